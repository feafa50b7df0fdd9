import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';
import { checkHarbours, fill } from './harbour-reference.ts';
import { memoryTable } from './memory-table.ts';

vi.setConfig({ testTimeout: 120_000 });

let dynamo: DynamoServer;

beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());

/** What a check of the same article asks of a reference of so many facts, over the wire. */
async function requestsAt(facts: number) {
  const table = await dynamo.table();
  await fill(table, facts);
  dynamo.counted();
  const figures = await checkHarbours(table);
  return { requests: dynamo.counted(), verdicts: figures.map(({ check }) => check.verdict) };
}

async function readsInMemoryAt(facts: number) {
  const { table, counted } = memoryTable();
  await fill(table, facts);
  counted();
  const figures = await checkHarbours(table);
  return { reads: counted(), verdicts: figures.map(({ check }) => check.verdict) };
}

describe('what checking an article costs', () => {
  it('is a few requests, as many with four times the facts', async () => {
    const [small, large] = [await requestsAt(1000), await requestsAt(4000)];
    expect(large).toEqual(small);
    expect(small.verdicts).toContain('supported');
    const { BatchGetItem = 0, Query = 0, ...others } = small.requests;
    expect(others).toEqual({});
    expect(BatchGetItem).toBeLessThanOrEqual(3);
    expect(Query).toBeLessThanOrEqual(10);
  });

  it('is the same at a thousand and at a hundred thousand facts', async () => {
    const [small, large] = [await readsInMemoryAt(1000), await readsInMemoryAt(100_000)];
    expect(large).toEqual(small);
    expect(small.reads.queries).toBeGreaterThan(3);
  });
});
