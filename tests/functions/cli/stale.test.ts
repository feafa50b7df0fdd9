import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { folderOf, HEADER } from './desk.ts';
import { runStet } from './run-stet.ts';

vi.setConfig({ testTimeout: 60_000 });

const YEARS = [2018, 2019]
  .map((year) => `Aldmoor,,cargo,,tonnes,${year},,,${year}-01-01,${year}-12-31,period,Port Office,,`)
  .join('\n');

let files: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  files = await folderOf({
    'facts.csv': `${HEADER}\n${YEARS}\n`,
    'broken.csv': 'entity,metric\nAldmoor,cargo\n',
  });
});
afterAll(() => files.remove());

describe('stet stale', () => {
  test('lists what has gone stale in a file', async () => {
    const { code, printed } = await runStet([
      'stale',
      '--reference',
      files.path('facts.csv'),
      '--as-of',
      '2026-11-24',
    ]);
    expect(code).toBe(0);
    expect(printed).toContain('1 fact has likely gone stale by 2026-11-24');
    expect(printed).toContain('Aldmoor, cargo');
    expect(printed).toContain('2021-07-01');
  });

  test('says so where nothing has', async () => {
    const { printed } = await runStet([
      'stale',
      '--reference',
      files.path('facts.csv'),
      '--as-of',
      '2020-06-01',
    ]);
    expect(printed).toBe('Nothing has gone stale by 2020-06-01.\n');
  });

  test('lists the same of a newsroom that does not run, as JSON too', async () => {
    const home = { STET_HOME: files.path('home'), STET_PORT: '4199' };
    expect((await runStet(['import', files.path('facts.csv')], home)).code).toBe(0);
    const { code, printed } = await runStet(['stale', '--as-of', '2026-11-24', '--format', 'json'], home);
    expect(code).toBe(0);
    const found = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found).toContainEqual({
      fact: expect.objectContaining({ entity: 'Aldmoor', value: 2019 }),
      staleness: expect.objectContaining({ due: '2021-07-01', basis: 'series' }),
    });
  });

  test('names the place of a fault, and refuses a day there is none of', async () => {
    const broken = await runStet(['stale', '--reference', files.path('broken.csv')]);
    expect(broken.code).toBe(2);
    expect(broken.complained).toContain('broken.csv');
    expect((await runStet(['stale', '--as-of', 'soon'])).code).toBe(2);
  });
});
