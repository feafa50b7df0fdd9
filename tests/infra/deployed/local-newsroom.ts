import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './emulator.ts';

const repository = new URL('../../..', import.meta.url).pathname;

export interface LocalNewsroom {
  readonly url: string;
  stop(): void;
}

/** Starts the newsroom on this machine in a folder of its own, as `npm start` does, and waits until it answers. */
export async function startLocalNewsroom(home: string): Promise<LocalNewsroom> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(repository, 'infra/local/launch.js')], {
    env: { ...process.env, STET_HOME: home, STET_PORT: String(port), STET_TIME_ZONE: 'UTC' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return { url, stop: () => server.kill('SIGTERM') };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill('SIGKILL');
  throw new Error('the local newsroom did not answer within a minute');
}
