import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname } from 'node:path';

/** An AWS emulator on loopback, as a process of its own. */
export interface Emulator {
  readonly endpoint: string;
  /** What a client or the CDK needs in its environment to talk to it. */
  readonly environment: NodeJS.ProcessEnv;
  stop(): void;
}

/** Whether the emulator can be run at all; the reason when it cannot. */
export function whyNoEmulator(): string | null {
  if (spawnSync('python3', ['--version']).status !== 0) return 'Python 3 is not installed';
  if (spawnSync('ministack', ['--help']).status !== 0) {
    return 'MiniStack is not on the PATH (pip install ministack)';
  }
  return null;
}

/** Starts the emulator on a free port and waits until it answers. Throws when it has not within 30 seconds. */
export async function startEmulator(): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    // It runs functions with the first `node` on the PATH, which must be the one they are built for.
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
    CDK_DEFAULT_ACCOUNT: '000000000000',
    CDK_DEFAULT_REGION: 'eu-west-1',
  };
  const server = spawn('ministack', [], {
    env: { ...environment, GATEWAY_PORT: String(port), EDGE_PORT: String(port) },
    stdio: 'ignore',
  });
  await untilAnswers(endpoint, server);
  return { endpoint, environment, stop: () => server.kill('SIGTERM') };
}

async function untilAnswers(endpoint: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the emulator ended with exit code ${server.exitCode}`);
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill('SIGKILL');
  throw new Error('the emulator did not answer within 30 seconds');
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
