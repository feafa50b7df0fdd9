import type { MiddlewareHandler } from 'hono';

/**
 * Everything is private to whoever asked and is asked for again each time, which costs a 304 where nothing has
 * changed. Answers that say otherwise themselves keep what they say.
 */
export const revalidated: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has('Cache-Control')) {
    context.res.headers.set('Cache-Control', 'private, no-cache');
  }
};
