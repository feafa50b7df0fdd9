import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourTalks } from '../harbour-articles.ts';
import { NOW, openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

let desk: TestNewsroom;

beforeAll(async () => {
  desk = await openTestNewsroom();
  await desk.publish(harbourTalks());
});
afterAll(() => desk.close());

const ask = (path: string, accept = 'application/json') =>
  desk.app.request(path, { headers: { host: 'localhost', accept } });
const begin = (body: object) =>
  desk.app.request('/runs', {
    method: 'POST',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('runs', () => {
  it('begin when somebody asks, for everything or for some articles', async () => {
    const response = await begin({ who: 'Mara', why: 'new figures', articles: ['harbour-talks-1a2b3c4d'] });
    expect(response.status).toBe(202);
    expect(response.headers.get('location')).toBe('/runs/run-1');
    expect(await response.json()).toMatchObject({
      runId: 'run-1',
      status: 'running',
      who: 'Mara',
      whole: false,
    });
    await begin({ who: 'Mara' });
    expect(desk.runs.map(({ articles }) => articles)).toEqual([['harbour-talks-1a2b3c4d'], null]);
  });

  it('are listed and read, with the verdicts they changed', async () => {
    const change = {
      articleId: 'harbour-talks-1a2b3c4d',
      figureId: 'fig-ferries',
      text: '30 ferries',
      from: { verdict: 'supported', today: 'supported' },
      to: { verdict: 'supported', today: 'outdated' },
    } as const;
    await desk.stores.runs.addDifferences('run-1', [change]);
    await desk.stores.runs.end('run-1', 'done', NOW.toISOString());
    const { items } = (await (await ask('/runs')).json()) as { items: { runId: string }[] };
    expect(items.map(({ runId }) => runId).sort()).toEqual(['run-1', 'run-2']);
    expect(await (await ask('/runs/run-1')).json()).toMatchObject({ status: 'done', differences: [change] });
    const page = await ask('/runs/run-1', 'text/html');
    expect(page.headers.get('refresh')).toBeNull();
    expect(await page.text()).toContain('30 ferries');
  });

  it('are watched while they are under way', async () => {
    expect((await ask('/runs/run-2', 'text/html')).headers.get('refresh')).toBe('2');
  });

  it('that nobody began are not there', async () => {
    expect((await ask('/runs/run-99')).status).toBe(404);
  });
});
