import { setTimeout as wait } from 'node:timers/promises';
import { articleIdFor } from '../../shared/article/article-id.ts';
import type { RefusedImport } from '../../shared/runtime/refused-import.ts';
import { type ImportKind, importKindOf } from '../../shared/storage/import-folders.ts';
import { inLanes } from '../../shared/storage/in-lanes.ts';
import type { Drop, Stores } from '../../shared/storage/ports.ts';
import type { RescoreRun } from '../../shared/storage/runs.ts';
import { compareSequencers } from '../../shared/storage/sequencer.ts';
import type { ImportedDrops } from './incoming/imported.ts';
import type { Occasion, Receiver } from './incoming/receive.ts';
import type { LocalRuns, RunRequest } from './rescoring/local-runs.ts';
import {
  checkArticle,
  type DropEvent,
  isPermanent,
  type Outcome,
  WORKFLOW_RETRY,
} from './workflow/check-article.ts';
import type { Handlers } from './workflow/lambda-stages.ts';
import type { ParkedDrops } from './workflow/parked.ts';
import { NamedQueue } from './workflow/queue.ts';
import { retried } from './workflow/retry.ts';

/** Articles under way at once: their stages wait for the disk more than for the processor. */
const SIDE_BY_SIDE = 4;
const BUCKET = 'incoming';

/** What an import's function answers: the version that is current now, and counts of what became of the entries. */
export interface ImportCounts {
  readonly version: number;
  readonly added: number;
  readonly unchanged: number;
  /** Of facts. */
  readonly replaced?: number;
  /** Of phrases. */
  readonly changed?: number;
  readonly removed?: number;
}

/** What the desk tells the person at the terminal. */
export interface DeskNews {
  article(key: string, outcome: Outcome): void;
  imported(kind: ImportKind, key: string, outcome: ImportCounts): void;
  /** The file is wrong: each fault with its line and column. */
  notImported(key: string, faults: readonly string[]): void;
  /** A re-scoring run came to its end. */
  rescored(run: RescoreRun): void;
  fault(key: string, error: unknown): void;
}

export interface DeskParts {
  readonly stores: Stores;
  readonly handlers: Handlers;
  readonly receiver: Receiver;
  readonly imported: ImportedDrops;
  readonly parked: ParkedDrops;
  readonly runs: LocalRuns;
  readonly news: DeskNews;
}

/** Where drops are taken up: numbered, put through the workflow, and never lost. */
export interface Desk {
  /** Takes up a file of the drop folder. */
  take(key: string, occasion: Occasion): void;
  /** Takes up every drop on record whose report, or import, is missing. */
  catchUp(drops: readonly Drop[]): Promise<void>;
  idle(): Promise<void>;
  /** Lets what is under way end, and leaves the rest for the next start. */
  stop(): Promise<void>;
}

/** Opens a desk over the parts of a newsroom. */
export function openDesk(parts: DeskParts): Desk {
  const queue = new NamedQueue(SIDE_BY_SIDE);
  // Imports of one kind take turns, as each needs the whole of what it changes.
  const enqueue = (key: string, task: () => Promise<void>) =>
    queue.add(importKindOf(key) ?? key, () => task().catch((error) => parts.news.fault(key, error)));
  return {
    take: (key, occasion) =>
      enqueue(key, async () => {
        const drop = await parts.receiver.receive(key, occasion);
        if (drop) await process(drop, parts);
      }),
    catchUp: (drops) =>
      inLanes(drops, async (drop) => {
        if (await isMissing(drop, parts)) enqueue(drop.key, () => process(drop, parts));
      }),
    idle: () => queue.idle(),
    stop: () => queue.stop(),
  };
}

async function isMissing(drop: Drop, { stores, imported }: DeskParts): Promise<boolean> {
  if (importKindOf(drop.key) !== null) return !imported.has(drop.sequencer);
  const last = await stores.reports.lastDrop(articleIdFor(drop.key));
  return last === null || compareSequencers(last.sequencer, drop.sequencer) < 0;
}

async function process(drop: Drop, parts: DeskParts): Promise<void> {
  const event = eventOf(drop);
  const kind = importKindOf(drop.key);
  if (kind !== null) return await importFile(kind, drop, event, parts);
  const outcome = await checkArticle(event, parts.handlers);
  if (outcome.kind === 'parked') await parts.parked.park(event, outcome.error);
  else await parts.parked.release(event);
  parts.news.article(drop.key, outcome);
}

/** A file that is wrong is done with, too: it is not tried again until it is dropped anew. */
async function importFile(kind: ImportKind, drop: Drop, event: DropEvent, parts: DeskParts): Promise<void> {
  const { handlers, imported, runs, news } = parts;
  const stage = kind === 'reference' ? handlers.importReference : handlers.importLexicon;
  try {
    const outcome = (await retried(WORKFLOW_RETRY, isPermanent, () => stage(event), wait)) as
      | ImportCounts
      | RefusedImport;
    if ('refused' in outcome) news.notImported(drop.key, outcome.refused);
    else {
      news.imported(kind, drop.key, outcome);
      await runs.start(runAfterImport(kind, drop.key, outcome.version));
    }
  } catch (error) {
    if (!isPermanent(error)) throw error;
    news.notImported(drop.key, [(error as Error).message]);
  }
  await imported.add(drop.sequencer);
}

/** Named by the version, so that an import that is repeated after a crash re-scores nothing twice. */
function runAfterImport(cause: ImportKind, key: string, version: number): RunRequest {
  return {
    runId: `${cause}-${version}`,
    cause,
    articles: null,
    who: 'drop',
    why: `${key} was dropped`,
  };
}

function eventOf(drop: Drop): DropEvent {
  return {
    source: 'aws.s3',
    'detail-type': 'Object Created',
    time: drop.at,
    detail: {
      bucket: { name: BUCKET },
      object: {
        key: drop.key,
        size: drop.size,
        'version-id': drop.version ?? '',
        sequencer: drop.sequencer,
      },
    },
  };
}
