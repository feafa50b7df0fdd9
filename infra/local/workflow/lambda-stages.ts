import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type { Stage, Stages } from './check-article.ts';

type Handler = (event: never, context: Context) => Promise<unknown>;

/** The handlers that AWS runs, imported once the environment is set: they open their stores when they load. */
export interface Handlers extends Stages {
  readonly rescoreArticles: Stage;
  readonly importReference: Stage;
  readonly importLexicon: Stage;
}

/** Loads the handlers of the workflow; those that are called now and then are loaded when they are first called. */
export async function loadHandlers(): Promise<Handlers> {
  const [split, tone, figures, publish] = await Promise.all([
    import('../../../functions/split-statements/handler.ts'),
    import('../../../functions/score-tone/handler.ts'),
    import('../../../functions/check-figures/handler.ts'),
    import('../../../functions/publish-report/handler.ts'),
  ]);
  return {
    splitStatements: asStage('split-statements', async () => split),
    scoreTone: asStage('score-tone', async () => tone),
    checkFigures: asStage('check-figures', async () => figures),
    publishReport: asStage('publish-report', async () => publish),
    rescoreArticles: asStage(
      'rescore-articles',
      () => import('../../../functions/rescore-articles/handler.ts'),
    ),
    importReference: asStage(
      'import-reference',
      () => import('../../../functions/import-reference/handler.ts'),
    ),
    importLexicon: asStage('import-lexicon', () => import('../../../functions/import-lexicon/handler.ts')),
  };
}

/** What goes in and comes out has been JSON on the way, as between a workflow and its functions. */
function asStage(functionName: string, load: () => Promise<{ readonly handler: unknown }>): Stage {
  return async (input) => {
    const call = (await load()).handler as Handler;
    return throughJson(await call(throughJson(input) as never, contextOf(functionName)));
  };
}

function throughJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

const TIMEOUT = 60_000;

function contextOf(functionName: string): Context {
  const ends = performance.now() + TIMEOUT;
  const unused = () => undefined;
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: functionName,
    logStreamName: functionName,
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, ends - performance.now()),
    done: unused,
    fail: unused,
    succeed: unused,
  };
}
