import * as z from 'zod';
import { PermanentError } from '../../shared/runtime/errors.ts';
import type { Access } from './access/access.ts';

/** A parameter of a deployment that nobody filled in arrives as an empty string. */
const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());

const environmentSchema = z.object({
  /** OpenID Connect issuer; without one nobody gets in. */
  STET_OIDC_ISSUER: optional,
  /** What a token's `aud` must name. */
  STET_OIDC_AUDIENCE: optional,
  /** The claim that lists roles: `cognito:groups`, `realm_access.roles`; `roles` unless told. */
  STET_OIDC_ROLES_CLAIM: optional,
  /** For signing in to the pages; left out, only bearer tokens get in. */
  STET_OIDC_CLIENT_ID: optional,
  STET_OIDC_CLIENT_SECRET: optional,
  STET_OIDC_SCOPE: optional,
  /** At least 32 characters; a new one signs everybody out. */
  STET_SESSION_SECRET: optional,
  /** The origin people type: `https://stet.newsroom.example`. */
  STET_ORIGIN: optional,
});

type WebEnvironment = z.output<typeof environmentSchema>;

const LOGIN = [
  'STET_OIDC_CLIENT_ID',
  'STET_OIDC_CLIENT_SECRET',
  'STET_SESSION_SECRET',
  'STET_ORIGIN',
] as const;
const SECRET_LENGTH = 32;

/**
 * Who gets in, from an environment such as `process.env`. Throws `PermanentError` that names what is missing or wrong:
 * a half-configured door must not open.
 */
export function readAccess(environment: Readonly<Record<string, string | undefined>>): Access {
  const env = environmentSchema.parse(environment);
  const { STET_OIDC_ISSUER: issuer, STET_OIDC_AUDIENCE: audience } = env;
  if (issuer === undefined) {
    return { kind: 'closed' };
  }
  if (!isIssuer(issuer)) {
    throw new PermanentError('Settings: STET_OIDC_ISSUER must be an https address');
  }
  if (audience === undefined) {
    throw new PermanentError('Settings: STET_OIDC_AUDIENCE is needed beside STET_OIDC_ISSUER');
  }
  const rolesClaim = env.STET_OIDC_ROLES_CLAIM ?? 'roles';
  return { kind: 'issuer', settings: { issuer, audience, rolesClaim, login: loginFrom(env) } };
}

function loginFrom(env: WebEnvironment) {
  const {
    STET_OIDC_CLIENT_ID: clientId,
    STET_OIDC_CLIENT_SECRET: clientSecret,
    STET_SESSION_SECRET: sessionSecret,
    STET_ORIGIN: origin,
  } = env;
  if (LOGIN.every((name) => env[name] === undefined)) {
    return null;
  }
  const missing = LOGIN.filter((name) => env[name] === undefined);
  if (!clientId || !clientSecret || !sessionSecret || !origin) {
    throw new PermanentError(`Settings: signing in also needs ${missing.join(', ')}`);
  }
  if (sessionSecret.length < SECRET_LENGTH) {
    throw new PermanentError(`Settings: STET_SESSION_SECRET must have ${SECRET_LENGTH} characters or more`);
  }
  if (URL.parse(origin)?.origin !== origin) {
    throw new PermanentError('Settings: STET_ORIGIN must be an origin such as https://stet.newsroom.example');
  }
  return {
    clientId,
    clientSecret,
    sessionSecret,
    origin,
    scope: env.STET_OIDC_SCOPE ?? 'openid email profile',
  };
}

/** `https`, or this very machine for a trial. */
function isIssuer(issuer: string): boolean {
  const url = URL.parse(issuer);
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal);
}
