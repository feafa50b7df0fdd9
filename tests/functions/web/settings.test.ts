import { describe, expect, it } from 'vitest';
import { readAccess } from '../../../functions/web/settings.ts';

const ISSUER = { STET_OIDC_ISSUER: 'https://login.paper.example', STET_OIDC_AUDIENCE: 'stet' };
const LOGIN = {
  STET_OIDC_CLIENT_ID: 'pages',
  STET_OIDC_CLIENT_SECRET: 'not a secret here',
  STET_SESSION_SECRET: 'thirty-two characters and a few more',
  STET_ORIGIN: 'https://stet.paper.example',
};

describe('readAccess', () => {
  it.each([{}, { STET_OIDC_ISSUER: '', STET_OIDC_AUDIENCE: '' }])(
    'keeps the door shut with %j',
    (environment) => {
      expect(readAccess(environment)).toEqual({ kind: 'closed' });
    },
  );

  it('lets tokens of an issuer in', () => {
    expect(readAccess(ISSUER)).toEqual({
      kind: 'issuer',
      settings: { issuer: 'https://login.paper.example', audience: 'stet', rolesClaim: 'roles', login: null },
    });
  });

  it('lets people sign in where everything for it is there', () => {
    expect(readAccess({ ...ISSUER, ...LOGIN, STET_OIDC_ROLES_CLAIM: 'cognito:groups' })).toMatchObject({
      settings: { rolesClaim: 'cognito:groups', login: { clientId: 'pages', scope: 'openid email profile' } },
    });
  });

  it.each([
    ['an issuer without an audience', { STET_OIDC_ISSUER: ISSUER.STET_OIDC_ISSUER }, /STET_OIDC_AUDIENCE/],
    ['an issuer in the clear', { ...ISSUER, STET_OIDC_ISSUER: 'http://login.paper.example' }, /https/],
    ['half a login', { ...ISSUER, ...LOGIN, STET_SESSION_SECRET: '' }, /STET_SESSION_SECRET/],
    ['a short secret', { ...ISSUER, ...LOGIN, STET_SESSION_SECRET: 'short' }, /32 characters/],
    [
      'an origin with a path',
      { ...ISSUER, ...LOGIN, STET_ORIGIN: 'https://stet.paper.example/' },
      /STET_ORIGIN/,
    ],
  ])('does not open with %s', (_what, environment, message) => {
    expect(() => readAccess(environment)).toThrow(message);
  });
});
