import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleIdFor } from '../../../../shared/article/article-id.ts';
import { harbourTalks } from '../harbour-articles.ts';
import { NOW, openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

let desk: TestNewsroom;
let app: TestNewsroom['app'];

beforeAll(async () => {
  desk = await openTestNewsroom();
});
beforeEach(() => {
  app = desk.app;
});
afterAll(() => desk.close());

const post = (path: string, body: string | FormData, headers: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body, headers: { host: 'localhost', ...headers } });
const dropped = (name: string) => readFile(join(desk.incoming, name), 'utf8');

/** The app where uploads go to a bucket. */
const withBucket = () =>
  desk.appWith({
    stores: {
      ...desk.stores,
      drop: {
        ...desk.stores.drop,
        presignPut: async (key) => ({ url: `https://bucket.example/${key}?signed`, expires: 900 }),
      },
    },
  });

describe('POST /articles', () => {
  it('takes JSON with a name and the text', async () => {
    const body = JSON.stringify({ name: '2026-11-24-talks.txt', text: 'Talks resume\n\nThey met.' });
    const response = await post('/articles', body, { 'content-type': 'application/json' });
    expect(response.status).toBe(202);
    const articleId = articleIdFor('2026-11-24-talks.txt');
    expect(await response.json()).toEqual({
      articleId,
      name: '2026-11-24-talks.txt',
      report: `/articles/${articleId}`,
      upload: null,
    });
    expect(response.headers.get('location')).toBe(`/articles/${articleId}`);
    expect(await dropped('2026-11-24-talks.txt')).toBe('Talks resume\n\nThey met.');
  });

  it.each([
    ['text/plain', 'plain', 'plain.txt'],
    ['text/plain; charset=utf-8', 'charset.txt', 'charset.txt'],
    ['text/markdown', 'marked', 'marked.md'],
    ['text/html', 'page', 'page.html'],
    ['application/xml', 'wire.xml', 'wire.xml'],
  ])('takes %s as the body, named by the query', async (type, name, as) => {
    const response = await post(`/articles?name=${name}`, `An article, ${type}`, { 'content-type': type });
    expect(response.status).toBe(202);
    expect(await response.json()).toMatchObject({ name: as });
    expect(await dropped(as)).toBe(`An article, ${type}`);
  });

  it('keeps every byte of a file', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 255, 254, 13, 10]);
    const form = new FormData();
    form.set('file', new File([bytes], 'talks.docx'));
    form.set('name', '');
    form.set('text', '');
    const response = await post('/articles', form);
    expect(response.status).toBe(202);
    expect(new Uint8Array(await readFile(join(desk.incoming, 'talks.docx')))).toEqual(bytes);
  });

  it('takes pasted text from the form, and takes people to where its report will be', async () => {
    const form = new FormData();
    form.set('file', new File([], ''));
    form.set('name', 'pasted');
    form.set('text', 'Pasted\nIt was pasted.');
    const response = await post('/articles', form, { accept: 'text/html' });
    expect(response.status).toBe(303);
    const since = encodeURIComponent(NOW.toISOString());
    expect(response.headers.get('location')).toBe(
      `/articles/${articleIdFor('pasted.txt')}/awaited?since=${since}`,
    );
    expect(await dropped('pasted.txt')).toBe('Pasted\nIt was pasted.');
  });

  it.each([
    ['\r\nHarbour talks: day 2\r\nThey met.', 'harbour-talks-day-2.txt'],
    ['Ünder way\nThey met.', 'ünder-way.txt'],
    ['...\nThey met.', 'article.txt'],
  ])('calls pasted text %j without a name %s', async (text, name) => {
    const form = new FormData();
    form.set('name', ' ');
    form.set('text', text);
    const response = await post('/articles', form);
    expect(response.status).toBe(202);
    expect(await response.json()).toMatchObject({ name });
  });

  it('asks an empty form for an article, in one line', async () => {
    const form = new FormData();
    form.set('name', '');
    form.set('text', '');
    const response = await post('/articles', form);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      detail: 'Choose a file, or paste the text of the article.',
      errors: [{ where: 'text', detail: 'is missing' }],
    });
  });

  it('says one thing of a name that is empty', async () => {
    const response = await post('/articles', JSON.stringify({ name: '', text: 'x' }), {
      'content-type': 'application/json',
    });
    const { errors } = (await response.json()) as { errors: unknown[] };
    expect(errors).toHaveLength(1);
  });

  it.each([
    '../outside.txt',
    '/etc/passwd',
    'a/../../b.txt',
    '.hidden',
    'a//b.txt',
    'reference/facts.csv',
    'back\\slash.txt',
    'a\u202Etxt.exe',
    'a\u0000.txt',
    'x'.repeat(300),
  ])('refuses the name %j', async (name) => {
    const body = JSON.stringify({ name, text: 'x' });
    const response = await post('/articles', body, { 'content-type': 'application/json' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ where: '/name' }] });
  });

  it('asks for a name where the body has none', async () => {
    const response = await post('/articles', 'text', { 'content-type': 'text/plain' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ where: 'name' }] });
  });

  it('gives an upload address where there is a bucket', async () => {
    app = withBucket();
    const body = JSON.stringify({ name: 'long.html', contentType: 'text/html' });
    const response = await post('/articles', body, { 'content-type': 'application/json' });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      upload: {
        method: 'PUT',
        url: 'https://bucket.example/long.html?signed',
        headers: { 'Content-Type': 'text/html' },
        expires: 900,
      },
    });
  });

  it('asks for the text itself where there is none', async () => {
    const response = await post('/articles', JSON.stringify({ name: 'long.html' }), {
      'content-type': 'application/json',
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('up to 5 MB') });
  });
});

describe('GET /articles/{articleId}/awaited', () => {
  const ask = (articleId: string, since: Date, accept: string) =>
    app.request(`/articles/${articleId}/awaited?since=${encodeURIComponent(since.toISOString())}`, {
      headers: { host: 'localhost', accept },
    });
  const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

  it('waits for a report that has not come, then says so', async () => {
    const waiting = await ask('nothing-yet', ago(1), 'text/html');
    expect(waiting.headers.get('refresh')).toBe('1');
    const given = await ask('nothing-yet', ago(60), 'application/json');
    expect(await given.json()).toEqual({ articleId: 'nothing-yet', state: 'unchanged', version: null });
  });

  it('leads to the report once it has come', async () => {
    await desk.publish(harbourTalks());
    const response = await ask('harbour-talks-1a2b3c4d', ago(7200), 'text/html');
    expect(response.headers.get('location')).toBe('/articles/harbour-talks-1a2b3c4d');
    const earlier = await ask('harbour-talks-1a2b3c4d', ago(1), 'application/json');
    expect(await earlier.json()).toMatchObject({ state: 'waiting', version: 1 });
  });
});
