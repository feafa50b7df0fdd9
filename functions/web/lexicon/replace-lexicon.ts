import * as z from 'zod';
import { LexiconError } from '../../../shared/tone/parse-house-lexicon.ts';
import { LARGEST_LEXICON, readHouseLexicon } from '../../../shared/tone/read-house-lexicon.ts';
import { askedOfFile } from '../http/asked-of-file.ts';
import { who } from '../http/fields.ts';
import { fileFaults } from '../http/file-faults.ts';
import { type Asked, operation } from '../http/operation.ts';
import { signedChange } from '../http/signed.ts';
import { runAfterChange } from '../runs/run-after-change.ts';
import { lexiconChangeSchema } from './contract.ts';
import { lexiconChangedPage } from './lexicon-changed-page.ts';

/** A form wraps the file, and holds a few more fields. */
const AROUND_THE_FILE = 64 * 1024;

const asking = z.strictObject({
  dryRun: z.stringbool().optional().meta({ description: 'true: say what would change and change nothing.' }),
  basis: z.coerce.number().int().min(0).optional().meta({
    description: 'The version the new one was made from; a 409 where another is current by now.',
  }),
  who,
  why: z.string().trim().max(2000).optional().meta({ description: 'Why; kept with the new version.' }),
});

type AskedChange = Asked<unknown, z.output<typeof asking>, unknown>;

/** `PUT /lexicon`: a CSV takes the place of the house lexicon, all or nothing. */
export const replaceLexicon = operation({
  id: 'replaceLexicon',
  method: 'PUT',
  path: '/lexicon',
  tag: 'Lexicon',
  summary: 'Replace the house lexicon',
  description:
    'Takes CSV with the columns phrase, axis (outlook or firmness), weight (-1 to 1) and, if wanted, note. The file is the whole lexicon: a phrase that is not in it is gone. All or nothing: a file with a fault anywhere changes nothing, and the answer names every line and column. The same phrases again make no new version; a new one has the archive re-scored.',
  role: 'editor',
  params: z.object({}),
  query: asking,
  body: {
    raw: ['text/csv', 'multipart/form-data'],
    limit: () => LARGEST_LEXICON + AROUND_THE_FILE,
    example: `curl -X PUT --data-binary @house.csv -H 'Content-Type: text/csv' '.../lexicon?dryRun=true&who=Desk'`,
  },
  content: lexiconChangeSchema,
  answers: { 200: 'What the file changed, or would change.' },
  troubles: ['invalid-import', 'conflict'],
  handle: replaced,
  page: lexiconChangedPage,
});

async function replaced({ raw, query, principal, newsroom }: AskedChange) {
  const { dryRun = false, basis, who, why = 'a new file' } = askedOfFile(asking, query, raw);
  const by = signedChange({ principal, newsroom }, { who, why });
  const entries = await readHouseLexicon(raw?.stream ?? new Blob([]).stream()).catch((cause) => {
    throw cause instanceof LexiconError ? fileFaults(cause) : cause;
  });
  const { version, difference } = await newsroom.stores.lexicon.replace(entries, { ...by, dryRun, basis });
  const { unchanged, ...lists } = difference;
  const [added, changed, removed] = [lists.added.length, lists.changed.length, lists.removed.length];
  const isNew = !dryRun && added + changed + removed > 0;
  const run = isNew ? await runAfterChange(newsroom, 'lexicon', by) : null;
  const content = { dryRun, version, added, changed, removed, unchanged, difference: lists, run };
  return { status: 200, content };
}
