import type * as z from 'zod';
import { Problem, type ProblemPlace } from './problem.ts';

/** `value` as `schema` reads it; otherwise a 422 that names every place that does not fit. */
export function readAs<Shape extends z.ZodType>(
  schema: Shape,
  value: unknown,
  what: string,
): z.output<Shape> {
  const result = schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  const errors = result.error.issues.flatMap((issue) => placesOf(issue, what));
  const first = errors[0];
  throw new Problem('invalid-request', `In ${what}, ${first?.where}: ${first?.detail}`, { errors });
}

function placesOf(issue: z.core.$ZodIssue, what: string): ProblemPlace[] {
  const isQuery = what === 'the query';
  const at = (path: readonly PropertyKey[]) =>
    isQuery ? path.map(String).join('.') : `/${path.map(String).join('/')}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ where: at([...issue.path, key]), detail: 'is not known here' }));
  }
  return [{ where: at(issue.path), detail: detailOf(issue) }];
}

/** What is wrong in words: "is none of supported, contradicted or outdated" where only these are allowed. */
function detailOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_value') return issue.message;
  const values = issue.values.map(String);
  if (values.length < 2) return `is not ${values.join('')}`;
  return `is none of ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
