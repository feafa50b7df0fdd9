import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { RetryableError } from '../../shared/runtime/errors.ts';
import { stage } from '../../shared/runtime/stage.ts';

const SECRET = 'We will not give way';
const CONTEXT = {
  functionName: 'test',
  awsRequestId: 'request-1',
  getRemainingTimeInMillis: () => 1000,
} as Context;

let written: string[];

beforeEach(() => {
  written = [];
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      written.push(args.join(' '));
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const call = (run: (input: { text: string }) => Promise<unknown>, input: unknown) =>
  stage({
    name: 'score-tone',
    input: z.object({ text: z.string() }),
    correlationId: () => 'harbour@1',
    run: async (read, { count }) => {
      count('StatementsScored', 3);
      return await run(read);
    },
  })(input, CONTEXT);

describe('a stage', () => {
  it('hands on what its work gives', async () => {
    expect(await call(async ({ text }) => ({ length: text.length }), { text: SECRET })).toEqual({
      length: 20,
    });
  });

  it('counts what it did', async () => {
    await call(async () => null, { text: SECRET });
    const metrics = written
      .map((line) => JSON.parse(line))
      .find((line) => line._aws !== undefined && 'StatementsScored' in line);
    expect(metrics).toMatchObject({ service: 'score-tone', StatementsScored: 3 });
    expect(metrics._aws.CloudWatchMetrics[0].Namespace).toBe('Stet');
  });

  it('refuses a wrong input for good, says where, and quotes nothing of it', async () => {
    const outcome = await call(async () => null, { text: [SECRET] }).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: 'PermanentError' });
    expect((outcome as Error).message).toContain('text (invalid_type)');
    expect((outcome as Error).message).not.toContain(SECRET);
  });

  it('logs an error with its correlation id and the place, without its message', async () => {
    const failing = call(
      async () => {
        throw new TypeError(`cannot read ${SECRET}`);
      },
      { text: SECRET },
    );
    await expect(failing).rejects.toMatchObject({ name: 'UnexpectedError' });
    const line = written.map((text) => JSON.parse(text)).find(({ level }) => level === 'ERROR');
    expect(line).toMatchObject({ correlation_id: 'harbour@1', error: 'UnexpectedError' });
    expect(line.at[0]).toContain('stage.test.ts');
    expect(written.join('\n')).not.toContain(SECRET);
  });

  it('takes what was foreseen for no error of its own', async () => {
    const failing = call(() => Promise.reject(new RetryableError('another import is under way')), {
      text: 'x',
    });
    await expect(failing).rejects.toMatchObject({ name: 'RetryableError' });
    const lines = written.map((text) => JSON.parse(text));
    expect(lines.filter(({ level }) => level === 'ERROR')).toEqual([]);
    expect(lines.find(({ level }) => level === 'WARN')).toMatchObject({
      error: 'RetryableError',
      reason: 'another import is under way',
    });
  });

  it('has nothing to say where it counts nothing', async () => {
    const quiet = stage({
      name: 'score-tone',
      input: z.unknown(),
      correlationId: () => 'harbour@1',
      run: async () => null,
    });
    await quiet({}, CONTEXT);
    written = [];
    await quiet({}, CONTEXT);
    expect(written).toEqual([]);
  });

  it('keeps nothing of the call before', async () => {
    await call(async () => null, { text: 'x' });
    written = [];
    await call(() => Promise.reject(new Error('again')), { text: 'x' }).catch(() => null);
    expect(written.some((line) => line.includes('harbour@1'))).toBe(true);
  });
});
