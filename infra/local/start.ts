import { Cron } from 'croner';
import { configurationFrom } from './configuration.ts';
import { STARTER } from './first-start.ts';
import { watchIncoming } from './incoming/watch.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { growHeapSlowly } from './slow-heap.ts';
import { StartFailure } from './start-failure.ts';
import { terminalNews } from './terminal-news.ts';

const NIGHTLY = '30 3 * * *';
const COULD_NOT_START = 1;

/** `npm start`: the whole newsroom on one machine, until Ctrl-C. */
async function start(): Promise<void> {
  growHeapSlowly();
  const news = terminalNews(process.stdout, process.stderr);
  const newsroom = await openNewsroom({
    ...configurationFrom(process.env),
    beginning: STARTER,
    news,
    fault: news.fault,
    clock: () => new Date(),
  });
  news.open(newsroom.url);
  await newsroom.runs.resume();
  const caughtUp = newsroom.desk.catchUp(newsroom.dropped).catch((error) => news.fault('catching up', error));
  const watch = watchIncoming(newsroom.home.incoming, newsroom.desk.take, (error) =>
    news.fault('incoming', error),
  );
  const nightly = rescoreNightly(newsroom, (error) => news.fault('re-scoring', error));
  stopOnSignal(async () => {
    nightly.stop();
    await watch.close();
    await newsroom.close();
  }, news.stopping);
  await Promise.all([caughtUp, watch.ready]);
  news.ready(newsroom);
}

function rescoreNightly(newsroom: Newsroom, fault: (error: unknown) => void): Cron {
  return new Cron(NIGHTLY, { timezone: newsroom.timeZone, protect: true, catch: fault }, async () => {
    await newsroom.runs.start({ cause: 'schedule', articles: null, who: 'schedule', why: null });
  });
}

/** The first signal stops in order, the second at once. */
function stopOnSignal(stop: () => Promise<void>, tell: () => void): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(130);
      stopping = true;
      tell();
      stop().then(
        () => process.exit(0),
        (error) => {
          console.error(`Stopped, but not cleanly: ${(error as Error).message}`);
          process.exit(COULD_NOT_START);
        },
      );
    });
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exit(COULD_NOT_START);
}
