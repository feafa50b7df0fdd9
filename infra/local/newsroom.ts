import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../../functions/web/app.ts';
import { articleIdFor } from '../../shared/article/article-id.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { openDropJournal } from '../../shared/storage/folder/drop-journal.ts';
import { writeFileWhole } from '../../shared/storage/folder/write-file-whole.ts';
import { importKindOf } from '../../shared/storage/import-folders.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import type { Drop, Stores } from '../../shared/storage/ports.ts';
import type { Configuration } from './configuration.ts';
import { serveDatabase } from './database.ts';
import { type Desk, type DeskNews, openDesk } from './desk.ts';
import { type Beginning, firstStart } from './first-start.ts';
import { environmentOf } from './home/environment.ts';
import { type Home, openHome } from './home/home.ts';
import { lockHome } from './home/lock.ts';
import { listen } from './http.ts';
import { openImportedDrops } from './incoming/imported.ts';
import { type Occasion, openReceiver } from './incoming/receive.ts';
import { type LocalRuns, localRuns } from './rescoring/local-runs.ts';
import { closingInOrder } from './stop-in-order.ts';
import { loadHandlers } from './workflow/lambda-stages.ts';
import { parkedDrops } from './workflow/parked.ts';

const MEGABYTE = 1024 * 1024;

/** A newsroom that answers over HTTP; what is dropped is taken up by whoever tells the desk. */
export interface Newsroom {
  readonly home: Home;
  /** Its address, without a path. */
  readonly url: string;
  readonly isFirstStart: boolean;
  readonly timeZone: string;
  readonly desk: Desk;
  readonly runs: LocalRuns;
  /** Drops on record, the newest of each name. */
  readonly dropped: readonly Drop[];
  close(): Promise<void>;
}

export interface NewsroomOptions extends Configuration {
  readonly beginning: Beginning;
  readonly news: DeskNews;
  /** Hears of faults behind an HTTP answer and of re-scoring. */
  readonly fault: (where: string, error: unknown) => void;
  readonly clock: () => Date;
}

/**
 * Opens the newsroom in a folder: lock, port, database, handlers, HTTP. Changes `process.env`, which is where the
 * handlers look. Throws `StartFailure`; what was opened until then is closed again.
 */
export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const closing = closingInOrder();
  try {
    return await open(options, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function open(options: NewsroomOptions, closing: ReturnType<typeof closingInOrder>): Promise<Newsroom> {
  const { clock, fault } = options;
  const home = await openHome(options.home);
  const lock = await lockHome(home);
  closing.add(() => lock.release());
  const http = await listen(options.port);
  const database = await serveDatabase(home.data);
  closing.add(() => database.close());
  closing.add(() => http.close());
  Object.assign(process.env, environmentOf(home, database.url, process.env));
  const settings = readSettings(process.env);
  const stores = openStores(settings);
  const handlers = await loadHandlers();
  const isFirstStart = await firstStart(
    stores.reference,
    home.incoming,
    options.beginning,
    clock().toISOString(),
  );
  const runs = localRuns(handlers.rescoreArticles, stores, clock, {
    ended: (run) => options.news.rescored(run),
    fault: (error) => fault('re-scoring', error),
  });
  closing.add(() => runs.stop());
  const journal = await openDropJournal(home.journal);
  const desk = openDesk({
    stores,
    handlers,
    receiver: openReceiver(
      home.incoming,
      journal,
      (drop, occasion) => isWorthAnotherTry(drop, occasion, stores),
      clock,
    ),
    imported: await openImportedDrops(home.journal),
    parked: parkedDrops(home.parked),
    runs,
    news: options.news,
  });
  closing.add(() => desk.stop());
  http.serve(
    createApp({
      stores,
      auth: { kind: 'loopback' },
      clock,
      timeZone: settings.timeZone,
      actions: { startRun: (request) => runs.start(request) },
      limits: {
        article: 5 * MEGABYTE,
        import: 64 * MEGABYTE,
        streamedImport: 16_384 * MEGABYTE,
        answer: null,
      },
      reportFault: ({ message, cause }) => fault(message, cause),
    }),
  );
  await leaveAddress(home, http.url, closing);
  return {
    home,
    url: http.url,
    isFirstStart,
    timeZone: settings.timeZone,
    desk,
    runs,
    dropped: journal.newest(),
    close: () => closing.close(),
  };
}

/** For the command line, which may not know the port. */
async function leaveAddress(
  home: Home,
  url: string,
  closing: ReturnType<typeof closingInOrder>,
): Promise<void> {
  const file = join(home.folder, 'address');
  await writeFileWhole(file, new TextEncoder().encode(`${url}\n`));
  closing.add(() => rm(file, { force: true }));
}

/**
 * Of bytes that were dropped before. An import that merely lies there must not come back over what was corrected since;
 * one that somebody drops again is meant. An article is tried again where its report failed.
 */
async function isWorthAnotherTry(drop: Drop, occasion: Occasion, stores: Stores): Promise<boolean> {
  if (importKindOf(drop.key) !== null) return occasion === 'dropped';
  return (await stores.reports.latest(articleIdFor(drop.key)))?.status === 'failed';
}
