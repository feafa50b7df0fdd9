import {
  ConditionalCheckFailedException,
  ProvisionedThroughputExceededException,
} from '@aws-sdk/client-dynamodb';
import { S3ServiceException } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../shared/reference/imports/import-error.ts';
import { classified } from '../../shared/runtime/classify-error.ts';
import { PermanentError, RetryableError } from '../../shared/runtime/errors.ts';
import { ConflictError, ImportUnderWayError } from '../../shared/storage/errors.ts';

const SECRET = 'We will not give way';
const fault = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, $fault: 'server', message: SECRET, $metadata: { httpStatusCode } });
const nameOf = (error: unknown) => classified(error, 'score-tone').name;

describe('an error that leaves a stage', () => {
  it.each([
    ['a lost race', new ConflictError('lost'), 'RetryableError'],
    ['an import under way', new ImportUnderWayError('busy'), 'RetryableError'],
    [
      'a throttled table',
      new ProvisionedThroughputExceededException({ message: '', $metadata: { httpStatusCode: 400 } }),
      'RetryableError',
    ],
    ['a service that is down', fault('InternalError', 503), 'RetryableError'],
    ['too many requests', fault('SlowDown', 429), 'RetryableError'],
    ['a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'RetryableError'],
    ['a missing right', fault('AccessDenied', 403), 'UnexpectedError'],
    [
      'a condition nobody handled',
      new ConditionalCheckFailedException({ message: '', $metadata: { httpStatusCode: 400 } }),
      'UnexpectedError',
    ],
    [
      'a file with mistakes',
      new ImportError([{ line: 2, column: 'value', message: 'not a number' }]),
      'PermanentError',
    ],
    ['a fault of ours', new TypeError('x is not a function'), 'UnexpectedError'],
    ['something thrown that is no error', 'text', 'UnexpectedError'],
  ])('%s', (_what, error, name) => {
    expect(nameOf(error)).toBe(name);
  });

  it('stays what it is when its class says so already', () => {
    const [retryable, permanent] = [new RetryableError('x'), new PermanentError('y')];
    expect(classified(retryable, 'score-tone')).toBe(retryable);
    expect(classified(permanent, 'score-tone')).toBe(permanent);
  });

  it('quotes nothing that was read', () => {
    const broken = (() => {
      try {
        return JSON.parse(`"${SECRET}`);
      } catch (error) {
        return error;
      }
    })();
    for (const error of [
      broken,
      fault('InternalError', 503),
      fault('AccessDenied', 403),
      new Error(SECRET),
    ]) {
      const known = classified(error, 'score-tone');
      expect(known.message).not.toContain(SECRET);
      expect(known.cause).toBeUndefined();
      expect(known.message).toContain('score-tone');
    }
  });
});
