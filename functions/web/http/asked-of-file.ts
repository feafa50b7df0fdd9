import type * as z from 'zod';
import type { RawBody } from './operation.ts';
import { readAs } from './read-as.ts';

/**
 * What the query asks of a file that was sent and, before it, the form that brought the file; a field left empty asks
 * nothing. Throws a 422 for fields that `schema` does not know.
 */
export function askedOfFile<Shape extends z.ZodType<object>>(
  schema: Shape,
  query: z.output<Shape>,
  raw: RawBody | null,
): z.output<Shape> {
  const filled = Object.fromEntries(Object.entries(raw?.fields ?? {}).filter(([, value]) => value !== ''));
  return { ...query, ...readAs(schema, filled, 'the form') };
}
