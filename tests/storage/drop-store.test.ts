import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDropJournal } from '../../shared/storage/folder/drop-journal.ts';
import { folderDropStore } from '../../shared/storage/folder/folder-drop.ts';
import type { Drop, DropStore } from '../../shared/storage/ports.ts';
import { s3DropStore } from '../../shared/storage/s3/s3-drop.ts';
import { mockBucket } from './mock-bucket.ts';

const AT = '2026-03-02T09:00:00.000Z';

let root: string;
let opened = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'stet-drops-'));
});
afterAll(() => rm(root, { recursive: true }));

interface Opened {
  readonly store: DropStore;
  /** Drops as the newsroom does, and answers the version. */
  drop(key: string, text: string): Promise<string>;
}

const adapters: readonly [string, () => Promise<Opened>][] = [
  [
    'a folder with its journal',
    async () => {
      const [incoming, folder] = [join(root, `in-${++opened}`), join(root, `journal-${opened}`)];
      const journal = await openDropJournal(folder);
      const store = folderDropStore(incoming, folder);
      return {
        store,
        async drop(key, text) {
          await store.put(key, Buffer.from(text));
          return (await journal.record(key, Buffer.from(text), AT)).version;
        },
      };
    },
  ],
  [
    'a versioned bucket',
    async () => {
      mockBucket();
      const store = s3DropStore(new S3Client({ region: 'eu-west-1' }), 'drop');
      const counts = new Map<string, number>();
      return {
        store,
        async drop(key, text) {
          await store.put(key, Buffer.from(text));
          counts.set(key, (counts.get(key) ?? 0) + 1);
          return String(counts.get(key));
        },
      };
    },
  ],
];

const textOf = (found: { readonly bytes: Uint8Array } | null) =>
  found === null ? null : Buffer.from(found.bytes).toString('utf8');

describe.each(adapters)('drops in %s', (_name, open) => {
  it('keep every version', async () => {
    const { store, drop } = await open();
    const first = await drop('politics/talks.txt', 'first');
    const second = await drop('politics/talks.txt', 'second');
    expect(textOf(await store.read('politics/talks.txt', first))).toBe('first');
    expect(await store.read('politics/talks.txt', second)).toMatchObject({ size: 6 });
    expect(textOf(await store.read('politics/talks.txt', null))).toBe('second');
  });

  it('are null where there is none', async () => {
    const { store, drop } = await open();
    await drop('talks.txt', 'first');
    expect(await store.read('other.txt', null)).toBeNull();
    expect(await store.stream('other.txt', null)).toBeNull();
    expect(await store.read('talks.txt', '9')).toBeNull();
  });

  it('stream', async () => {
    const { store, drop } = await open();
    const version = await drop('reference/data.csv', 'entity,metric');
    const parts: Buffer[] = [];
    for await (const part of (await store.stream('reference/data.csv', version)) ?? [])
      parts.push(Buffer.from(part));
    expect(Buffer.concat(parts).toString()).toBe('entity,metric');
  });

  it('are listed by key, the newest version of each', async () => {
    const { store, drop } = await open();
    await drop('b.txt', '1');
    const newest = [await drop('a.txt', '1'), await drop('b.txt', '22'), await drop('c.txt', '333')];
    const drops: Drop[] = [];
    for await (const one of store.list()) drops.push(one);
    expect(drops.map(({ key, version, size }) => [key, version, size])).toEqual([
      ['a.txt', newest[0], 1],
      ['b.txt', newest[1], 2],
      ['c.txt', newest[2], 3],
    ]);
  });
});

describe('a presigned upload', () => {
  it('names the key and the content type, for a quarter of an hour', async () => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const store = s3DropStore(new S3Client({ region: 'eu-west-1', credentials }), 'drop');
    const presigned = await store.presignPut('talks.txt', 'text/plain');
    const url = new URL(presigned?.url ?? '');
    expect(url.pathname).toBe('/talks.txt');
    expect(url.searchParams.get('X-Amz-Expires')).toBe('900');
    expect(presigned?.expires).toBe(900);
  });

  it('is not had for a folder', async () => {
    expect(await folderDropStore(root, root).presignPut('talks.txt', 'text/plain')).toBeNull();
  });
});

describe('the journal', () => {
  it('goes on numbering after it was closed, and takes back a line a crash cut short', async () => {
    const folder = join(root, `journal-${++opened}`);
    const first = await openDropJournal(folder);
    await first.record('a.txt', Buffer.from('1'), AT);
    await appendFile(join(folder, 'journal.jsonl'), '{"key":"b.txt","vers');
    const second = await openDropJournal(folder);
    expect(second.all().map(({ key }) => key)).toEqual(['a.txt']);
    expect(await second.record('b.txt', Buffer.from('2'), AT)).toMatchObject({ sequencer: '000000000002' });
    const third = await openDropJournal(folder);
    expect(third.all().map(({ key, sequencer }) => [key, sequencer])).toEqual([
      ['a.txt', '000000000001'],
      ['b.txt', '000000000002'],
    ]);
  });

  it('numbers drops that come at once one after another', async () => {
    const journal = await openDropJournal(join(root, `journal-${++opened}`));
    const drops = await Promise.all(
      Array.from({ length: 10 }, (_, place) => journal.record(`${place}.txt`, Buffer.from('x'), AT)),
    );
    expect(new Set(drops.map(({ sequencer }) => sequencer)).size).toBe(10);
    expect(journal.newest()).toHaveLength(10);
  });

  it('refuses a journal that is broken in the middle', async () => {
    const folder = join(root, `journal-${++opened}`);
    await openDropJournal(folder);
    await writeFile(join(folder, 'journal.jsonl'), '{"key":\n{"key":"a.txt"}\n');
    await expect(openDropJournal(folder)).rejects.toThrow(SyntaxError);
    expect(await readFile(join(folder, 'journal.jsonl'), 'utf8')).toContain('a.txt');
  });

  it('knows the bytes of its versions and of no others', async () => {
    const journal = await openDropJournal(join(root, `journal-${++opened}`));
    const { version } = await journal.record('a.txt', Buffer.from('1'), AT);
    expect(Buffer.from((await journal.bytesOf(version)) ?? []).toString()).toBe('1');
    expect(await journal.bytesOf('../journal.jsonl')).toBeNull();
  });
});
