import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../../../functions/web/operations.ts';
import { ICON_ADDRESS } from '../../../../functions/web/pages/icon.ts';
import { STYLE_ADDRESS } from '../../../../functions/web/pages/style-sheet.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';
import { startIssuer, type TestIssuer } from './test-issuer.ts';

let newsroom: TestNewsroom;
let issuer: TestIssuer;

beforeAll(async () => {
  issuer = await startIssuer();
  newsroom = await openTestNewsroom({ auth: { kind: 'issuer', settings: issuer.settings } });
});

afterAll(async () => {
  await newsroom.close();
  await issuer.close();
});

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('without an issuer', () => {
  const addresses = OPERATIONS.filter((op) => op.path !== '/health').map(
    (op) => [op.method, op.path] as const,
  );

  it.each([
    ...addresses,
    ['GET', STYLE_ADDRESS] as const,
    ['GET', ICON_ADDRESS] as const,
    ['GET', '/no/such/place'] as const,
  ])('answers 401 to %s %s', async (method, path) => {
    const app = newsroom.appWith({ auth: { kind: 'closed' } });
    const address = path.replaceAll(/\{\w+\}/g, '1');
    const response = await app.request(address, { method });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('lets no token in, whoever signed it', async () => {
    const app = newsroom.appWith({ auth: { kind: 'closed' } });
    const response = await app.request('/articles', bearer(await issuer.token({ roles: ['curator'] })));
    expect(response.status).toBe(401);
  });

  it('tells anyone that it runs', async () => {
    const app = newsroom.appWith({ auth: { kind: 'closed' } });
    const response = await app.request('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });
});

describe('a bearer token', () => {
  it('gets a reader to the list', async () => {
    const response = await newsroom.app.request(
      '/articles',
      bearer(await issuer.token({ roles: ['reader'] })),
    );
    expect(response.status).toBe(200);
  });

  it.each([
    ['has expired', { exp: 1_000_000_000 }, /expired/],
    ['is for another audience', { aud: 'elsewhere' }, /"aud"/],
    ['is of another issuer', { iss: 'https://other.example' }, /"iss"/],
  ])('is refused when it %s', async (_what, claims, detail) => {
    const token = await issuer.token({ roles: ['reader'], ...claims });
    const response = await newsroom.app.request('/articles', bearer(token));
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('invalid_token');
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(detail) });
  });

  it('is refused when another key signed it', async () => {
    const token = await issuer.forged({ roles: ['curator'] });
    const response = await newsroom.app.request('/articles', bearer(token));
    expect(response.status).toBe(401);
  });

  it('is refused when it is not signed at all', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: issuer.settings.issuer,
      aud: 'stet',
      sub: 'x',
      exp: 9_999_999_999,
      roles: ['curator'],
    };
    const token = `${part({ alg: 'none' })}.${part(claims)}.`;
    expect((await newsroom.app.request('/articles', bearer(token))).status).toBe(401);
  });

  it('gets nobody in who has no role', async () => {
    const response = await newsroom.app.request('/articles', bearer(await issuer.token()));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('needs the role reader') });
  });

  it.each([
    ['reader', 'POST', '/articles', 403],
    ['editor', 'POST', '/reference/imports', 403],
    ['editor', 'DELETE', '/facts/1', 403],
    ['curator', 'POST', '/reference/imports', 415],
    ['editor', 'POST', '/articles', 415],
  ])('of a %s gets %s %s: %i', async (role, method, path, status) => {
    const token = await issuer.token({ roles: [role] });
    const response = await newsroom.app.request(path, { method, ...bearer(token) });
    expect(response.status).toBe(status);
  });

  it('cannot be checked while the issuer is away', async () => {
    const settings = { ...issuer.settings, issuer: 'http://127.0.0.1:9' };
    const app = newsroom.appWith({ auth: { kind: 'issuer', settings } });
    const response = await app.request('/articles', bearer(await issuer.token()));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
  });
});

describe('on one machine', () => {
  it.each(['localhost:4100', '127.0.0.1:4100', '[::1]:4100', 'localhost'])('answers to %s', async (host) => {
    const app = newsroom.appWith({ auth: { kind: 'loopback' } });
    expect((await app.request('/articles', { headers: { host } })).status).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', '192.168.1.9:4100', 'evil.example:4100', ''])(
    'does not answer to "%s"',
    async (host) => {
      const app = newsroom.appWith({ auth: { kind: 'loopback' } });
      const response = await app.request('/articles', { headers: { host } });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ type: 'urn:stet:problem:foreign-host' });
    },
  );
});

describe('a write', () => {
  const send = (headers: Record<string, string>) =>
    newsroom.appWith({ auth: { kind: 'loopback' } }).request('http://localhost:4100/runs', {
      method: 'POST',
      headers: { host: 'localhost:4100', 'content-type': 'application/json', ...headers },
      body: '{"who": "Desk"}',
    });

  it.each([
    ['a program that says nothing', {}],
    ['a page of ours', { origin: 'http://localhost:4100', 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('from %s is taken', async (_what, headers) => {
    expect((await send(headers)).status).toBe(202);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' }],
    ['an old browser on another site', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('from %s is refused', async (_what, headers) => {
    const response = await send(headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ type: 'urn:stet:problem:cross-site-write' });
  });
});
