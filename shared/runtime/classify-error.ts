import { PermanentError, RetryableError } from './errors.ts';

/** A fault of Stet's own or one nobody foresaw. Tried again, as it may have passed; its name says where to look. */
export class UnexpectedError extends Error {
  override readonly name = 'UnexpectedError';
}

/** Node's codes for a connection that failed before an answer came. */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EMFILE',
]);

/**
 * What services call throttling. Most come with a status of 400, and the SDK marks only some of their classes.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
const THROTTLING = new Set([
  'BandwidthLimitExceeded',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
]);

interface Described {
  readonly name: string;
  readonly code?: unknown;
  readonly retryable?: unknown;
  readonly problems?: unknown;
  readonly $retryable?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/**
 * An error as it may leave the stage `stage`. Whether it is worth trying again follows from its class and its codes;
 * of an error that is not Stet's own or the SDK's only the name is kept, as its message may quote the article.
 */
export function classified(error: unknown, stage: string): Error {
  if (error instanceof RetryableError || error instanceof PermanentError) return error;
  if (!(error instanceof Error))
    return new UnexpectedError(`${stage} failed with something that is no error.`);
  const { code, retryable, problems, $retryable, $metadata } = error as Described;
  if (retryable === true) return new RetryableError(error.message);
  if (Array.isArray(problems)) return new PermanentError(error.message);
  const status = $metadata?.httpStatusCode;
  if ($metadata !== undefined) {
    const again =
      $retryable !== undefined ||
      THROTTLING.has(error.name) ||
      status === undefined ||
      status >= 500 ||
      status === 429;
    const message = `${stage}: ${error.name} from AWS (${status ?? 'no answer'}).`;
    return again ? new RetryableError(message) : new UnexpectedError(message);
  }
  if (typeof code === 'string' && NETWORK_CODES.has(code)) return new RetryableError(`${stage}: ${code}.`);
  return new UnexpectedError(`${stage} failed with ${error.name}.`);
}
