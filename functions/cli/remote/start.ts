import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { NEWSROOM_FLAGS } from './newsroom-flags.ts';

const LAUNCH = fileURLToPath(new URL('../../../infra/local/launch.js', import.meta.url));

/** `stet start`: runs the newsroom until it is stopped; its exit code. Ctrl-C reaches it as it reaches us. */
export async function start(): Promise<number> {
  const child = spawn(process.execPath, [...NEWSROOM_FLAGS, LAUNCH], { stdio: 'inherit' });
  const stop = (signal: NodeJS.Signals) => void child.kill(signal);
  const wait = () => undefined;
  process.on('SIGINT', wait).on('SIGTERM', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('SIGINT', wait).off('SIGTERM', stop);
  return code ?? 2;
}
