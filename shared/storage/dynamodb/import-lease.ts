import { randomUUID } from 'node:crypto';
import { ImportUnderWayError } from '../errors.ts';
import { referenceKeys } from '../keys.ts';
import type { Item, Table } from './table.ts';

const LEASE_MILLISECONDS = 60_000;
const RENEW_AFTER_MILLISECONDS = 15_000;

/** Names this process among all that ever wrote to the table. */
const PROCESS = randomUUID();

export interface CurrentItem extends Item {
  readonly version: number;
  readonly owner?: string;
  /** `owner` and a number: one for each import. */
  readonly token?: string;
  /** Milliseconds since 1970. */
  readonly expires?: number;
}

export interface LeaseOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Nobody else can have the table open: a lease of another process is one that died. */
  readonly soleProcess: boolean;
}

/** The right to write the next version, for one import at a time. */
export interface ImportLease {
  /** The version that is current, on which the next builds. */
  readonly version: number;
  /** Keeps the right; to be called before each batch of writes. Throws `ImportUnderWayError` when it was lost. */
  renew(): Promise<void>;
  /** Makes the next version current and gives the right back. */
  flip(): Promise<number>;
  /** Gives the right back with nothing changed; does nothing when it is given back or lost already. */
  release(): Promise<void>;
}

let leasesTaken = 0;

/** Takes the lease. Throws `ImportUnderWayError` while another import holds it. */
export async function takeLease(table: Table, { clock, soleProcess }: LeaseOptions): Promise<ImportLease> {
  const token = `${PROCESS}#${++leasesTaken}`;
  await table.putIf({ ...referenceKeys.current, version: 0 }, { condition: 'attribute_not_exists(pk)' });
  const free = 'attribute_not_exists(#token) OR expires < :now';
  const taken = await table.update(
    referenceKeys.current,
    'SET #owner = :owner, #token = :token, expires = :expires',
    {
      condition: soleProcess ? `${free} OR #owner <> :owner` : free,
      names: NAMES,
      values: {
        ':owner': PROCESS,
        ':token': token,
        ':now': clock(),
        ':expires': clock() + LEASE_MILLISECONDS,
      },
    },
  );
  const current = await table.get<CurrentItem>(referenceKeys.current, { consistent: true });
  if (!taken || current === null)
    throw new ImportUnderWayError('Another import is under way; try again soon.');
  let renewed = clock();
  const whileMine = async (update: string, values: Record<string, unknown>) => {
    const held = await table.update(referenceKeys.current, update, {
      condition: '#token = :token',
      names: update.includes('#owner') ? NAMES : { '#token': 'token' },
      values: { ':token': token, ...values },
    });
    if (!held) throw new ImportUnderWayError('This import took too long and another took its place.');
  };
  return {
    version: current.version,
    async renew() {
      if (clock() - renewed < RENEW_AFTER_MILLISECONDS) return;
      renewed = clock();
      await whileMine('SET expires = :expires', { ':expires': renewed + LEASE_MILLISECONDS });
    },
    async flip() {
      const next = current.version + 1;
      await whileMine('SET version = :next REMOVE #owner, #token, expires', { ':next': next });
      return next;
    },
    async release() {
      await table.update(referenceKeys.current, 'REMOVE #owner, #token, expires', {
        condition: '#token = :token',
        names: NAMES,
        values: { ':token': token },
      });
    },
  };
}

const NAMES = { '#owner': 'owner', '#token': 'token' };
