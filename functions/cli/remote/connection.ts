import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CommandFailure } from '../failure.ts';
import { NEWSROOM_FLAGS } from './newsroom-flags.ts';

const SERVE_ONCE = fileURLToPath(new URL('../../../infra/local/serve-once.ts', import.meta.url));
const PATIENCE = 1500;

/** A newsroom to talk to over HTTP. */
export interface Connection {
  /** Its address, without a path. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The newsroom that runs on this machine, else one that opens the data of `STET_HOME` for as long as the connection
 * lasts. Throws `CommandFailure` where neither can be had.
 */
export async function connect(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Connection> {
  const home = resolve(environment.STET_HOME ?? 'newsroom');
  const known = [await addressIn(home), `http://127.0.0.1:${environment.STET_PORT ?? '4100'}`];
  for (const url of known)
    if (url !== null && (await answers(url))) return { url, close: async () => undefined };
  return await openForNow({ ...environment, STET_HOME: home });
}

/** The address that a running newsroom leaves in its folder; a newsroom that was killed leaves it too. */
async function addressIn(home: string): Promise<string | null> {
  const address = await readFile(join(home, 'address'), 'utf8').catch(() => '');
  return /^http:\/\/127\.0\.0\.1:\d+$/.test(address.trim()) ? address.trim() : null;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok && ((await response.json()) as { status?: unknown }).status === 'ok';
  } catch {
    return false;
  }
}

/** Another process opens the data, says where it listens, and ends when its standard input does. */
async function openForNow(environment: Readonly<Record<string, string | undefined>>): Promise<Connection> {
  const child = spawn(process.execPath, [...NEWSROOM_FLAGS, SERVE_ONCE], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as unknown[];
  if (typeof line !== 'string')
    throw new CommandFailure(complaint.trim() || 'The newsroom could not be opened.');
  return {
    url: line,
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
