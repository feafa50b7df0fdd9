import { dropEventSchema } from '../../shared/runtime/drop-event.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { stage } from '../../shared/runtime/stage.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { importDrop } from './import-drop.ts';
import { startRun } from './start-run.ts';

const settings = readSettings(process.env);
const stores = openStores(settings);

/** S3's event for a CSV dropped under `reference/` in; the version it made, and how it differs, out. */
export const handler = stage({
  name: 'import-reference',
  input: dropEventSchema,
  correlationId: ({ detail }) => `${detail.object.key}@${detail.object.sequencer}`,
  async run(event, { logger, count }) {
    const { difference: _difference, ...outcome } = await importDrop(event, stores);
    logger.info('imported', outcome);
    count('FactsAdded', outcome.added);
    count('FactsReplaced', outcome.replaced);
    if (outcome.version > 0) await startRun(event, outcome.version, settings.workflows.rescore);
    return outcome;
  },
});
