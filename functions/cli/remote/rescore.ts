import type { Terminal } from '../terminal.ts';
import { connect } from './connection.ts';
import { ask } from './request.ts';
import { runSchema, runToItsEnd } from './run.ts';

/** `stet rescore`: judges every stored article again with what is known now, and tells what changed. */
export async function rescore(
  who: string,
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<void> {
  const connection = await connect(environment);
  try {
    const body = JSON.stringify({ who });
    const run = await ask(connection, '/runs', runSchema, { method: 'POST', type: 'application/json', body });
    terminal.print(await runToItsEnd(connection, run.runId));
  } finally {
    await connection.close();
  }
}
