import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import type * as z from 'zod';
import { classified, UnexpectedError } from './classify-error.ts';
import { PermanentError } from './errors.ts';

/** What a stage may tell of its work: counts and names, never article text. */
export interface StageTools {
  readonly logger: Logger;
  /** Adds to a count of this stage. */
  count(name: string, value: number): void;
}

/**
 * A Lambda handler around `run`: its input is checked against `input` (a mismatch is permanent), every log line carries
 * `correlationId`, counts go out as metrics, and any error leaves as `RetryableError`, `PermanentError` or
 * `UnexpectedError`, without article text in it; only the last is logged as an error.
 */
export function stage<Schema extends z.ZodType, Output>(definition: {
  readonly name: string;
  readonly input: Schema;
  readonly correlationId: (input: z.output<Schema>) => string;
  readonly run: (input: z.output<Schema>, tools: StageTools) => Promise<Output>;
}) {
  const { name, input, correlationId, run } = definition;
  const logger = new Logger({ serviceName: name });
  const metrics = new Metrics({ namespace: 'Stet', serviceName: name, logger: SILENT_ON_NOTHING });
  const tools: StageTools = {
    logger,
    count: (metric, value) => {
      metrics.addMetric(metric, MetricUnit.Count, value);
    },
  };
  return middy()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics, { captureColdStartMetric: true }))
    .use({
      onError: (request) => {
        const error = classified(request.error, name);
        const line = { error: error.name, reason: error.message };
        if (error instanceof UnexpectedError)
          logger.error('failed', { ...line, at: framesOf(request.error) });
        else logger.warn('failed', line);
        throw error;
      },
    })
    .handler(async (event: unknown): Promise<Output> => {
      const read = input.safeParse(event);
      if (!read.success) throw new PermanentError(`The input of ${name} is wrong: ${problemsOf(read.error)}`);
      logger.setCorrelationId(correlationId(read.data));
      return await run(read.data, tools);
    });
}

/** Powertools warns at each call that counts nothing, as if every call had to. */
const SILENT_ON_NOTHING = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (...content: unknown[]) => console.error(...content),
};

/** Where each problem is and of what kind; what was there instead is left out. */
function problemsOf(error: z.ZodError): string {
  return error.issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ');
}

/** The stack without its message, which may quote what was read. */
function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack.split('\n').filter((line) => line.startsWith('    at '));
}
