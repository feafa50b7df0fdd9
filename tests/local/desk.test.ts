import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DeskNews, openDesk } from '../../infra/local/desk.ts';
import { openImportedDrops } from '../../infra/local/incoming/imported.ts';
import { openReceiver } from '../../infra/local/incoming/receive.ts';
import type { LocalRuns, RunRequest } from '../../infra/local/rescoring/local-runs.ts';
import type { DropEvent } from '../../infra/local/workflow/check-article.ts';
import { parkedDrops } from '../../infra/local/workflow/parked.ts';
import { articleIdFor } from '../../shared/article/article-id.ts';
import { PermanentError } from '../../shared/runtime/errors.ts';
import { openDropJournal } from '../../shared/storage/folder/drop-journal.ts';
import type { Stores } from '../../shared/storage/ports.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-desk-'));
  for (const name of ['reference', 'lexicon'])
    await mkdir(join(folder, 'incoming', name), { recursive: true });
  await mkdir(join(folder, 'parked'));
});

afterEach(() => rm(folder, { recursive: true }));

/** A desk over a real folder; its handlers publish into a map, or fail while `broken` holds their name. */
async function desk() {
  const journal = await openDropJournal(join(folder, 'journal'));
  const published = new Map<string, string>();
  const broken = new Set<string>();
  const told: string[] = [];
  const runs: RunRequest[] = [];
  let underWay = 0;
  let most = 0;
  const failing = (name: string) => {
    if (broken.has(name)) throw new PermanentError(`${name} is broken`);
  };
  const news: DeskNews = {
    article: (key, outcome) => void told.push(`${key} ${outcome.kind}`),
    imported: (kind, key, outcome) => void told.push(`${kind} ${key} version ${outcome.version}`),
    notImported: (key, faults) => void told.push(`${key} ${faults.join('; ')}`),
    rescored: () => undefined,
    fault: (key, error) => void told.push(`${key} ${(error as Error).message}`),
  };
  const opened = openDesk({
    stores: {
      reports: {
        lastDrop: async (id: string) => {
          const sequencer = published.get(id);
          return sequencer === undefined ? null : { sequencer, dropVersion: null, at: '' };
        },
      },
    } as unknown as Stores,
    handlers: {
      splitStatements: async () => ({ status: 'readable' }),
      scoreTone: async () => ({ key: 'tone' }),
      checkFigures: async () => ({ key: 'figures' }),
      publishReport: async (input) => {
        failing('publish');
        const { object } = (input as { event: DropEvent }).event.detail;
        published.set(articleIdFor(object.key), object.sequencer);
        return { articleId: articleIdFor(object.key), version: 1, outcome: 'published' };
      },
      importReference: async () => {
        failing('import');
        if (broken.has('file')) return { refused: ['line 2: No number.', 'line 3: No day.'] };
        underWay += 1;
        most = Math.max(most, underWay);
        await setImmediate();
        underWay -= 1;
        return { version: 7, added: 1, replaced: 0, unchanged: 0 };
      },
      importLexicon: async () => {
        failing('lexicon');
        return { version: 9, added: 2, changed: 0, removed: 0, unchanged: 0 };
      },
      rescoreArticles: async () => null,
    },
    receiver: openReceiver(
      join(folder, 'incoming'),
      journal,
      async () => false,
      () => new Date(0),
    ),
    imported: await openImportedDrops(join(folder, 'journal')),
    parked: parkedDrops(join(folder, 'parked')),
    runs: { start: async (request: RunRequest) => void runs.push(request) } as unknown as LocalRuns,
    news,
  });
  return { ...opened, journal, published, broken, told, runs, atOnce: () => most };
}

const write = (name: string, content: string) => writeFile(join(folder, 'incoming', name), content);

test('what cannot be published is parked, and released when it is taken up again', async () => {
  await write('talks.txt', 'One');
  const first = await desk();
  first.broken.add('publish');
  first.take('talks.txt', 'dropped');
  await first.idle();
  expect(first.told).toEqual(['talks.txt parked']);
  expect(await readdir(join(folder, 'parked'))).toHaveLength(1);

  const second = await desk();
  await second.catchUp(second.journal.newest());
  await second.idle();
  expect(second.told).toEqual(['talks.txt published']);
  expect(await readdir(join(folder, 'parked'))).toEqual([]);
});

test('only what is missing is caught up with', async () => {
  for (const name of ['one.txt', 'two.txt']) await write(name, name);
  const first = await desk();
  for (const name of ['one.txt', 'two.txt']) first.take(name, 'dropped');
  await first.idle();
  first.published.delete(articleIdFor('two.txt'));
  first.told.length = 0;
  await first.catchUp(first.journal.newest());
  await first.idle();
  expect(first.told).toEqual(['two.txt published']);
});

test('an import is done once, and what it touches is judged again once', async () => {
  await write('reference/facts.csv', 'facts');
  const first = await desk();
  first.take('reference/facts.csv', 'dropped');
  await first.idle();
  expect(first.runs).toMatchObject([{ runId: 'reference-7', cause: 'reference', articles: null }]);
  const second = await desk();
  await second.catchUp(second.journal.newest());
  await second.idle();
  expect(second.told).toEqual([]);
});

test('a house lexicon is imported once, and the archive is judged again once', async () => {
  await write('lexicon/house.csv', 'phrases');
  const first = await desk();
  first.take('lexicon/house.csv', 'dropped');
  await first.idle();
  expect(first.told).toEqual(['lexicon lexicon/house.csv version 9']);
  expect(first.runs).toMatchObject([{ runId: 'lexicon-9', cause: 'lexicon', articles: null }]);
  const second = await desk();
  await second.catchUp(second.journal.newest());
  await second.idle();
  expect(second.told).toEqual([]);
});

test('files of facts that are dropped together are imported one after another', async () => {
  for (const name of ['one', 'two', 'three']) await write(`reference/${name}.csv`, name);
  const opened = await desk();
  for (const name of ['one', 'two', 'three']) opened.take(`reference/${name}.csv`, 'dropped');
  await opened.idle();
  expect(opened.told).toHaveLength(3);
  expect(opened.atOnce()).toBe(1);
});

test('all that is wrong with a file of facts is told, and nothing is judged again', async () => {
  await write('reference/facts.csv', 'faulty');
  const opened = await desk();
  opened.broken.add('file');
  opened.take('reference/facts.csv', 'dropped');
  await opened.idle();
  expect(opened.told).toEqual(['reference/facts.csv line 2: No number.; line 3: No day.']);
  expect(opened.runs).toEqual([]);
});

test('a faulty file of facts says so once and is done with', async () => {
  await write('reference/facts.csv', 'faulty');
  const first = await desk();
  first.broken.add('import');
  first.take('reference/facts.csv', 'dropped');
  await first.idle();
  expect(first.told).toEqual(['reference/facts.csv import is broken']);
  expect(first.runs).toEqual([]);
  const second = await desk();
  await second.catchUp(second.journal.newest());
  await second.idle();
  expect(second.told).toEqual([]);
});
