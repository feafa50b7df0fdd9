import { articleIdFor } from '../../shared/article/article-id.ts';
import type { Drop, Stores } from '../../shared/storage/ports.ts';
import { compareSequencers } from '../../shared/storage/sequencer.ts';
import { isReferenceKey } from './incoming/ignored.ts';
import type { ImportedDrops } from './incoming/imported.ts';
import type { Receiver } from './incoming/receive.ts';
import { checkArticle, type DropEvent, type Outcome } from './workflow/check-article.ts';
import type { Handlers } from './workflow/lambda-stages.ts';
import type { ParkedDrops } from './workflow/parked.ts';
import { NamedQueue } from './workflow/queue.ts';

/** Articles under way at once: their stages wait for the disk more than for the processor. */
const SIDE_BY_SIDE = 4;
const BUCKET = 'incoming';

/** What the desk tells the person at the terminal. */
export interface DeskNews {
  article(key: string, outcome: Outcome): void;
  imported(key: string, outcome: unknown): void;
  fault(key: string, error: unknown): void;
}

export interface DeskParts {
  readonly stores: Stores;
  readonly handlers: Handlers;
  readonly receiver: Receiver;
  readonly imported: ImportedDrops;
  readonly parked: ParkedDrops;
  readonly news: DeskNews;
}

/** Where drops are taken up: numbered, put through the workflow, and never lost. */
export interface Desk {
  /** Takes up a file that was written in the drop folder. */
  take(key: string): void;
  /** Takes up every drop on record whose report, or import, is missing. */
  catchUp(drops: readonly Drop[]): Promise<void>;
  idle(): Promise<void>;
  /** Lets what is under way end, and leaves the rest for the next start. */
  stop(): Promise<void>;
}

/** Opens a desk over the parts of a newsroom. */
export function openDesk(parts: DeskParts): Desk {
  const queue = new NamedQueue(SIDE_BY_SIDE);
  const enqueue = (key: string, task: () => Promise<void>) =>
    queue.add(key, () => task().catch((error) => parts.news.fault(key, error)));
  return {
    take: (key) =>
      enqueue(key, async () => {
        const drop = await parts.receiver.receive(key);
        if (drop) await process(drop, parts);
      }),
    async catchUp(drops) {
      for (const drop of drops)
        if (await isMissing(drop, parts)) enqueue(drop.key, () => process(drop, parts));
    },
    idle: () => queue.idle(),
    stop: () => queue.stop(),
  };
}

async function isMissing(drop: Drop, { stores, imported }: DeskParts): Promise<boolean> {
  if (isReferenceKey(drop.key)) return !imported.has(drop.sequencer);
  const last = await stores.reports.lastDrop(articleIdFor(drop.key));
  return last === null || compareSequencers(last.sequencer, drop.sequencer) < 0;
}

async function process(drop: Drop, parts: DeskParts): Promise<void> {
  const event = eventOf(drop);
  if (isReferenceKey(drop.key)) {
    parts.news.imported(drop.key, await parts.handlers.importReference(event));
    await parts.imported.add(drop.sequencer);
    return;
  }
  const outcome = await checkArticle(event, parts.handlers);
  if (outcome.kind === 'parked') await parts.parked.park(event, outcome.error);
  else await parts.parked.release(event);
  parts.news.article(drop.key, outcome);
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
