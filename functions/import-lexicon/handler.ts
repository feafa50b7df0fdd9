import { SFNClient } from '@aws-sdk/client-sfn';
import { dropEventSchema } from '../../shared/runtime/drop-event.ts';
import { importedOrRefused } from '../../shared/runtime/refused-import.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { stage } from '../../shared/runtime/stage.ts';
import { startRescoring } from '../../shared/runtime/start-rescoring.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { importLexicon } from './import-lexicon.ts';

const settings = readSettings(process.env);
const stores = openStores(settings);
const client = new SFNClient({});

/** S3's event for a CSV dropped under `lexicon/` in; the version it made and by how much it differs, or why none, out. */
export const handler = stage({
  name: 'import-lexicon',
  input: dropEventSchema,
  correlationId: ({ detail }) => `${detail.object.key}@${detail.object.sequencer}`,
  async run(event, tools) {
    const { logger, count } = tools;
    const read = await importedOrRefused(() => importLexicon(event, stores), tools);
    if ('refused' in read) return read;
    const { version, difference } = read;
    const { added, removed, changed, unchanged } = difference;
    const outcome = {
      version,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged,
    };
    logger.info('imported', outcome);
    count('PhrasesChanged', outcome.added + outcome.changed + outcome.removed);
    if (version > 0)
      await startRescoring(event, { cause: 'lexicon', version }, settings.workflows.rescore, client);
    return outcome;
  },
});
