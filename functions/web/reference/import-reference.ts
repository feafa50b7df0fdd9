import * as z from 'zod';
import { ImportError } from '../../../shared/reference/imports/import-error.ts';
import { readReferenceRecords } from '../../../shared/reference/imports/read-reference.ts';
import { IMPORT_FOLDERS } from '../../../shared/storage/import-folders.ts';
import { askedOfFile } from '../http/asked-of-file.ts';
import { who } from '../http/fields.ts';
import { fileFaults } from '../http/file-faults.ts';
import { type Asked, operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { signedChange } from '../http/signed.ts';
import { runAfterChange } from '../runs/run-after-change.ts';
import { importSchema, importUploadSchema } from './contract.ts';
import { importedPage } from './imported-page.ts';

const CSV = 'text/csv';

const asking = z.strictObject({
  dryRun: z.stringbool().optional().meta({ description: 'true: say what would change and change nothing.' }),
  who,
  why: z.string().trim().max(2000).optional().meta({ description: 'Why; kept with the new version.' }),
});

const bodySchema = z.strictObject({
  name: z
    .string()
    .regex(/^[\w.-]{1,100}\.csv$/, 'is not a file name such as facts.csv')
    .meta({ description: 'For a file too large for one request: the answer has an address to send it to.' }),
});

type AskedImport = Asked<unknown, z.output<typeof asking>, z.output<typeof bodySchema>>;

/** `POST /reference/imports`: reads a CSV into the next reference version, all or nothing. */
export const importReference = operation({
  id: 'importReference',
  method: 'POST',
  path: '/reference/imports',
  tag: 'Reference',
  summary: 'Import facts from CSV',
  description:
    "Takes Stet's own CSV and those of Our World in Data, the World Bank and SDMX, told apart by their headers. All or nothing: a file with a fault anywhere changes nothing, and the answer names every line and column.",
  role: 'curator',
  params: z.object({}),
  query: asking,
  body: {
    schema: bodySchema,
    raw: [CSV, 'multipart/form-data'],
    limit: (newsroom) => newsroom.limits.import,
    streamLimit: (newsroom) => newsroom.limits.streamedImport,
    example: `curl --data-binary @facts.csv -H 'Content-Type: text/csv' '.../reference/imports?dryRun=true&who=Desk'`,
  },
  content: z.union([importSchema, importUploadSchema]),
  answers: { 200: 'What the import changed, or would change.', 201: 'Where to send the file.' },
  troubles: ['invalid-import'],
  async handle(asked) {
    return asked.raw === null ? invited(asked) : imported(asked);
  },
  page: importedPage,
});

async function imported({ raw, query, principal, newsroom }: AskedImport) {
  const { dryRun = false, who, why = 'an import' } = askedOfFile(asking, query, raw);
  const by = signedChange({ principal, newsroom }, { who, why });
  const stream = raw?.stream ?? new Blob([]).stream();
  const outcome = await newsroom.stores.reference
    .import(readReferenceRecords(stream), { ...by, dryRun })
    .catch((cause) => {
      throw cause instanceof ImportError ? fileFaults(cause) : cause;
    });
  const changed = !dryRun && outcome.added + outcome.replaced > 0;
  const run = changed ? await runAfterChange(newsroom, 'reference', by) : null;
  return { status: 200, content: { dryRun, ...outcome, run } };
}

async function invited({ body, newsroom }: AskedImport) {
  const upload = await newsroom.stores.drop.presignPut(`${IMPORT_FOLDERS.reference}${body?.name}`, CSV);
  if (upload === null) {
    throw new Problem(
      'invalid-request',
      'This newsroom has no bucket to upload to: send the CSV itself as the body.',
    );
  }
  const headers = { 'Content-Type': CSV };
  return {
    status: 201,
    content: { upload: { method: 'PUT' as const, url: upload.url, headers, expires: upload.expires } },
  };
}
