import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReceiver } from '../../../infra/local/incoming/receive.ts';
import { LARGEST_FILE } from '../../../shared/article/rejections.ts';
import { openDropJournal } from '../../../shared/storage/folder/drop-journal.ts';

let folder: string;
const clock = () => new Date('2023-05-04T09:00:00Z');
const never = async () => false;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-receive-'));
  await mkdir(join(folder, 'incoming'));
});

afterEach(() => rm(folder, { recursive: true }));

async function receiver(again: () => Promise<boolean> = never) {
  return openReceiver(join(folder, 'incoming'), await openDropJournal(join(folder, 'journal')), again, clock);
}

const write = (content: string | Uint8Array) => writeFile(join(folder, 'incoming', 'talks.txt'), content);

test('a file is one drop for as long as its bytes stay', async () => {
  const { receive } = await receiver();
  await write('One');
  expect(await receive('talks.txt', 'dropped')).toMatchObject({
    key: 'talks.txt',
    size: 3,
    at: '2023-05-04T09:00:00.000Z',
  });
  expect(await receive('talks.txt', 'dropped')).toBeNull();
  await write('Two');
  const second = await receive('talks.txt', 'dropped');
  await write('One');
  const third = await receive('talks.txt', 'dropped');
  expect([second?.sequencer, third?.sequencer].map(Number)).toEqual([2, 3]);
});

test('what was received before a stop is not received again', async () => {
  await write('One');
  await (await receiver()).receive('talks.txt', 'dropped');
  expect(await (await receiver()).receive('talks.txt', 'dropped')).toBeNull();
});

test('the same bytes are taken up anew where they are asked for', async () => {
  const { receive } = await receiver(async () => true);
  await write('One');
  await receive('talks.txt', 'dropped');
  expect(Number((await receive('talks.txt', 'dropped'))?.sequencer)).toBe(2);
});

test('a file that is gone is no drop', async () => {
  expect(await (await receiver()).receive('talks.txt', 'dropped')).toBeNull();
});

test('of a file that is too large, enough is kept to say so', async () => {
  await write(new Uint8Array(LARGEST_FILE + 1000));
  expect((await (await receiver()).receive('talks.txt', 'dropped'))?.size).toBe(LARGEST_FILE + 1);
});
