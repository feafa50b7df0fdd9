import * as z from 'zod';
import { PermanentError } from './errors.ts';

const name = z.string().min(1);

const environmentSchema = z.object({
  /** Names the rules that are running: `engineVersion()` of the sources they were built from. */
  STET_ENGINE: name,
  /** Bucket (in AWS) or folder (on one machine) where articles are dropped. */
  STET_DROP_BUCKET: name.optional(),
  STET_DROP_FOLDER: name.optional(),
  /** Folder of the journal that numbers local drops and keeps their bytes. */
  STET_DROP_JOURNAL: name.optional(),
  /** Bucket or folder of artefacts and reports. */
  STET_ARTEFACT_BUCKET: name.optional(),
  STET_ARTEFACT_FOLDER: name.optional(),
  STET_REFERENCE_TABLE: name.default('stet-reference'),
  STET_REPORT_TABLE: name.default('stet-reports'),
  STET_NEWSROOM_TABLE: name.default('stet-newsroom'),
  /** Event bus on which verdict changes are announced, or the file that lists them. */
  STET_EVENT_BUS: name.optional(),
  STET_ANNOUNCEMENT_LOG: name.optional(),
  /** ARNs of the workflows that functions start; left out where nobody runs them. */
  STET_RESCORE_WORKFLOW: name.optional(),
  STET_CHECK_WORKFLOW: name.optional(),
  /** IANA time zone of the newsroom: decides the day of a drop and of the `today` answers. */
  STET_TIME_ZONE: name.default('UTC').refine(isTimeZone, 'is not an IANA time zone'),
  /** Set by the SDK's own convention where S3 is an emulator; its buckets are then addressed by path. */
  AWS_ENDPOINT_URL: name.optional(),
  AWS_ENDPOINT_URL_S3: name.optional(),
});

export type Place =
  | { readonly kind: 's3'; readonly bucket: string }
  | { readonly kind: 'folder'; readonly folder: string };

/** Where a process reads and writes; which adapters it uses follows from this alone. */
export interface Settings {
  readonly engine: string;
  readonly drop:
    | { readonly kind: 's3'; readonly bucket: string }
    | { readonly kind: 'folder'; readonly folder: string; readonly journal: string };
  readonly artefacts: Place;
  readonly tables: { readonly reference: string; readonly reports: string; readonly newsroom: string };
  readonly announcements:
    | { readonly kind: 'event-bus'; readonly bus: string }
    | { readonly kind: 'log'; readonly file: string }
    | { readonly kind: 'none' };
  readonly workflows: { readonly check: string | null; readonly rescore: string | null };
  readonly timeZone: string;
  readonly s3PathStyle: boolean;
}

/**
 * Settings from an environment such as `process.env`. Throws `PermanentError` that names every variable that is
 * missing or wrong.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = environmentSchema.safeParse(environment);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new PermanentError(`Settings: ${problems.join('; ')}`);
  }
  const env = read.data;
  return {
    engine: env.STET_ENGINE,
    drop: dropPlace(env),
    artefacts: place('STET_ARTEFACT', env.STET_ARTEFACT_BUCKET, env.STET_ARTEFACT_FOLDER),
    tables: {
      reference: env.STET_REFERENCE_TABLE,
      reports: env.STET_REPORT_TABLE,
      newsroom: env.STET_NEWSROOM_TABLE,
    },
    announcements: announcementsOf(env.STET_EVENT_BUS, env.STET_ANNOUNCEMENT_LOG),
    workflows: { check: env.STET_CHECK_WORKFLOW ?? null, rescore: env.STET_RESCORE_WORKFLOW ?? null },
    timeZone: env.STET_TIME_ZONE,
    s3PathStyle: (env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL) !== undefined,
  };
}

function dropPlace(env: z.output<typeof environmentSchema>): Settings['drop'] {
  const found = place('STET_DROP', env.STET_DROP_BUCKET, env.STET_DROP_FOLDER);
  if (found.kind === 's3') return found;
  if (env.STET_DROP_JOURNAL === undefined) throw new PermanentError('Settings: name STET_DROP_JOURNAL');
  return { ...found, journal: env.STET_DROP_JOURNAL };
}

function place(prefix: string, bucket: string | undefined, folder: string | undefined): Place {
  if (bucket !== undefined && folder === undefined) return { kind: 's3', bucket };
  if (folder !== undefined && bucket === undefined) return { kind: 'folder', folder };
  throw new PermanentError(`Settings: name either ${prefix}_BUCKET or ${prefix}_FOLDER`);
}

function announcementsOf(bus: string | undefined, file: string | undefined): Settings['announcements'] {
  if (bus !== undefined) return { kind: 'event-bus', bus };
  if (file !== undefined) return { kind: 'log', file };
  return { kind: 'none' };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
