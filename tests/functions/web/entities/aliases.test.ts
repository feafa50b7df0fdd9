import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BERTHS, FERRIES } from '../harbour-articles.ts';
import { NOW, openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

const NAMES = '/entities/Port%20Selwyn/aliases';
let desk: TestNewsroom;

beforeEach(async () => {
  desk = await openTestNewsroom({ facts: [BERTHS, FERRIES] });
});
afterEach(() => desk.close());

const ask = (path: string, accept = 'application/json') =>
  desk.app.request(path, { headers: { host: 'localhost', accept } });
const send = (method: string, path: string, body: object) =>
  desk.app.request(path, {
    method,
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const namesNow = async () =>
  ((await (await ask(NAMES)).json()) as { items: { alias: string; until: unknown }[] }).items
    .filter(({ until }) => until === null)
    .map(({ alias }) => alias);

describe('the names of an entity', () => {
  it('are listed with who gave them', async () => {
    expect(await (await ask(NAMES)).json()).toEqual({
      items: [
        {
          alias: 'Port selwyn',
          since: { version: 1, by: { who: 'Desk', why: 'a test', at: NOW.toISOString() } },
          until: null,
        },
      ],
      next: null,
    });
    expect((await ask('/entities/Nowhere/aliases')).status).toBe(404);
  });

  it('can be given and taken away, and articles are scored again', async () => {
    const given = await send('POST', NAMES, { alias: 'the Harbour', who: 'Mara', why: 'house style' });
    expect(given.status).toBe(201);
    expect(await given.json()).toEqual({ version: 2, run: 'run-1' });
    expect(await namesNow()).toContain('the Harbour');
    const path = `${NAMES}/${encodeURIComponent('the Harbour')}`;
    const taken = await send('DELETE', path, { who: 'Jo', why: 'means the film' });
    expect(await taken.json()).toEqual({ version: 3, run: 'run-2' });
    expect(await namesNow()).toEqual(['Port selwyn']);
    expect(desk.runs).toMatchObject([
      { cause: 'reference', who: 'Mara' },
      { cause: 'reference', who: 'Jo', why: 'means the film' },
    ]);
    expect((await send('DELETE', path, { who: 'Jo', why: 'again' })).status).toBe(404);
  });

  it('are not given twice, nor to nobody', async () => {
    const body = { alias: 'Port Selwyn', who: 'Mara', why: 'x' };
    expect((await send('POST', NAMES, body)).status).toBe(409);
    expect((await send('POST', '/entities/Nowhere/aliases', body)).status).toBe(409);
    expect(desk.runs).toEqual([]);
  });

  it.each([
    ['why', { who: 'Jo' }, '/why'],
    ['who', { why: 'x' }, '/who'],
  ])('are not taken away without saying %s', async (_what, body, where) => {
    const response = await send('DELETE', `${NAMES}/Port%20selwyn`, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ where }] });
  });

  it('are taken away from their page, which keeps who did it', async () => {
    const response = await desk.app.request(`${NAMES}/Port%20selwyn`, {
      method: 'POST',
      headers: {
        host: 'localhost',
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ _method: 'DELETE', who: 'Jo', why: 'a ship' }).toString(),
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(NAMES);
    const page = await (await ask(NAMES, 'text/html')).text();
    expect(page).toMatch(/Taken away by Jo, .*version 2\): a ship/);
    expect(page).toContain('It goes by no name now');
  });
});
