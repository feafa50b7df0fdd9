import * as z from 'zod';
import { type Operation, operation } from '../http/operation.ts';

/** `GET /openapi.json`: what `describe` says of the whole API. */
export function readOpenApi(describe: () => Record<string, unknown>): Operation {
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
      return { status: 200, content: describe() };
    },
  });
}
