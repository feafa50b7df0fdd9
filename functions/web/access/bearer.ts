import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import type { IssuerSettings } from './access.ts';
import { type Principal, roleFromClaims } from './role.ts';

/** Public-key signatures only: a shared secret has no place in a key set. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const PATIENCE_MS = 5000;

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Checks a bearer token; throws a 401 that says what is wrong with it, or a 503 where the issuer does not answer. */
export type BearerCheck = (token: string) => Promise<Principal>;

/**
 * A check of the issuer's tokens: signature by the key set that its discovery document names, issuer, audience and
 * expiry. The key set is fetched on first use and kept; jose fetches it again when a token names a new key.
 */
export function bearerCheck(settings: IssuerSettings, clock: () => Date): BearerCheck {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  return async (token) => {
    keys ??= discoverKeys(settings.issuer);
    const getKey = await keys.catch((cause) => {
      keys = null;
      throw unavailable(cause);
    });
    try {
      const { payload } = await jwtVerify(token, getKey, {
        issuer: settings.issuer,
        audience: settings.audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        currentDate: clock(),
      });
      return { who: nameOf(payload), role: roleFromClaims(payload, settings.rolesClaim) };
    } catch (cause) {
      throw rejection(cause);
    }
  };
}

/** The name under which a token's holder signs what they change. */
export function nameOf(claims: Readonly<Record<string, unknown>>): string {
  const name = [claims.email, claims.preferred_username, claims.name, claims.sub].find(
    (claim) => typeof claim === 'string' && claim !== '',
  );
  return String(name);
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  const document = discoverySchema.parse(await response.json());
  if (document.issuer !== issuer) {
    throw new Error(`${address} speaks for another issuer`);
  }
  return createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: PATIENCE_MS });
}

function rejection(cause: unknown): Problem {
  if (cause instanceof errors.JWTExpired) {
    return unauthenticated('The token has expired; ask the issuer for a new one.', cause);
  }
  if (cause instanceof errors.JWTClaimValidationFailed) {
    return unauthenticated(`The token's "${cause.claim}" claim is not what this newsroom expects.`, cause);
  }
  const unusable =
    cause instanceof errors.JWTInvalid ||
    cause instanceof errors.JWSInvalid ||
    cause instanceof errors.JWSSignatureVerificationFailed ||
    cause instanceof errors.JWKSNoMatchingKey ||
    cause instanceof errors.JOSEAlgNotAllowed ||
    cause instanceof errors.JOSENotSupported;
  return unusable
    ? unauthenticated('The token is not one that the configured issuer has signed.', cause)
    : unavailable(cause);
}

function unauthenticated(detail: string, cause: unknown): Problem {
  return new Problem('unauthenticated', detail, {
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    cause,
  });
}

function unavailable(cause: unknown): Problem {
  return new Problem(
    'identity-provider-unavailable',
    'The keys to check tokens with could not be fetched; try again in a minute.',
    { headers: { 'Retry-After': '60' }, cause },
  );
}
