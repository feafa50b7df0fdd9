import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { DropEvent } from '../../shared/runtime/drop-event.ts';

const client = new SFNClient({});

/**
 * Starts the re-scoring of what a new reference version could touch. Its name is made of the version, so that an import
 * that is repeated, because it died after the new version or because nothing is new, starts no run twice. Where no
 * workflow is named, whoever called the import starts the run.
 */
export async function startRun(event: DropEvent, version: number, workflow: string | null): Promise<void> {
  if (workflow === null) return;
  const why = `${event.detail.object.key} was dropped`;
  try {
    await client.send(
      new StartExecutionCommand({
        stateMachineArn: workflow,
        name: `reference-${version}`,
        input: JSON.stringify({ cause: 'reference', who: 'drop', why }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
}
