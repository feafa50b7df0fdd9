import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { amendLevel } from '../../infra/local/amended-level.ts';
import { serveDatabase } from '../../infra/local/database.ts';

interface Iterator extends AsyncIterable<string> {
  next(): Promise<string | undefined>;
}

interface Database {
  put(key: string, value: string): Promise<void>;
  get(key: string): Promise<string | undefined>;
  keys(): Iterator;
  values(options?: object): Iterator;
  close(): Promise<void>;
}

const { Level } = createRequire(createRequire(import.meta.url).resolve('dynalite'))('level') as {
  readonly Level: {
    new (folder: string, options: { readonly writeBufferSize: number }): Database;
    readonly prototype: Database;
  };
};

const FILE = 64 * 1024;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-level-'));
});

afterAll(() => rm(folder, { recursive: true }));

it.runIf(process.platform === 'linux')('has few files of a large database in memory', async () => {
  const mappedOf = async (name: string) => {
    const database = new Level(join(folder, name), { writeBufferSize: FILE });
    for (let key = 0; key < 150; key++)
      await database.put(String(key).padStart(4, '0'), randomBytes(FILE / 2).toString('hex'));
    for await (const key of database.keys()) await database.get(key);
    const maps = (await readFile('/proc/self/maps', 'utf8')).split('\n');
    await database.close();
    return maps.filter((line) => line.includes(join(folder, name)) && line.endsWith('.ldb')).length;
  };
  expect(await mappedOf('as-it-is')).toBeGreaterThan(100);
  amendLevel();
  const mapped = await mappedOf('amended');
  expect(mapped).toBeGreaterThan(0);
  expect(mapped).toBeLessThanOrEqual(74);
});

it('leaves nothing open behind a query, whether it reads to the end or not', async () => {
  const server = await serveDatabase(join(folder, 'served'));
  const { values } = Level.prototype;
  const read: Iterator[] = [];
  Object.assign(Level.prototype, {
    values(this: Database, options?: object) {
      read.push(values.call(this, options));
      return read.at(-1);
    },
  });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: server.url, region: 'us-east-1', credentials });
  const text = (S: string) => ({ S });
  for (const sk of ['1', '2', '3'])
    await client.send(
      new PutItemCommand({ TableName: 'stet-reference', Item: { pk: text('a'), sk: text(sk) } }),
    );
  for (const Limit of [1, 10])
    await client.send(
      new QueryCommand({
        TableName: 'stet-reference',
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text('a') },
        Limit,
      }),
    );
  expect(read).toHaveLength(2);
  for (const iterator of read) await expect(iterator.next()).rejects.toThrow('not open');
  client.destroy();
  Object.assign(Level.prototype, { values });
  await server.close();
});
