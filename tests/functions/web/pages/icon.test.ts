import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

let desk: TestNewsroom;

beforeAll(async () => {
  desk = await openTestNewsroom();
});
afterAll(() => desk.close());

it('is served where pages say it is', async () => {
  const ask = (path: string) =>
    desk.app.request(path, { headers: { host: 'localhost', accept: 'text/html' } });
  const page = await (await ask('/articles')).text();
  const address = /<link rel="icon" href="([^"]+)"/.exec(page)?.[1] ?? '';
  const response = await ask(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(await response.text()).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
});
