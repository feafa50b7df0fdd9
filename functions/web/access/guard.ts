import type { Context, MiddlewareHandler } from 'hono';
import type { WebEnv } from '../http/mount.ts';
import { HTML_TYPE, JSON_TYPE, negotiate } from '../http/negotiate.ts';
import { Problem } from '../http/problem.ts';
import type { Access } from './access.ts';
import { type BearerCheck, bearerCheck } from './bearer.ts';
import { refuseCrossSiteWrite } from './cross-site.ts';
import type { Login } from './login.ts';
import { requireLoopbackHost } from './loopback.ts';
import type { Principal } from './role.ts';

/** Addresses that anyone may ask; those of the login only where there is one. */
const OPEN = new Set(['/health']);
const LOGIN = new Set(['/login', '/login/callback', '/logout']);
const NOBODY: Principal = { who: null, role: null };
const THIS_MACHINE: Principal = { who: null, role: 'curator' };

/** Finds out who is asking before anything else is done; everything but `/health` is refused to strangers. */
export function guard(access: Access, login: Login | null, clock: () => Date): MiddlewareHandler<WebEnv> {
  const check = access.kind === 'issuer' ? bearerCheck(access.settings, clock) : null;
  return async (context, next) => {
    if (access.kind === 'loopback') {
      requireLoopbackHost(context.req.header('host'));
    }
    const isOpen = OPEN.has(context.req.path) || (login !== null && LOGIN.has(context.req.path));
    const { principal, byCookie } = isOpen
      ? { principal: NOBODY, byCookie: false }
      : await identify(access, login, check, context);
    refuseForeignWrite(context, access, byCookie);
    if (principal === null) {
      return stranger(context, login);
    }
    context.set('principal', principal);
    await next();
  };
}

interface Identity {
  readonly principal: Principal | null;
  readonly byCookie: boolean;
}

async function identify(
  access: Access,
  login: Login | null,
  check: BearerCheck | null,
  context: Context,
): Promise<Identity> {
  if (access.kind === 'loopback') {
    return { principal: THIS_MACHINE, byCookie: false };
  }
  const token = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (token !== undefined && check !== null) {
    return { principal: await check(token), byCookie: false };
  }
  const principal = (await login?.session(context)) ?? null;
  return { principal, byCookie: principal !== null };
}

function refuseForeignWrite(context: Context, access: Access, byCookie: boolean): void {
  const login = access.kind === 'issuer' ? access.settings.login : null;
  const here = new URL(context.req.url);
  const host = context.req.header('host');
  refuseCrossSiteWrite({
    method: context.req.method,
    fetchSite: context.req.header('sec-fetch-site'),
    origin: context.req.header('origin'),
    own: [login?.origin ?? `${here.protocol}//${host ?? here.host}`],
    byCookie,
  });
}

function stranger(context: Context, login: Login | null): Response {
  const wantsPage = negotiate(context.req.header('accept'), [JSON_TYPE, HTML_TYPE]) === HTML_TYPE;
  if (wantsPage && login !== null && context.req.method === 'GET') {
    const { pathname, search } = new URL(context.req.url);
    return context.redirect(login.address(pathname + search), 302);
  }
  throw new Problem(
    'unauthenticated',
    'Send a token of the configured issuer: "Authorization: Bearer TOKEN".',
    {
      headers: { 'WWW-Authenticate': 'Bearer' },
    },
  );
}
