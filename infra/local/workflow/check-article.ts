import { setTimeout as wait } from 'node:timers/promises';
import type { Report } from '../../../shared/report/report.ts';
import { type RetryPolicy, retried } from './retry.ts';

/** The event with which S3 tells of a dropped object, as EventBridge delivers it. */
export interface DropEvent {
  readonly source: 'aws.s3';
  readonly 'detail-type': 'Object Created';
  /** ISO instant of the drop. */
  readonly time: string;
  readonly detail: {
    readonly bucket: { readonly name: string };
    readonly object: {
      readonly key: string;
      readonly size: number;
      readonly 'version-id': string;
      readonly sequencer: string;
    };
  };
}

/** A stage as the workflow calls it: JSON in, JSON out, an error by its name. */
export type Stage = (input: unknown) => Promise<unknown>;

/** The functions of the workflow, by what they do. */
export interface Stages {
  readonly splitStatements: Stage;
  readonly scoreTone: Stage;
  readonly checkFigures: Stage;
  readonly publishReport: Stage;
}

/** What became of a drop: `parked` where not even a failed report could be published. */
export type Outcome =
  | {
      readonly kind: 'published';
      readonly articleId: string;
      readonly version: number;
      readonly outcome: string;
      readonly status: Report['status'];
    }
  | { readonly kind: 'parked'; readonly error: string };

/** As check-article.asl.json has it. */
export const WORKFLOW_RETRY = { attempts: 4, firstPause: 1000, backoff: 2 } as const;

/**
 * The workflow `check-article` in one process: the same order, retries and catches as check-article.asl.json. Split,
 * then tone and figures side by side, then publish; what fails for good is published as a failed report; what cannot
 * be published is parked by the caller.
 */
export async function checkArticle(
  event: DropEvent,
  stages: Stages,
  policy: RetryPolicy = WORKFLOW_RETRY,
): Promise<Outcome> {
  const task = (stage: Stage, input: unknown) => retried(policy, isPermanent, () => stage(input), wait);
  try {
    return publishedBy(await task(stages.publishReport, await reportInput(event, stages, task)));
  } catch (error) {
    return await publishFailure(event, error, stages, task);
  }
}

async function reportInput(
  event: DropEvent,
  stages: Stages,
  task: (stage: Stage, input: unknown) => Promise<unknown>,
): Promise<unknown> {
  const split = await task(stages.splitStatements, event);
  if ((split as { status?: string }).status === 'rejected') return { event, split };
  const [tone, figures] = await Promise.all([
    task(stages.scoreTone, split),
    task(stages.checkFigures, split),
  ]);
  return { event, split, tone, figures };
}

async function publishFailure(
  event: DropEvent,
  cause: unknown,
  stages: Stages,
  task: (stage: Stage, input: unknown) => Promise<unknown>,
): Promise<Outcome> {
  try {
    return publishedBy(await task(stages.publishReport, { event, error: errorOutput(cause) }));
  } catch (error) {
    return { kind: 'parked', error: nameOf(error) };
  }
}

/** An error as a workflow hands it on. */
function errorOutput(error: unknown): { readonly Error: string; readonly Cause: string } {
  const errorMessage = error instanceof Error ? error.message : String(error);
  return { Error: nameOf(error), Cause: JSON.stringify({ errorType: nameOf(error), errorMessage }) };
}

function publishedBy(output: unknown): Outcome {
  return { kind: 'published', ...(output as Omit<Outcome & { kind: 'published' }, 'kind'>) };
}

/** Whether trying again would fail the same way. */
export function isPermanent(error: unknown): boolean {
  return nameOf(error) === 'PermanentError';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
