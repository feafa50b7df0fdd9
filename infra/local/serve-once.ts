import { configurationFrom } from './configuration.ts';
import { STARTER } from './first-start.ts';
import { openNewsroom } from './newsroom.ts';
import { growHeapSlowly } from './slow-heap.ts';
import { StartFailure } from './start-failure.ts';

/**
 * Opens the newsroom for another program: writes its address on standard output, takes up no drops, and closes when
 * standard input ends, however that program ends.
 */
async function serveOnce(): Promise<void> {
  growHeapSlowly();
  const fault = (where: string, error: unknown) => console.error(`${where}: ${(error as Error).message}`);
  const ignore = () => undefined;
  const newsroom = await openNewsroom({
    home: configurationFrom({ ...process.env, STET_PORT: '0' }).home,
    port: 0,
    beginning: STARTER,
    news: { article: ignore, imported: ignore, notImported: ignore, rescored: ignore, fault },
    fault,
    clock: () => new Date(),
  });
  console.log(newsroom.url);
  process.stdin.resume().once('end', async () => {
    await newsroom.close();
    process.exit(0);
  });
}

try {
  await serveOnce();
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}
