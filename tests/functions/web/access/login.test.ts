import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LoginSettings } from '../../../../functions/web/access/access.ts';
import { createApp } from '../../../../functions/web/app.ts';
import { NOW, openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';
import { startIssuer, type TestIssuer } from './test-issuer.ts';

const ORIGIN = 'https://stet.paper.example';
const login: LoginSettings = {
  clientId: 'stet-pages',
  clientSecret: 'not a secret here',
  sessionSecret: 'thirty-two characters and a few more',
  origin: ORIGIN,
  scope: 'openid email',
};

let newsroom: TestNewsroom;
let issuer: TestIssuer;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  issuer = await startIssuer();
  newsroom = await openTestNewsroom();
});

beforeEach(() => {
  issuer.person = { sub: 'u1', email: 'mara@paper.example', roles: ['editor'] };
  app = newsroom.appWith({ auth: { kind: 'issuer', settings: { ...issuer.settings, login } } });
});

afterAll(async () => {
  await newsroom.close();
  await issuer.close();
});

/** A browser as far as this needs one: it keeps cookies and asks for pages. */
function browser() {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
      const response = await app.request(new URL(path, ORIGIN), {
        headers: { accept: 'text/html', host: 'stet.paper.example', cookie: cookieHeader(), ...headers },
      });
      keep(response);
      return response;
    },
    async post(path: string, headers: Record<string, string> = {}): Promise<Response> {
      const response = await app.request(new URL(path, ORIGIN), {
        method: 'POST',
        headers: { accept: 'text/html', host: 'stet.paper.example', cookie: cookieHeader(), ...headers },
      });
      keep(response);
      return response;
    },
  };

  function cookieHeader(): string {
    return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  function keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      if (/max-age=0/i.test(line)) {
        cookies.delete(name);
      } else {
        cookies.set(name, pair.slice(pair.indexOf('=') + 1));
      }
    }
  }
}

type Browser = ReturnType<typeof browser>;

async function signIn(person: Browser, path = '/speakers?q=mara'): Promise<Response> {
  const refused = await person.get(path);
  const begun = await person.get(refused.headers.get('location') ?? '');
  const consent = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
  return person.get(consent.headers.get('location') ?? '');
}

describe('signing in', () => {
  it('takes a stranger who asks for a page to the issuer and back to that page', async () => {
    const person = browser();
    const refused = await person.get('/speakers?q=mara');
    expect(refused.status).toBe(302);
    expect(refused.headers.get('location')).toBe('/login?to=%2Fspeakers%3Fq%3Dmara');
    const begun = await person.get(refused.headers.get('location') ?? '');
    const target = new URL(begun.headers.get('location') ?? '');
    expect(target.origin).toBe(issuer.settings.issuer);
    expect(target.searchParams.get('code_challenge_method')).toBe('S256');
    expect(target.searchParams.get('redirect_uri')).toBe(`${ORIGIN}/login/callback`);
    const done = await signIn(browser());
    expect(done.headers.get('location')).toBe('/speakers?q=mara');
  });

  it('lets in by a cookie that scripts and other sites cannot use', async () => {
    const person = browser();
    const done = await signIn(person);
    const cookie = done.headers.getSetCookie().find((line) => line.startsWith('__Host-stet-session='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/Secure/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toContain('mara');
    const page = await person.get('/speakers');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('mara@paper.example');
  });

  it('gives the role that the issuer gives', async () => {
    issuer.person = { ...issuer.person, roles: ['reader'] };
    const person = browser();
    await signIn(person);
    expect((await person.get('/articles')).status).toBe(200);
    const refused = await person.post('/runs', { origin: ORIGIN, 'content-type': 'application/json' });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('needs the role editor');
  });

  it('ends after a working day', async () => {
    const person = browser();
    await signIn(person);
    const later = new Date(NOW.getTime() + 9 * 3_600_000);
    const settings = { ...issuer.settings, login };
    app = createApp({ ...newsroom.newsroom, auth: { kind: 'issuer', settings }, clock: () => later });
    expect((await person.get('/articles')).status).toBe(302);
  });

  it('ends at the issuer when somebody signs out', async () => {
    const person = browser();
    await signIn(person);
    const out = await person.post('/logout', { origin: ORIGIN });
    expect(out.headers.get('location')).toBe(`${issuer.settings.issuer}/bye`);
    expect((await person.get('/articles')).status).toBe(302);
  });

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example/', '/\t/evil.example/'])(
    'never leads on to %j',
    async (to) => {
      const person = browser();
      const begun = await person.get(`/login?to=${encodeURIComponent(to)}`);
      const consent = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
      const done = await person.get(consent.headers.get('location') ?? '');
      expect(done.headers.get('location')).toBe('/articles');
    },
  );

  it('does not take a login that was begun in another browser', async () => {
    const begun = await browser().get('/login');
    const consent = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
    const done = await browser().get(consent.headers.get('location') ?? '');
    expect(done.status).toBe(401);
    expect(done.headers.getSetCookie().join()).not.toContain('stet-session=ey');
  });

  it('does not take a code twice, or a state of its own making', async () => {
    const person = browser();
    const begun = await person.get('/login');
    const consent = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' });
    const callback = new URL(consent.headers.get('location') ?? '');
    callback.searchParams.set('state', 'made-up');
    expect((await person.get(callback.href)).status).toBe(401);
  });
});

describe('a session cookie', () => {
  it('lets no write in that does not say it comes from here', async () => {
    const person = browser();
    await signIn(person);
    expect((await person.post('/runs')).status).toBe(403);
    expect((await person.post('/runs', { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('is worth nothing once changed, or sealed by another newsroom', async () => {
    const person = browser();
    await signIn(person);
    const sealed = person.cookies.get('__Host-stet-session') ?? '';
    person.cookies.set('__Host-stet-session', `${sealed.slice(0, -4)}AAAA`);
    expect((await person.get('/articles')).status).toBe(302);
    person.cookies.set('__Host-stet-session', sealed);
    const other = { ...login, sessionSecret: 'another secret of thirty-two characters' };
    app = newsroom.appWith({ auth: { kind: 'issuer', settings: { ...issuer.settings, login: other } } });
    expect((await person.get('/articles')).status).toBe(302);
  });

  it('does not send machines to a login page', async () => {
    const response = await browser().get('/articles', { accept: 'application/json' });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });
});
