import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factOf } from '../annotated-report.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

const cargo = (year: number) =>
  factOf({
    entity: 'Port Selwyn',
    metric: 'cargo',
    unit: 'tonnes',
    value: year * 1000,
    kind: 'period',
    validFrom: `${year}-01-01`,
    validTo: `${year}-12-31`,
  });
const OLDER = cargo(2018);
const NEWEST = cargo(2019);

let desk: TestNewsroom;

beforeEach(async () => {
  desk = await openTestNewsroom({ facts: [OLDER, NEWEST] });
});
afterEach(() => desk.close());

const read = (path: string, accept = 'application/json') =>
  desk.app.request(path, { headers: { host: 'localhost', accept } });
const page = async (path: string) => (await read(path, 'text/html')).text();

describe('GET /reference/stale', () => {
  it('tells what has gone stale, since when and why', async () => {
    const answer = await (await read('/reference/stale')).json();
    expect(answer).toEqual({
      asOf: '2026-11-24',
      items: [
        {
          fact: expect.objectContaining({ id: NEWEST.id, since: 1 }),
          staleness: {
            factId: NEWEST.id,
            basis: 'series',
            interval: 365,
            due: '2021-07-01',
            latest: { kind: 'period', validFrom: '2019-01-01', validTo: '2019-12-31' },
            retrieved: null,
          },
          overdue: 1972,
          explanation: 'The latest value is of 2019; this series usually has a new one every year.',
        },
      ],
      next: null,
    });
  });

  it('goes by the day it is in the newsroom unless told', async () => {
    const app = desk.appWith({
      timeZone: 'Pacific/Auckland',
      clock: () => new Date('2026-11-24T12:30:00.000Z'),
    });
    const answer = await app.request('/reference/stale', {
      headers: { host: 'localhost', accept: 'application/json' },
    });
    expect(await answer.json()).toMatchObject({ asOf: '2026-11-25' });
  });

  it('goes by the day it is asked for, and refuses one the calendar does not have', async () => {
    expect(await (await read('/reference/stale?asOf=2021-06-30')).json()).toMatchObject({ items: [] });
    expect(await (await read('/reference/stale?asOf=2021-07-01')).json()).toMatchObject({
      items: [{ overdue: 0 }],
    });
    expect((await read('/reference/stale?asOf=2021-02-30')).status).toBe(422);
    expect((await read('/reference/stale?limit=0')).status).toBe(422);
  });

  it('has a page that leads to the fact and to what leans on it', async () => {
    const shown = await page('/reference/stale');
    expect(shown).toContain(`href="/facts/${NEWEST.id}"`);
    expect(shown).toContain(`href="/facts/${NEWEST.id}/articles"`);
    expect(shown).toContain('The latest value is of 2019');
    expect(await page('/reference/stale?asOf=2020-01-01')).toContain('Nothing is due.');
    expect(await page('/facts')).toContain('href="/reference/stale"');
  });
});

describe('a fact', () => {
  it('is marked where it is the newest of its series and has gone stale', async () => {
    expect(await (await read(`/facts/${NEWEST.id}`)).json()).toMatchObject({ stale: { due: '2021-07-01' } });
    expect(await page(`/facts/${NEWEST.id}`)).toContain('Likely gone stale.');
  });

  it('is not marked where there is a newer one, as it is of its own time', async () => {
    expect(await (await read(`/facts/${OLDER.id}`)).json()).toMatchObject({ stale: null });
    expect(await page(`/facts/${OLDER.id}`)).not.toContain('Likely gone stale.');
  });
});
