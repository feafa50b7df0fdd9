import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { SFNClient } from '@aws-sdk/client-sfn';
import middy from '@middy/core';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { PermanentError } from '../../shared/runtime/errors.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { createApp } from './app.ts';
import { readAccess } from './settings.ts';
import { startRunInCloud } from './start-run-in-cloud.ts';

/**
 * A request to Lambda may have 6 MB, base64 included; a page of results waits no longer than the gateway's 29 seconds.
 * What is larger goes to the bucket by an upload address. An answer may have 6 MB too, less what its headers take.
 */
const LIMITS = { article: 4_000_000, import: 1_000_000, streamedImport: 1_000_000, answer: 6_200_000 };

const settings = readSettings(process.env);
const stores = openStores(settings);
const logger = new Logger({ serviceName: 'web' });
const client = new SFNClient({});
const clock = () => new Date();

const app = createApp({
  stores,
  auth: readAccess(process.env),
  clock,
  timeZone: settings.timeZone,
  actions: {
    startRun: (request) => {
      const workflow = settings.workflows.rescore;
      if (workflow === null) {
        throw new PermanentError('Settings: STET_RESCORE_WORKFLOW is missing');
      }
      const { engine, timeZone } = settings;
      return startRunInCloud({ stores, workflow, engine, timeZone, clock, client }, request);
    },
  },
  limits: LIMITS,
  reportFault: ({ message, cause }) =>
    logger.error('fault', { request: message, error: nameOf(cause), at: framesOf(cause) }),
});

const answer = handle(app);

/** API Gateway's HTTP API events in, answers out. */
export const handler = middy()
  .use(injectLambdaContext(logger, { resetKeys: true }))
  .handler((event: unknown, context) => answer(event as LambdaEvent, context as unknown as LambdaContext));

function nameOf(cause: unknown): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  return inner instanceof Error ? inner.name : typeof inner;
}

/** The stack without its message, which may quote what was read. */
function framesOf(cause: unknown): string[] {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  return stack.split('\n').filter((line) => line.startsWith('    at '));
}
