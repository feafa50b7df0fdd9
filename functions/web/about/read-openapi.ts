import * as z from 'zod';
import { type Operation, operation } from '../http/operation.ts';

/** `GET /openapi.json`: what `describe` says of the whole API, asked once. */
export function readOpenApi(describe: () => Record<string, unknown>): Operation {
  let description: Record<string, unknown> | null = null;
  return operation({
    id: 'readOpenApi',
    method: 'GET',
    path: '/openapi.json',
    tag: 'About',
    summary: 'Read the OpenAPI description',
    role: 'reader',
    params: z.object({}),
    query: z.object({}),
    content: z.record(z.string(), z.unknown()),
    answers: { 200: 'OpenAPI 3.1.' },
    async handle() {
      description ??= describe();
      return { status: 200, content: description };
    },
  });
}
