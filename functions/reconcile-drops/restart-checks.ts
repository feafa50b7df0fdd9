import { type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Drop, Stores } from '../../shared/storage/ports.ts';
import { missingDrops } from './missing-drops.ts';

const MINUTES_ON_THE_WAY = 30;

/**
 * Starts the workflow anew for every drop that should have a report by `now` (ISO instant) and has none, with the
 * event that was lost. Answers the keys.
 */
export async function restartChecks(
  stores: Pick<Stores, 'drop' | 'reports'>,
  workflow: { readonly client: SFNClient; readonly arn: string; readonly bucket: string },
  now: string,
): Promise<string[]> {
  const before = new Date(Date.parse(now) - MINUTES_ON_THE_WAY * 60_000).toISOString();
  const started: string[] = [];
  for await (const drop of missingDrops(stores, before)) {
    const input = JSON.stringify(eventOf(drop, workflow.bucket));
    await workflow.client.send(new StartExecutionCommand({ stateMachineArn: workflow.arn, input }));
    started.push(drop.key);
  }
  return started;
}

/** The event as S3 would have sent it; its sequencer is known only where the drop store keeps one. */
function eventOf({ key, version, sequencer, at, size }: Drop, bucket: string) {
  return {
    source: 'stet.reconcile-drops',
    'detail-type': 'Object Created',
    time: at,
    detail: {
      bucket: { name: bucket },
      object: { key, size, sequencer, ...(version === null ? {} : { 'version-id': version }) },
    },
  };
}
