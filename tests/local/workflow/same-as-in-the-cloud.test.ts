import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { WORKFLOW_RETRY } from '../../../infra/local/workflow/check-article.ts';

interface Retry {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts: number;
  readonly BackoffRate?: number;
}

test('the workflow on one machine retries as the one in AWS does', async () => {
  const file = new URL('../../../infra/cloud/check-article.asl.json', import.meta.url);
  const retries: Retry[][] = [];
  JSON.parse(await readFile(file, 'utf8'), (key, value) => {
    if (key === 'Retry') retries.push(value);
    return value;
  });
  expect(retries.length).toBeGreaterThanOrEqual(4);
  for (const [permanent, other] of retries) {
    expect(permanent).toMatchObject({ ErrorEquals: ['PermanentError'], MaxAttempts: 0 });
    expect(other).toMatchObject({
      ErrorEquals: ['States.ALL'],
      MaxAttempts: WORKFLOW_RETRY.attempts - 1,
      IntervalSeconds: WORKFLOW_RETRY.firstPause / 1000,
      BackoffRate: WORKFLOW_RETRY.backoff,
    });
  }
});
