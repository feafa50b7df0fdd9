import { referenceKeys } from '../keys.ts';
import type { ReferenceStore } from '../ports.ts';
import { changeAlias } from './change-alias.ts';
import { changeFact, findFact } from './change-fact.ts';
import { type CurrentItem, type ImportLease, type LeaseOptions, takeLease } from './import-lease.ts';
import { importRecords } from './import-reference.ts';
import { listAliases } from './list-aliases.ts';
import { listFacts } from './list-facts.ts';
import { listStale } from './list-stale.ts';
import { listVersions } from './list-versions.ts';
import { changesBetween } from './reference-changes.ts';
import { dynamoReferenceReader } from './reference-reader.ts';
import type { Table } from './table.ts';

/** Reference data in a DynamoDB table, versioned like a multi-version store. */
export function dynamoReferenceStore(table: Table, options: LeaseOptions): ReferenceStore {
  const currentVersion = async () =>
    (await table.get<CurrentItem>(referenceKeys.current, { consistent: true }))?.version ?? 0;
  const withLease = async <Outcome>(work: (lease: ImportLease) => Promise<Outcome>): Promise<Outcome> => {
    const lease = await takeLease(table, options);
    try {
      return await work(lease);
    } finally {
      await lease.release();
    }
  };
  return {
    currentVersion,
    reader: (version) => dynamoReferenceReader(table, version),
    async import(records, by) {
      if (by.dryRun === true)
        return await importRecords(table, records, by, withoutLease(await currentVersion()));
      return await withLease((lease) => importRecords(table, records, by, lease));
    },
    async retract(factId, by) {
      const version = await withLease((lease) => changeFact(table, factId, null, by, lease));
      return version ?? (await currentVersion());
    },
    correct: (factId, fact, by) => withLease((lease) => changeFact(table, factId, fact, by, lease)),
    aliases: async (entity) => await listAliases(table, entity, await currentVersion()),
    addAlias: (entity, alias, by) =>
      withLease((lease) => changeAlias(table, { entity, alias, gone: false }, by, lease)),
    removeAlias: (entity, alias, by) =>
      withLease((lease) => changeAlias(table, { entity, alias, gone: true }, by, lease)),
    changes: (from, to) => changesBetween(table, from, to),
    fact: async (factId) => await findFact(table, factId, await currentVersion()),
    facts: async (query) => await listFacts(table, await currentVersion(), query),
    versions: async (query) => await listVersions(table, await currentVersion(), query),
    stale: async (query) => await listStale(table, await currentVersion(), query),
  };
}

/** A dry run reads the version that is current and writes nothing, so it needs no right to. */
function withoutLease(version: number): ImportLease {
  const refuse = async () => {
    throw new Error('A dry run makes no version current.');
  };
  return { version, renew: async () => undefined, flip: refuse, release: async () => undefined };
}
