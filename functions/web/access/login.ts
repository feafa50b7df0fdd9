import { type Context, Hono } from 'hono';
import * as oidc from 'openid-client';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import type { IssuerSettings, LoginSettings } from './access.ts';
import { nameOf } from './bearer.ts';
import { type Principal, ROLES, roleFromClaims } from './role.ts';
import { dropCookie, openCookie, type SealedCookie, sealCookie } from './sealed-cookie.ts';

const SESSION_SECONDS = 8 * 3600;
const LOGIN_SECONDS = 600;

const sessionSchema = z.object({ who: z.string(), role: z.enum(ROLES).nullable() });
const pendingSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

/** Signing people in to the pages: OpenID Connect's code flow with PKCE, then a sealed cookie for a working day. */
export interface Login {
  /** `/login`, `/login/callback` and `/logout`; open to everyone, as nobody is signed in yet. */
  readonly routes: Hono;
  /** Who the session cookie says is asking; null without a valid one. */
  session(context: Context): Promise<Principal | null>;
  /** Where to send someone who asked for `path` and is not signed in. */
  address(path: string): string;
}

/** Login at the issuer. Its discovery document is fetched on first use and kept. */
export function openLogin(settings: IssuerSettings, login: LoginSettings, clock: () => Date): Login {
  const session: SealedCookie<typeof sessionSchema> = {
    name: 'stet-session',
    schema: sessionSchema,
    seconds: SESSION_SECONDS,
    secret: login.sessionSecret,
  };
  const pending: SealedCookie<typeof pendingSchema> = {
    name: 'stet-login',
    schema: pendingSchema,
    seconds: LOGIN_SECONDS,
    secret: login.sessionSecret,
  };
  const client = discoverOnce(settings, login);
  const redirect = new URL('/login/callback', login.origin).href;

  const routes = new Hono();
  routes.get('/login', async (c) => {
    const verifier = oidc.randomPKCECodeVerifier();
    const flow = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier,
      to: ownPath(c.req.query('to'), login.origin),
    };
    const address = oidc.buildAuthorizationUrl(await client(), {
      redirect_uri: redirect,
      scope: login.scope,
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    await sealCookie(c, pending, flow, clock());
    return c.redirect(address.href, 302);
  });
  routes.get('/login/callback', async (c) => {
    const flow = await openCookie(c, pending, clock());
    dropCookie(c, pending.name);
    if (flow === null) {
      throw new Problem(
        'unauthenticated',
        'This login was not begun here or took too long; open /login again.',
      );
    }
    const claims = await exchange(await client(), new URL(new URL(c.req.url).search, redirect), flow);
    const role = roleFromClaims(claims, settings.rolesClaim);
    await sealCookie(c, session, { who: nameOf(claims), role }, clock());
    return c.redirect(flow.to, 302);
  });
  routes.post('/logout', async (c) => {
    dropCookie(c, session.name);
    const { end_session_endpoint } = (await client()).serverMetadata();
    return c.redirect(end_session_endpoint ?? '/login', 303);
  });
  return {
    routes,
    session: (context) => openCookie(context, session, clock()),
    address: (path) => `/login?to=${encodeURIComponent(path)}`,
  };
}

function discoverOnce(settings: IssuerSettings, login: LoginSettings): () => Promise<oidc.Configuration> {
  let found: Promise<oidc.Configuration> | null = null;
  const issuer = new URL(settings.issuer);
  const onThisMachine = issuer.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(issuer.hostname);
  return () => {
    found ??= oidc
      .discovery(
        issuer,
        login.clientId,
        login.clientSecret,
        undefined,
        onThisMachine ? { execute: [oidc.allowInsecureRequests] } : {},
      )
      .catch((cause) => {
        found = null;
        throw new Problem(
          'identity-provider-unavailable',
          'The login page cannot be reached; try again in a minute.',
          {
            headers: { 'Retry-After': '60' },
            cause,
          },
        );
      });
    return found;
  };
}

async function exchange(
  client: oidc.Configuration,
  callback: URL,
  flow: z.output<typeof pendingSchema>,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const tokens = await oidc.authorizationCodeGrant(client, callback, {
      pkceCodeVerifier: flow.verifier,
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      idTokenExpected: true,
    });
    return tokens.claims() ?? {};
  } catch (cause) {
    throw new Problem(
      'unauthenticated',
      'The identity provider did not confirm this login; open /login again.',
      {
        cause,
      },
    );
  }
}

/** `to` as a path of this newsroom; the list where it leads anywhere else. */
function ownPath(to: string | undefined, origin: string): string {
  const target = URL.parse(to ?? '', origin);
  return to !== undefined && target?.origin === new URL(origin).origin
    ? target.pathname + target.search + target.hash
    : '/articles';
}
