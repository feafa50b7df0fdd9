import { ExecutionAlreadyExists, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { DropEvent } from './drop-event.ts';

/**
 * Starts the re-scoring of what a dropped file changed. Its name is made of the version the file led to, so that an
 * import that is repeated, because it died after the new version or because nothing is new, starts no run twice. Where
 * no workflow is named, whoever called the import starts the run.
 */
export async function startRescoring(
  event: DropEvent,
  changed: { readonly cause: 'reference' | 'lexicon'; readonly version: number },
  workflow: string | null,
  client: SFNClient,
): Promise<void> {
  if (workflow === null) return;
  const { cause, version } = changed;
  const why = `${event.detail.object.key} was dropped`;
  try {
    await client.send(
      new StartExecutionCommand({
        stateMachineArn: workflow,
        name: `${cause}-${version}`,
        input: JSON.stringify({ cause, who: 'drop', why }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
}
