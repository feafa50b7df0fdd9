import type { Item, RangeQuery, Table } from '../../shared/storage/dynamodb/table.ts';

/** How many requests DynamoDB would have been sent. */
export interface Reads {
  readonly batchGets: number;
  readonly gets: number;
  readonly queries: number;
}

const GET_AT_ONCE = 100;

/**
 * A table in memory, for as many facts as no server in a test can take in, that counts what it is asked. It knows
 * neither conditions nor updates: what it holds is put there.
 */
export function memoryTable(): { readonly table: Table; readonly counted: () => Reads } {
  const partitions = new Map<string, Map<string, Item>>();
  let reads = { batchGets: 0, gets: 0, queries: 0 };
  const put = (item: Item) => {
    const partition = partitions.get(item.pk) ?? new Map<string, Item>();
    partitions.set(item.pk, partition.set(item.sk, item));
  };
  const found = ({ pk, prefix, between }: RangeQuery) =>
    [...(partitions.get(pk) ?? [])]
      .filter(([sk]) =>
        between === undefined ? sk.startsWith(prefix ?? '') : sk >= between.first && sk <= between.last,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, item]) => item);
  const refuse = () => Promise.reject(new Error('A table in memory knows no conditions.'));
  const table: Table = {
    async get<Found extends Item>({ pk, sk }: { pk: string; sk: string }) {
      reads.gets++;
      return (partitions.get(pk)?.get(sk) as Found | undefined) ?? null;
    },
    async getMany<Found extends Item>(keys: readonly { readonly pk: string; readonly sk: string }[]) {
      const distinct = new Map(keys.map(({ pk, sk }) => [`${pk}\n${sk}`, partitions.get(pk)?.get(sk)]));
      reads.batchGets += Math.ceil(distinct.size / GET_AT_ONCE);
      return [...distinct.values()].filter((item) => item !== undefined) as Found[];
    },
    put: async (item) => put(item),
    putIf: refuse,
    update: refuse,
    delete: async ({ pk, sk }) => void partitions.get(pk)?.delete(sk),
    async writeMany(puts, deletes = []) {
      for (const { pk, sk } of deletes) partitions.get(pk)?.delete(sk);
      for (const item of puts) put(item);
    },
    async page<Found extends Item>(query: RangeQuery) {
      reads.queries++;
      return { items: found(query) as Found[], after: null };
    },
    async all<Found extends Item>(query: RangeQuery) {
      reads.queries++;
      return found(query) as Found[];
    },
  };
  return {
    table,
    counted() {
      const seen = reads;
      reads = { batchGets: 0, gets: 0, queries: 0 };
      return seen;
    },
  };
}
