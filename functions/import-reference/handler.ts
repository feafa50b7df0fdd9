import { SFNClient } from '@aws-sdk/client-sfn';
import { dropEventSchema } from '../../shared/runtime/drop-event.ts';
import { importedOrRefused } from '../../shared/runtime/refused-import.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { stage } from '../../shared/runtime/stage.ts';
import { startRescoring } from '../../shared/runtime/start-rescoring.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { importDrop } from './import-drop.ts';

const settings = readSettings(process.env);
const stores = openStores(settings);
const client = new SFNClient({});

/** S3's event for a CSV dropped under `reference/` in; the version it made, or why it made none, out. */
export const handler = stage({
  name: 'import-reference',
  input: dropEventSchema,
  correlationId: ({ detail }) => `${detail.object.key}@${detail.object.sequencer}`,
  async run(event, tools) {
    const { logger, count } = tools;
    const read = await importedOrRefused(() => importDrop(event, stores), tools);
    if ('refused' in read) return read;
    const { difference: _difference, ...outcome } = read;
    logger.info('imported', outcome);
    count('FactsAdded', outcome.added);
    count('FactsReplaced', outcome.replaced);
    const { version } = outcome;
    if (version > 0)
      await startRescoring(event, { cause: 'reference', version }, settings.workflows.rescore, client);
    return outcome;
  },
});
