import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourTalks } from '../harbour-articles.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

let desk: TestNewsroom;

beforeAll(async () => {
  desk = await openTestNewsroom();
  await desk.publish(harbourTalks());
});

afterAll(() => desk.close());

const ask = (path: string, init: RequestInit = {}) =>
  desk.app.request(path, { ...init, headers: { host: 'localhost', ...init.headers } });
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return (await response.json()) as { status: number; type: string; detail: string; errors?: unknown[] };
};

describe('an address', () => {
  it('that nothing is at says where to look', async () => {
    const response = await ask('/artcles');
    expect(response.status).toBe(404);
    expect((await problemOf(response)).detail).toContain('GET /openapi.json');
  });

  it.each([
    ['DELETE', '/articles', 'GET, HEAD, POST'],
    ['POST', '/articles/harbour-talks-1a2b3c4d', 'GET, HEAD'],
    ['PATCH', '/facts/1', 'GET, HEAD, PUT, DELETE'],
  ])('that does not know %s says what it knows: %s', async (method, path, allow) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect((await problemOf(response)).type).toBe('urn:stet:problem:method-not-allowed');
  });

  it('answers HEAD as it answers GET, without the body', async () => {
    const response = await ask('/articles', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('has no face for pictures', async () => {
    const response = await ask('/articles', { headers: { accept: 'image/png' } });
    expect(response.status).toBe(406);
    expect((await problemOf(response)).detail).toContain('application/json, text/html');
  });

  it('shows people who look at pages a page, also of what went wrong', async () => {
    const response = await ask('/articles/nowhere', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('There is no report on “nowhere”'.replaceAll(/[“”]/g, '&quot;'));
  });
});

describe('a query', () => {
  it.each([
    ['/articles?verdict=wrong', 'verdict'],
    ['/articles?verdit=contradicted', 'verdit'],
    ['/articles?day=yesterday', 'day'],
    ['/articles?day=2026-02-30', 'day'],
    ['/articles?limit=1000', 'limit'],
    ['/articles?limit=ten', 'limit'],
    ['/articles?cursor=made-up', 'cursor'],
    ['/figures?verdict=nearly', 'verdict'],
  ])('such as %s is refused and %s named', async (address, where) => {
    const response = await ask(address);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors).toEqual([expect.objectContaining({ where })]);
  });

  it('may have empty fields, as forms leave them', async () => {
    expect((await ask('/articles?q=&day=&verdict=')).status).toBe(200);
  });
});

describe('a body', () => {
  const post = (path: string, body: string, type?: string) =>
    ask(path, { method: 'POST', body, headers: type === undefined ? {} : { 'content-type': type } });

  it('that is no JSON is refused', async () => {
    const response = await post('/runs', '{"who":', 'application/json');
    expect(response.status).toBe(400);
    expect((await problemOf(response)).type).toBe('urn:stet:problem:malformed-body');
  });

  it('of another type is refused with an example of what works', async () => {
    const response = await post('/articles', '<x/>', 'image/svg+xml');
    expect(response.status).toBe(415);
    expect(response.headers.get('accept-post')).toContain('text/plain');
    expect((await problemOf(response)).detail).toContain('curl --data-binary');
  });

  it('that does not fit is refused with every place', async () => {
    const body = JSON.stringify({ articles: 'all', why: 7, more: true });
    const response = await post('/runs', body, 'application/json');
    expect(response.status).toBe(422);
    const places = (await problemOf(response)).errors?.map((error) => (error as { where: string }).where);
    expect(places?.sort()).toEqual(['/articles', '/more', '/why']);
  });

  it.each(['with', 'without'])('that is too large is refused, %s its length told', async (told) => {
    const app = desk.appWith({ limits: { article: 1000, import: 1000, streamedImport: 1000, answer: null } });
    const bytes = new TextEncoder().encode('x'.repeat(2000));
    const stream = new Blob([bytes]).stream();
    const response = await app.request('/articles?name=long.txt', {
      method: 'POST',
      body: told === 'with' ? bytes : stream,
      headers: {
        host: 'localhost',
        'content-type': 'text/plain',
        ...(told === 'with' && { 'content-length': '2000' }),
      },
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect((await problemOf(response)).detail).toContain('1,000 bytes');
  });

  it('whose form is broken is refused', async () => {
    const response = await post('/articles', '--x\r\nnonsense', 'multipart/form-data; boundary=y');
    expect(response.status).toBe(400);
  });
});

describe('every answer', () => {
  it('is told apart by its Accept header and private', async () => {
    const response = await ask('/articles');
    expect(response.headers.get('vary')).toContain('Accept');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('costs nothing to ask for again', async () => {
    const first = await ask('/articles/harbour-talks-1a2b3c4d');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('/articles/harbour-talks-1a2b3c4d', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const page = await ask('/articles/harbour-talks-1a2b3c4d', {
      headers: { 'if-none-match': etag, accept: 'text/html' },
    });
    expect(page.status).toBe(200);
  });

  it('lets no page run a script, load from elsewhere or be framed', async () => {
    const response = await ask('/articles', { headers: { accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src|unsafe|\*/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('a fault of ours', () => {
  it('is told to whoever runs the newsroom and kept from whoever asked', async () => {
    const reports = {
      ...desk.stores.reports,
      articles: () => Promise.reject(new Error('the table is called secret-table')),
    };
    const app = desk.appWith({ stores: { ...desk.stores, reports } });
    const response = await app.request('/articles', { headers: { host: 'localhost' } });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret-table');
    expect(desk.faults).toEqual([expect.objectContaining({ message: 'GET /articles' })]);
  });

  it('is what an answer outside its contract is', async () => {
    const broken = { ...harbourTalks(), version: 1, status: 'unheard-of' as 'checked' };
    const reports = { ...desk.stores.reports, latest: () => Promise.resolve(broken) };
    const app = desk.appWith({ stores: { ...desk.stores, reports } });
    const response = await app.request('/articles/harbour', { headers: { host: 'localhost' } });
    expect(response.status).toBe(500);
    const fault = desk.faults.at(-1) as { cause: Error };
    expect(fault.cause.message).toBe(
      'readArticle answers what its contract does not allow at /status: invalid_value',
    );
  });
});
