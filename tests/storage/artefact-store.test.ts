import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import type { ArtefactStore } from '../../shared/storage/ports.ts';
import { s3ArtefactStore } from '../../shared/storage/s3/s3-artefacts.ts';
import { mockBucket } from './mock-bucket.ts';

let root: string;
let opened = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'stet-artefacts-'));
});
afterAll(() => rm(root, { recursive: true }));

const adapters: readonly [string, () => ArtefactStore][] = [
  ['a folder', () => folderArtefactStore(join(root, String(++opened)))],
  [
    'a bucket',
    () => {
      mockBucket();
      return s3ArtefactStore(new S3Client({ region: 'eu-west-1' }), 'artefacts');
    },
  ],
];

async function keysUnder(store: ArtefactStore, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys;
}

describe.each(adapters)('artefacts in %s', (_name, open) => {
  it('are read as they were written', async () => {
    const store = open();
    await store.put('articles/a/r1/article-1.json', Buffer.from('{"ü":1}'));
    const bytes = await store.get('articles/a/r1/article-1.json');
    expect(Buffer.from(bytes ?? []).toString('utf8')).toBe('{"ü":1}');
  });

  it('are null where there is none', async () => {
    expect(await open().get('articles/a/none.json')).toBeNull();
  });

  it('may be written again', async () => {
    const store = open();
    await store.put('a/b', Buffer.from('1'));
    await store.put('a/b', Buffer.from('1'));
    expect(await keysUnder(store, 'a/')).toEqual(['a/b']);
  });

  it('are listed by prefix, in order, and none where nothing was written', async () => {
    const store = open();
    expect(await keysUnder(store, 'articles/')).toEqual([]);
    for (const key of ['articles/b/1', 'articles/a/2', 'articles/a/1', 'reports/a/1', 'articles-old/1']) {
      await store.put(key, Buffer.from(key));
    }
    expect(await keysUnder(store, 'articles/')).toEqual(['articles/a/1', 'articles/a/2', 'articles/b/1']);
    expect(await keysUnder(store, 'articles/a/')).toEqual(['articles/a/1', 'articles/a/2']);
    expect(await keysUnder(store, 'articles/a/1')).toEqual(['articles/a/1']);
  });
});

describe('a URL to an artefact', () => {
  it('is had for a minute where it lies in a bucket', async () => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const store = s3ArtefactStore(new S3Client({ region: 'eu-west-1', credentials }), 'artefacts');
    const url = new URL((await store.presignGet('reports/a/1.json')) ?? '');
    expect(url.pathname).toBe('/reports/a/1.json');
    expect(url.searchParams.get('X-Amz-Expires')).toBe('60');
  });

  it('is not had for a file', async () => {
    expect(await folderArtefactStore(root).presignGet('reports/a/1.json')).toBeNull();
  });
});

describe('the folder', () => {
  it.each(['../outside', 'a/../../outside', '/', '', 'a\0b'])('refuses the key %j', async (key) => {
    const store = folderArtefactStore(join(root, String(++opened)));
    await expect(store.put(key, Buffer.from('x'))).rejects.toThrow(RangeError);
  });

  it('shows no file that is being written, and leaves none behind', async () => {
    const folder = join(root, String(++opened));
    const store = folderArtefactStore(folder);
    await store.put('a/b', Buffer.from('1'));
    await writeFile(join(folder, 'a', 'c.1234.partial'), 'half');
    expect(await keysUnder(store, 'a/')).toEqual(['a/b']);
    await expect(store.put('a/b/c', Buffer.from('2'))).rejects.toThrow();
    expect(await readdir(join(folder, 'a'))).toEqual(['b', 'c.1234.partial']);
  });
});
