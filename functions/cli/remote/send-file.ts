import { basename } from 'node:path';
import type * as z from 'zod';
import { progressBar } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { connect } from './connection.ts';
import { fileStream } from './file-stream.ts';
import { ask } from './request.ts';
import { runToItsEnd } from './run.ts';

/** How a newsroom takes one kind of file. */
interface Destination<Change> {
  readonly method: 'POST' | 'PUT';
  /** Without a query. */
  readonly address: string;
  /** The shape of the answer. */
  readonly change: z.ZodType<Change>;
  /** What a person is told of it. */
  told(change: Change): string;
}

/** Has the newsroom import a CSV file, tells what that changes, and waits for the re-scoring that follows. A bar shows how much of it was taken. */
export async function sendFile<Change extends { readonly run: string | null }>(
  path: string,
  { dryRun, who }: { readonly dryRun: boolean; readonly who: string },
  { method, address, change: schema, told }: Destination<Change>,
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<void> {
  const name = basename(path);
  let bar: ReturnType<typeof progressBar> | null = null;
  const { size, stream: body } = await fileStream(path, (bytes) => bar?.increment(bytes));
  const connection = await connect(environment);
  try {
    const query = new URLSearchParams({ dryRun: String(dryRun), who, why: name });
    if (terminal.showsProgress && size > 0) bar = progressBar(`Sending ${name} {bar} {percentage} %`, size);
    const change = await ask(connection, `${address}?${query}`, schema, { method, type: 'text/csv', body });
    bar?.stop();
    terminal.print(told(change));
    if (change.run !== null) terminal.print(await runToItsEnd(connection, change.run));
  } finally {
    bar?.stop();
    await connection.close();
  }
}
