/**
 * Worth trying again: a throttled or unreachable service, a lost race. The workflow's Retry names this class, so the
 * decision is made here, where the cause is known, and never by the wording of a message.
 */
export class RetryableError extends Error {
  override readonly name = 'RetryableError';
}

/** The same input will fail the same way: caught at once, never retried. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';
}
