import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../../../../shared/reference/fact.ts';
import { BERTHS, CARGO, FERRIES, harbourTalks, OLD_FERRIES } from '../harbour-articles.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

let desk: TestNewsroom;

beforeEach(async () => {
  desk = await openTestNewsroom({ facts: [BERTHS, OLD_FERRIES, FERRIES, CARGO] });
  await desk.publish(harbourTalks());
});
afterEach(() => desk.close());

const send = (method: string, path: string, body?: object) =>
  desk.app.request(path, {
    method,
    headers: { host: 'localhost', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
const form = (path: string, fields: Record<string, string>) =>
  desk.app.request(path, {
    method: 'POST',
    headers: { host: 'localhost', accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
const get = async (path: string) => (await send('GET', path)).json() as Promise<never>;
const page = async (path: string) =>
  (await desk.app.request(path, { headers: { host: 'localhost', accept: 'text/html' } })).text();

describe('facts', () => {
  it('are listed, by entity too, and read', async () => {
    const { items } = (await get('/facts')) as { items: Fact[] };
    expect(items.map(({ metric }) => metric).sort()).toEqual(['berths', 'cargo', 'ferries', 'ferries']);
    expect(await get('/facts?entity=Elsewhere')).toEqual({ items: [], next: null });
    expect(await get(`/facts/${BERTHS.id}`)).toEqual({ ...BERTHS, stale: null });
    expect(await page(`/facts/${BERTHS.id}`)).toContain('berths: 12 berths');
  });

  it('know which figures lean on them', async () => {
    expect(await get(`/facts/${CARGO.id}/articles`)).toMatchObject({
      items: [{ articleId: 'harbour-talks-1a2b3c4d', figureId: 'fig-cargo', verdict: 'contradicted' }],
      next: null,
    });
  });

  it('answer with nothing where no figure leans on them yet', async () => {
    await send('PUT', `/facts/${BERTHS.id}`, { value: 13, who: 'Desk', why: 'typing error' });
    const { items } = (await get('/facts')) as { items: Fact[] };
    const corrected = items.find(({ metric }) => metric === 'berths');
    expect(await get(`/facts/${corrected?.id}/articles`)).toEqual({ items: [], next: null });
  });

  it('are not found where neither the reference nor a figure has them', async () => {
    const answer = await send('GET', '/facts/no-such-fact/articles');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('no-such-fact');
  });
});

describe('PUT /facts/{factId}', () => {
  it('puts a corrected fact in the place of the wrong one, in a new version, and re-scores', async () => {
    const response = await send('PUT', `/facts/${BERTHS.id}`, {
      value: 13,
      who: 'Desk',
      why: 'typing error',
    });
    expect(response.status).toBe(200);
    const { version, factId } = (await response.json()) as { version: number; factId: string };
    expect(version).toBe(2);
    expect(await get(`/facts/${factId}`)).toMatchObject({ value: 13, validFrom: BERTHS.validFrom, since: 2 });
    expect((await send('GET', `/facts/${BERTHS.id}`)).status).toBe(404);
    expect(await desk.stores.reference.reader(1).series([BERTHS])).toMatchObject([
      { facts: [{ value: 12 }] },
    ]);
    expect(desk.runs).toEqual([{ cause: 'reference', articles: null, who: 'Desk', why: 'typing error' }]);
  });

  it('takes the form of the page, with empty fields for nothing', async () => {
    const response = await form(`/facts/${BERTHS.id}`, {
      _method: 'PUT',
      value: '',
      lower: '11',
      upper: '14',
      validFrom: '2020-01-01',
      validTo: '',
      released: '',
      tolerance: 'measured',
      sourceName: 'Harbour Office',
      sourceUrl: '',
      retrieved: '',
      note: 'a range',
      who: 'Desk',
      why: 'they count differently',
    });
    expect(response.status).toBe(303);
    const target = response.headers.get('location') ?? '';
    expect(await get(target)).toMatchObject({
      value: null,
      lower: 11,
      upper: 14,
      note: 'a range',
      validTo: null,
    });
  });

  it.each([
    ['no reason', { value: 13, who: 'Desk' }, '/why'],
    ['an empty reason', { value: 13, who: 'Desk', why: '  ' }, '/why'],
    ['nobody who says so', { value: 13, why: 'typing error' }, '/who'],
    ['an end before its beginning', { validTo: '2019-12-31', who: 'D', why: 'x' }, '/validTo'],
    ['nothing to say', { value: null, who: 'D', why: 'x' }, '/value'],
    [
      'a source that is no web address',
      { source: { name: 'x', url: 'javascript:1', retrieved: null }, who: 'D', why: 'x' },
      '/source/url',
    ],
    ['another entity', { entity: 'Elsewhere', who: 'D', why: 'x' }, '/entity'],
  ])('refuses %s', async (_what, body, where) => {
    const response = await send('PUT', `/facts/${BERTHS.id}`, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ where }] });
    expect(await desk.stores.reference.currentVersion()).toBe(1);
  });

  it('finds no fact that is not there', async () => {
    expect((await send('PUT', '/facts/none', { value: 1, who: 'D', why: 'x' })).status).toBe(404);
  });
});

describe('DELETE /facts/{factId}', () => {
  it('makes a version without it, and still lists what leaned on it', async () => {
    const response = await send('DELETE', `/facts/${CARGO.id}`, { who: 'Desk', why: 'wrong year' });
    expect(await response.json()).toMatchObject({
      version: 2,
      run: 'run-1',
      leaning: { items: [{ articleId: 'harbour-talks-1a2b3c4d', figureId: 'fig-cargo' }], next: null },
    });
    expect((await send('GET', `/facts/${CARGO.id}`)).status).toBe(404);
    expect(await get(`/facts/${CARGO.id}/articles`)).toMatchObject({ items: [{ figureId: 'fig-cargo' }] });
    expect(await page(`/facts/${CARGO.id}/articles`)).toContain('corrected or retracted');
  });

  it('takes the form of the page', async () => {
    const response = await form(`/facts/${CARGO.id}`, { _method: 'DELETE', who: 'Desk', why: 'wrong year' });
    const shown = await response.text();
    expect(shown).toContain('<h1>Retracted</h1>');
    expect(shown).toContain('/articles/harbour-talks-1a2b3c4d#note-fig-cargo');
    expect(shown).toContain('href="/runs/run-1"');
    expect(shown).not.toContain(`href="/facts/${CARGO.id}"`);
    expect(await desk.stores.reference.fact(CARGO.id)).toBeNull();
  });
});
