import { SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { PermanentError } from '../../shared/runtime/errors.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { stage } from '../../shared/runtime/stage.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { restartChecks } from './restart-checks.ts';

const settings = readSettings(process.env);
const stores = openStores(settings);
const client = new SFNClient({});

/** Once a day: the drop bucket against the reports; what was lost on the way is started again. */
export const handler = stage({
  name: 'reconcile-drops',
  input: z.unknown(),
  correlationId: () => `reconcile-${new Date().toISOString().slice(0, 10)}`,
  async run(_input, { logger, count }) {
    const { drop, workflows } = settings;
    if (drop.kind !== 's3' || workflows.check === null) {
      throw new PermanentError('Settings: name STET_DROP_BUCKET and STET_CHECK_WORKFLOW');
    }
    const workflow = { client, arn: workflows.check, bucket: drop.bucket };
    const started = await restartChecks(stores, workflow, new Date().toISOString());
    if (started.length > 0) logger.warn('lost drops started again', { keys: started });
    count('DropsRestarted', started.length);
    return { started: started.length };
  },
});
