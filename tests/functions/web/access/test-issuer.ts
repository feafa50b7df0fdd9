import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { IssuerSettings } from '../../../../functions/web/access/access.ts';
import { NOW } from '../test-newsroom.ts';

const AUDIENCE = 'stet';

/** An OpenID Connect issuer on loopback: discovery, keys, and a code flow that asks no questions. */
export interface TestIssuer {
  readonly settings: IssuerSettings;
  /** A token with these claims; those every token needs are filled in. */
  token(claims?: JWTPayload): Promise<string>;
  /** A token of the same claims signed with a key the issuer does not publish. */
  forged(claims?: JWTPayload): Promise<string>;
  /** What the next person to sign in is called and may do. */
  person: { sub: string; email: string; roles: string[] };
  close(): Promise<void>;
}

export async function startIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const stranger = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const codes = new Map<string, URLSearchParams>();
  let issuer = '';
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });

  const sign = (key: CryptoKey, claims: JWTPayload) =>
    new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 'machine', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuedAt(seconds(claims.iat ?? NOW))
      .setExpirationTime(claims.exp ?? seconds(NOW) + 300)
      .sign(key);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    const routes: Record<string, () => Promise<void> | void> = {
      '/.well-known/openid-configuration': () =>
        json(response, {
          issuer,
          jwks_uri: `${issuer}/keys`,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          end_session_endpoint: `${issuer}/bye`,
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['ES256'],
        }),
      '/keys': () => json(response, { keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] }),
      '/authorize': () => {
        const code = `code-${codes.size}`;
        codes.set(code, url.searchParams);
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        back.searchParams.set('code', code);
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        response.writeHead(302, { Location: back.href }).end();
      },
      '/token': async () => {
        const form = new URLSearchParams(await bodyOf(request));
        const asked = codes.get(form.get('code') ?? '');
        codes.delete(form.get('code') ?? '');
        if (!asked) {
          response.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"invalid_grant"}');
          return;
        }
        const now = Math.floor(Date.now() / 1000);
        const idToken = await sign(privateKey, {
          ...result.person,
          aud: asked.get('client_id') ?? '',
          nonce: asked.get('nonce') ?? '',
          iat: now,
          exp: now + 300,
        });
        json(response, { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token: idToken });
      },
    };
    const route = routes[url.pathname];
    await (route ? route() : response.writeHead(404).end());
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const result: TestIssuer = {
    settings: { issuer, audience: AUDIENCE, rolesClaim: 'roles', login: null },
    token: (claims = {}) => sign(privateKey, claims),
    forged: (claims = {}) => sign(stranger.privateKey, claims),
    person: { sub: 'u1', email: 'mara@paper.example', roles: ['editor'] },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return result;
}

function seconds(instant: Date | number): number {
  return typeof instant === 'number' ? instant : Math.floor(instant.getTime() / 1000);
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) {
    body += piece;
  }
  return body;
}
