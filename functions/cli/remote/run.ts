import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { plain } from '../show/plain.ts';
import type { Connection } from './connection.ts';
import { ask } from './request.ts';

const POLL = 250;

const answers = z.object({ verdict: z.string(), today: z.string() });

/** A re-scoring run as the newsroom tells of it. */
export const runSchema = z.object({
  runId: z.string(),
  status: z.enum(['running', 'done', 'failed']),
  articles: z.int(),
  changed: z.int(),
  differences: z.array(
    z.object({ articleId: z.string(), text: z.string(), from: answers.nullable(), to: answers.nullable() }),
  ),
});

/** Waits for a run and tells what it changed: a line for each figure. */
export async function runToItsEnd(connection: Connection, runId: string): Promise<string> {
  for (;;) {
    const run = await ask(connection, `/runs/${encodeURIComponent(runId)}`, runSchema);
    if (run.status !== 'running') return told(run);
    await wait(POLL);
  }
}

function told(run: z.output<typeof runSchema>): string {
  const end = run.status === 'failed' ? 'The run failed' : 'Re-scored';
  const head = `${end}: ${run.articles} articles looked at, ${run.changed} changed.`;
  const lines = run.differences.map(
    ({ articleId, text, from, to }) => `  ${articleId}: ${plain(text)}: ${said(from)} → ${said(to)}`,
  );
  return [head, ...lines].join('\n');
}

function said(answer: z.output<typeof answers> | null): string {
  if (answer === null) return 'not there';
  return answer.verdict === answer.today ? answer.verdict : `${answer.verdict} (today ${answer.today})`;
}
