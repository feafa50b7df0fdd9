import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BERTHS, CARGO } from '../harbour-articles.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

let desk: TestNewsroom;

beforeEach(async () => {
  desk = await openTestNewsroom({ facts: [BERTHS, CARGO] });
});
afterEach(() => desk.close());

const send = (method: string, path: string, body?: object) =>
  desk.app.request(path, {
    method,
    headers: { host: 'localhost', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });

describe('GET /reference/versions', () => {
  it('tells who made each version, when and why, newest first', async () => {
    await send('PUT', `/facts/${BERTHS.id}`, { value: 13, who: 'Mara', why: 'typing error' });
    await send('DELETE', `/facts/${CARGO.id}`, { who: 'Jo', why: 'wrong <year>' });
    const { items, next } = (await (await send('GET', '/reference/versions')).json()) as {
      items: { version: number; who: string; why: string; at: string }[];
      next: string | null;
    };
    expect(items.map(({ version, who, why }) => [version, who, why])).toEqual([
      [3, 'Jo', 'wrong <year>'],
      [2, 'Mara', 'typing error'],
      [1, 'Desk', 'a test'],
    ]);
    expect(items[0]?.at).toBe('2026-11-24T09:30:00.000Z');
    expect(next).toBeNull();
  });

  it('comes page by page', async () => {
    await send('DELETE', `/facts/${CARGO.id}`, { who: 'Jo', why: 'wrong year' });
    const first = (await (await send('GET', '/reference/versions?limit=1')).json()) as { next: string };
    const second = await (
      await send('GET', `/reference/versions?limit=1&cursor=${encodeURIComponent(first.next)}`)
    ).json();
    expect(second).toMatchObject({ items: [{ version: 1 }] });
  });

  it('has a page, on which what people wrote is text', async () => {
    await send('DELETE', `/facts/${CARGO.id}`, { who: 'Jo', why: 'wrong <year>' });
    const response = await desk.app.request('/reference/versions', {
      headers: { host: 'localhost', accept: 'text/html' },
    });
    const shown = await response.text();
    expect(shown).toContain('wrong &lt;year&gt;');
    expect(shown).toContain('Version 2');
  });
});
