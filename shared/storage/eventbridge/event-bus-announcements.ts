import {
  type EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import { ConflictError } from '../errors.ts';
import type { Announcements } from '../ports.ts';

/** PutEvents takes ten entries at once. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
const EVENTS_AT_ONCE = 10;

/** Announces each change as an event `Verdict Changed` from `stet`. It carries no article text but the figure's own. */
export function eventBusAnnouncements(client: EventBridgeClient, bus: string): Announcements {
  return {
    async announce(changes, cause) {
      const entries = changes.map(
        (change): PutEventsRequestEntry => ({
          EventBusName: bus,
          Source: 'stet',
          DetailType: 'Verdict Changed',
          Detail: JSON.stringify({ ...change, runId: cause.runId }),
        }),
      );
      for (let start = 0; start < entries.length; start += EVENTS_AT_ONCE) {
        const some = entries.slice(start, start + EVENTS_AT_ONCE);
        const answer = await client.send(new PutEventsCommand({ Entries: some }));
        if ((answer.FailedEntryCount ?? 0) > 0) {
          throw new ConflictError('The event bus did not take every announcement.');
        }
      }
    },
  };
}
