import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signatureOf, sweep } from '../../../infra/local/incoming/sweep.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-sweep-'));
});
afterEach(() => rm(folder, { recursive: true }));

const soon = () => Date.now() + 60_000;

async function drop(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, 'copy');
  return path;
}

describe('looking through the drop folder', () => {
  it('finds what nobody was told of, in sub-folders too', async () => {
    await drop('world/europe/pier.txt');
    expect([...(await sweep(folder, new Map(), soon())).keys()]).toEqual(['world/europe/pier.txt']);
  });

  it('leaves what was told of as it is, and finds it again once it has changed', async () => {
    const path = await drop('pier.txt');
    const told = new Map([['pier.txt', signatureOf(await stat(path))]]);
    expect((await sweep(folder, told, soon())).size).toBe(0);
    await utimes(path, new Date(0), new Date(1000));
    expect((await sweep(folder, told, soon())).size).toBe(1);
  });

  it('leaves what is still being written and what programs leave', async () => {
    await drop('pier.txt');
    expect((await sweep(folder, new Map(), Date.now() - 60_000)).size).toBe(0);
    await drop('.git/pier.txt');
    await drop('pier.txt.part');
    expect([...(await sweep(folder, new Map(), soon())).keys()]).toEqual(['pier.txt']);
  });
});
