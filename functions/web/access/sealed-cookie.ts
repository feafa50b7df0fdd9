import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type * as z from 'zod';

/** What a cookie holds, for how long, and under which key. */
export interface SealedCookie<Shape extends z.ZodType> {
  readonly name: string;
  readonly schema: Shape;
  readonly seconds: number;
  /** Seals and opens; at least 32 characters. */
  readonly secret: string;
}

/**
 * Sets a cookie that only this newsroom can read or write: an encrypted JWT (RFC 7516, direct, A256GCM), sent over
 * TLS alone, to this host alone, unreachable for scripts, and not with writes of other sites.
 */
export async function sealCookie<Shape extends z.ZodType<Record<string, unknown>>>(
  context: Context,
  cookie: SealedCookie<Shape>,
  value: z.output<Shape>,
  now: Date,
): Promise<void> {
  const issued = Math.floor(now.getTime() / 1000);
  const sealed = await new EncryptJWT(value)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(cookie.name)
    .setIssuedAt(issued)
    .setExpirationTime(issued + cookie.seconds)
    .encrypt(keyFrom(cookie.secret));
  setCookie(context, cookie.name, sealed, {
    prefix: 'host',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: cookie.seconds,
  });
}

/** What the cookie holds; null where there is none, or it is not ours, or has expired. */
export async function openCookie<Shape extends z.ZodType>(
  context: Context,
  cookie: SealedCookie<Shape>,
  now: Date,
): Promise<z.output<Shape> | null> {
  const sealed = getCookie(context, cookie.name, 'host');
  if (sealed === undefined) {
    return null;
  }
  const opened = await jwtDecrypt(sealed, keyFrom(cookie.secret), {
    audience: cookie.name,
    requiredClaims: ['exp'],
    currentDate: now,
  }).catch(() => null);
  const parsed = opened && cookie.schema.safeParse(opened.payload);
  return parsed?.success ? parsed.data : null;
}

/** Takes the cookie back. */
export function dropCookie(context: Context, name: string): void {
  deleteCookie(context, name, { prefix: 'host', path: '/', secure: true });
}

function keyFrom(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}
