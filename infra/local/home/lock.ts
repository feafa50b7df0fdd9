import { Level } from 'level';
import { StartFailure } from '../start-failure.ts';
import type { Home } from './home.ts';

/**
 * Keeps a second process out of the newsroom's folder until `release`. LevelDB's lock is the operating system's: it
 * ends with its process, also after kill -9, and no process id is trusted. Throws `StartFailure` where it is held.
 */
export async function lockHome(home: Home): Promise<{ release(): Promise<void> }> {
  const held = new Level(home.lock);
  try {
    await held.open();
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    if (cause === 'LEVEL_LOCKED')
      throw new StartFailure(
        `Another newsroom is using ${home.folder}. Stop it, or set STET_HOME to another folder.`,
      );
    throw new StartFailure(
      `The folder ${home.lock} is damaged (${cause ?? 'unknown'}). Remove it and start again.`,
    );
  }
  return { release: () => held.close() };
}
