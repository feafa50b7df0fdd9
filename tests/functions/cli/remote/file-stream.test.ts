import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandFailure } from '../../../../functions/cli/failure.ts';
import { fileStream } from '../../../../functions/cli/remote/file-stream.ts';
import { folderOf } from '../desk.ts';

const LARGE = 'a row of some length\n'.repeat(20_000);

let files: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  files = await folderOf({ 'large.csv': LARGE, 'empty.csv': '' });
});
afterAll(() => files.remove());

describe('a file that is sent', () => {
  it('comes whole, in pieces that are told of as they are taken', async () => {
    const told: number[] = [];
    const { size, stream } = await fileStream(files.path('large.csv'), (bytes) => told.push(bytes));
    expect(size).toBe(LARGE.length);
    expect(told).toEqual([]);
    expect(await new Response(stream).text()).toBe(LARGE);
    expect(told.length).toBeGreaterThan(1);
    expect(told.reduce((sum, bytes) => sum + bytes, 0)).toBe(size);
  });

  it('may be empty', async () => {
    const { size, stream } = await fileStream(files.path('empty.csv'), () => undefined);
    expect([size, await new Response(stream).text()]).toEqual([0, '']);
  });

  it.each(['nowhere.csv', '.'])('has to be one: %s is not', async (name) => {
    await expect(fileStream(files.path(name), () => undefined)).rejects.toBeInstanceOf(CommandFailure);
  });
});
