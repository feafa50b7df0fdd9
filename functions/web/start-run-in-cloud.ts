import { randomBytes } from 'node:crypto';
import { type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { dayIn } from '../../shared/storage/day-in.ts';
import { pinVersions } from '../../shared/storage/pin-versions.ts';
import type { Stores } from '../../shared/storage/ports.ts';
import type { RescoreRun } from '../../shared/storage/runs.ts';
import type { RunRequest } from './newsroom.ts';

/** What a run in the cloud is begun with. */
export interface CloudRuns {
  readonly stores: Pick<Stores, 'reference' | 'feedback' | 'lexicon' | 'runs'>;
  /** ARN of the workflow that re-scores. */
  readonly workflow: string;
  readonly engine: string;
  readonly timeZone: string;
  readonly clock: () => Date;
  readonly client: SFNClient;
}

/**
 * Puts a run on record and starts the workflow under the same name, so that it can be looked at from the first
 * moment. The workflow finds the run on record and keeps the versions pinned here.
 */
export async function startRunInCloud(cloud: CloudRuns, request: RunRequest): Promise<RescoreRun> {
  const { stores, clock, engine, timeZone } = cloud;
  const startedAt = clock().toISOString();
  const runId = `${startedAt.replaceAll(/[-:]|\.\d+/g, '').toLowerCase()}-${randomBytes(4).toString('hex')}`;
  const { cause, articles, who, why } = request;
  const pins = await pinVersions(stores, engine, dayIn(timeZone, startedAt));
  const begun = await stores.runs.begin({
    runId,
    cause,
    who,
    why,
    pins,
    startedAt,
    whole: articles === null,
  });
  await cloud.client.send(
    new StartExecutionCommand({
      stateMachineArn: cloud.workflow,
      name: runId,
      input: JSON.stringify({ cause, articles, who, why }),
    }),
  );
  return { ...begun, differences: [] };
}
