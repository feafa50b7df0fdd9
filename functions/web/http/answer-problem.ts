import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import {
  ConflictError,
  CursorError,
  ImportUnderWayError,
  SupersededError,
} from '../../../shared/storage/errors.ts';
import { problemPage } from '../pages/problem-page.ts';
import { HTML_TYPE, JSON_TYPE, negotiate } from './negotiate.ts';
import { Problem } from './problem.ts';

/** What is answered where something was thrown; a fault of ours keeps its cause to itself. */
export function problemFrom(cause: unknown): Problem {
  if (cause instanceof Problem) {
    return cause;
  }
  if (cause instanceof CursorError) {
    return new Problem(
      'invalid-request',
      'The cursor was not given out for this list with these filters; begin again without it.',
      {
        errors: [{ where: 'cursor', detail: 'does not belong to this list' }],
        cause,
      },
    );
  }
  if (cause instanceof SupersededError) {
    return new Problem('conflict', `${cause.message} Look at the difference again.`, { cause });
  }
  if (cause instanceof ConflictError || cause instanceof ImportUnderWayError) {
    return new Problem(
      'conflict',
      'Somebody else is changing the same thing just now; try again in a moment.',
      {
        headers: { 'Retry-After': '5' },
        cause,
      },
    );
  }
  if (cause instanceof HTTPException && cause.status < 500) {
    return new Problem('invalid-request', cause.message || 'The request could not be read.', { cause });
  }
  return new Problem(
    'internal-error',
    'The request may well be right. Try again; if it stays, tell whoever runs this.',
    {
      cause,
    },
  );
}

/** A problem as `application/problem+json`, or as a page for those who look at pages. */
export function answerProblem(context: Context, problem: Problem): Response {
  const headers = { ...problem.headers, Vary: 'Accept', 'Cache-Control': 'no-store' };
  const face = negotiate(context.req.header('accept'), [JSON_TYPE, HTML_TYPE]);
  if (face === HTML_TYPE) {
    const type = { 'Content-Type': 'text/html; charset=utf-8' };
    return context.body(problemPage(problem).toString(), problem.status, { ...headers, ...type });
  }
  const type = { 'Content-Type': 'application/problem+json' };
  return context.body(`${JSON.stringify(problem)}\n`, problem.status, { ...headers, ...type });
}
