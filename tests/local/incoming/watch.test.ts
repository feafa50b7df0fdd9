import { chmod, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Watch, watchIncoming } from '../../../infra/local/incoming/watch.ts';
import { until } from '../newsroom-process.ts';

let folder: string;
let watch: Watch;
let told: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-watch-'));
  await mkdir(join(folder, 'reference'));
  await writeFile(join(folder, 'reference', 'facts.csv'), 'facts');
  told = [];
  watch = watchIncoming(
    folder,
    (key, occasion) => void told.push(`${occasion} ${key}`),
    (error) => void told.push(String(error)),
  );
  await watch.ready;
});

afterEach(async () => {
  await watch.close();
  await rm(folder, { recursive: true });
});

const facts = () => join(folder, 'reference', 'facts.csv');

/** What was told of until a file that is written now is told of, too. */
async function toldBy(marker: string): Promise<string[]> {
  await writeFile(join(folder, marker), 'marker');
  await until(() => (told.includes(`dropped ${marker}`) ? true : null));
  return told.filter((line) => !line.endsWith(marker));
}

test('what lies there at the start is found, what is written later is dropped', async () => {
  expect(told).toEqual(['found reference/facts.csv']);
  await writeFile(join(folder, 'talks.txt'), 'One');
  expect(await toldBy('marker.txt')).toEqual(['found reference/facts.csv', 'dropped talks.txt']);
});

test('the same bytes written again are dropped again, other rights are not', async () => {
  await chmod(facts(), 0o600);
  expect(await toldBy('first.txt')).not.toContain('dropped reference/facts.csv');
  await utimes(facts(), new Date(), new Date());
  expect(await toldBy('second.txt')).toContain('dropped reference/facts.csv');
});

test('a file that was taken away and put back is dropped again', async () => {
  await rm(facts());
  await toldBy('first.txt');
  await writeFile(facts(), 'facts');
  expect(await toldBy('second.txt')).toContain('dropped reference/facts.csv');
});
