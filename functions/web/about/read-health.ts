import * as z from 'zod';
import { operation } from '../http/operation.ts';

/** `GET /health`: open to the world, says nothing but that the function runs. */
export const readHealth = operation({
  id: 'readHealth',
  method: 'GET',
  path: '/health',
  tag: 'About',
  summary: 'Ask whether it runs',
  role: 'anyone',
  params: z.object({}),
  query: z.object({}),
  content: z.object({ status: z.literal('ok') }),
  answers: { 200: 'It runs.' },
  async handle() {
    return { status: 200, content: { status: 'ok' as const }, headers: { 'Cache-Control': 'no-store' } };
  },
});
