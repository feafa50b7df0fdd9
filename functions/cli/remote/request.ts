import * as z from 'zod';
import { CommandFailure } from '../failure.ts';
import type { Connection } from './connection.ts';
import { exchange } from './exchange.ts';

const MOST_SHOWN = 20;

const problemSchema = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  errors: z.array(z.object({ where: z.string(), detail: z.string() })).optional(),
});

/** One request to a newsroom; its answer in the shape `schema`. Throws `CommandFailure` with the newsroom's problem. */
export async function ask<Shape extends z.ZodType>(
  connection: Connection,
  path: string,
  schema: Shape,
  request: {
    readonly method?: string;
    readonly type?: string;
    readonly body?: ReadableStream<Uint8Array> | string;
  } = {},
): Promise<z.output<Shape>> {
  const reply = await exchange(`${connection.url}${path}`, {
    method: request.method ?? 'GET',
    headers: { Accept: 'application/json', ...(request.type ? { 'Content-Type': request.type } : {}) },
    body: request.body ?? '',
  }).catch(() => {
    throw new CommandFailure(`The newsroom at ${connection.url} does not answer any more.`);
  });
  const content = contentOf(reply.text);
  if (reply.status >= 300) throw new CommandFailure(problemLines(content, reply.status).join('\n'));
  const answer = schema.safeParse(content);
  if (!answer.success)
    throw new CommandFailure(`The newsroom at ${connection.url} is of another version of Stet.`);
  return answer.data;
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function problemLines(content: unknown, status: number): string[] {
  const problem = problemSchema.safeParse(content);
  if (!problem.success) return [`The newsroom answered ${status}.`];
  const { title, detail, errors = [] } = problem.data;
  const lines = errors.map((error) => `${error.where}: ${error.detail}`);
  const more = lines.length - MOST_SHOWN;
  return [
    detail ?? title ?? `The newsroom answered ${status}.`,
    ...lines.slice(0, MOST_SHOWN),
    ...(more > 0 ? [`… and ${more} more.`] : []),
  ];
}
