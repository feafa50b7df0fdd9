import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FACTS, fleetArticle } from '../functions/cli/desk.ts';
import { runStet } from '../functions/cli/run-stet.ts';
import {
  drop,
  listed,
  newHome,
  removeHome,
  reportOn,
  startNewsroom,
  until,
  versionsOf,
} from './newsroom-process.ts';

let home: string;
let facts: string;

beforeEach(async () => {
  home = await newHome();
  facts = join(home, 'facts.csv');
  await writeFile(facts, FACTS);
});

afterEach(() => removeHome(home));

test('import and rescore talk to the newsroom that runs', async () => {
  const newsroom = await startNewsroom(home);
  try {
    await drop(home, '2023-05-04-fleet.txt', fleetArticle(12));
    const { articleId } = await listed(newsroom, '2023-05-04-fleet');
    const dry = await runStet(['import', facts, '--dry-run'], { STET_HOME: home });
    expect(dry).toMatchObject({ code: 0, complained: '' });
    expect(dry.printed).toContain('2 added, 0 replaced, 0 unchanged. Nothing has been changed.');
    expect(dry.printed).toContain('  + Aldmoor ferry fleet, ferries in service: 9 ferries, since 2025-01-01');
    const real = await runStet(['import', facts], { STET_HOME: home });
    expect(real).toMatchObject({ code: 0, complained: '' });
    expect(real.printed).toMatch(/Imported .*facts\.csv: 2 added/);
    expect(real.printed).toMatch(/Re-scored: \d+ articles looked at, 1 changed\./);
    expect(real.printed).toContain(articleId);
    expect((await reportOn(newsroom, articleId)).figures[0]?.check.verdict).toBe('supported');
    const again = await runStet(['rescore'], { STET_HOME: home });
    expect(again).toMatchObject({ code: 0, complained: '' });
    expect(again.printed).toMatch(/Re-scored: \d+ articles looked at, 0 changed\./);
    expect(await versionsOf(newsroom, articleId)).toHaveLength(2);
  } finally {
    await newsroom.stop('SIGINT');
  }
});

test('a house lexicon is tried, imported, and shown as it can be imported again', async () => {
  const newsroom = await startNewsroom(home);
  try {
    await drop(home, '2023-05-04-fleet.txt', fleetArticle(12));
    const { articleId } = await listed(newsroom, '2023-05-04-fleet');
    const house = join(home, 'house.csv');
    await writeFile(house, 'phrase,axis,weight,note\ngive them up,firmness,0.9,"ours, agreed"\n');
    const dry = await runStet(['lexicon', 'import', house, '--dry-run'], { STET_HOME: home });
    expect(dry).toMatchObject({ code: 0, complained: '' });
    expect(dry.printed).toMatch(
      /1 added, 0 changed, 0 removed, 0 unchanged\. Nothing has been changed\.\n {2}\+ give them up/,
    );
    const real = await runStet(['lexicon', 'import', house], { STET_HOME: home });
    expect(real.printed).toMatch(/The house lexicon is at version 1\./);
    expect(real.printed).toMatch(/Re-scored: \d+ articles looked at, \d+ changed\./);
    expect((await reportOn(newsroom, articleId)).engine.lexicon).toBe(1);
    const shown = await runStet(['lexicon', 'show'], { STET_HOME: home });
    expect(shown.printed).toBe('phrase,axis,weight,note\ngive them up,firmness,0.9,"ours, agreed"\n');
    await drop(home, 'lexicon/house.csv', 'phrase,axis,weight\ngive them up,firmness,-0.9\n');
    await until(async () => (await reportOn(newsroom, articleId)).engine.lexicon === 2 || undefined);
    await drop(home, 'lexicon/house.csv', 'phrase,axis,weight\ngive them up,firmness,strong\n');
    await until(async () => newsroom.output().includes('line 2, column 3') || undefined);
    expect(await newsroom.get('/lexicon')).toMatchObject({ version: 2, entries: [{ weight: -0.9 }] });
  } finally {
    await newsroom.stop('SIGINT');
  }
});

test('where none runs, they open the data themselves, and leave them for the next', async () => {
  const environment = { STET_HOME: home, STET_PORT: '1' };
  const first = await runStet(['import', facts], environment);
  expect(first).toMatchObject({ code: 0, complained: '' });
  expect(first.printed).toContain('2 added');
  const second = await runStet(['import', facts], environment);
  expect(second.printed).toContain('0 added, 0 replaced, 2 unchanged');
  expect(await runStet(['rescore'], environment)).toMatchObject({ code: 0, complained: '' });
});

test('a file with faults changes nothing: each is named by line and column', async () => {
  await writeFile(facts, FACTS.replace(',12,', ',twelve,').replace('2025-01-01', '2025-31-01'));
  const { code, complained } = await runStet(['import', facts], { STET_HOME: home, STET_PORT: '1' });
  expect(code).toBe(2);
  expect(complained).toContain('line 2, column value');
  expect(complained).toContain('line 3, column valid_from');
  expect(complained).not.toMatch(/^\s+at /m);
});

test('a file that is not there is said to be so', async () => {
  const { code, complained } = await runStet(['import', 'nowhere.csv'], { STET_HOME: home });
  expect({ code, complained }).toEqual({ code: 2, complained: 'There is no file nowhere.csv.\n' });
});
