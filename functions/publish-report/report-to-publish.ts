import * as z from 'zod';
import type { Article, Rejection } from '../../shared/article/article.ts';
import { articleIdFor, revisionOf } from '../../shared/article/article-id.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import { buildReport, failedReport, rejectedReport } from '../../shared/report/build-report.ts';
import type { Report } from '../../shared/report/report.ts';
import { type DropEvent, dropEventSchema } from '../../shared/runtime/drop-event.ts';
import type { Settings } from '../../shared/runtime/settings.ts';
import { keySchema, readableSchema, rejectedSchema } from '../../shared/runtime/stage-payloads.ts';
import type { StatementReading } from '../../shared/statements/statement.ts';
import { dayIn } from '../../shared/storage/day-in.ts';
import { readJson } from '../../shared/storage/json-artefact.ts';
import { pinVersions } from '../../shared/storage/pin-versions.ts';
import type { Stores } from '../../shared/storage/ports.ts';
import type { ToneReading } from '../../shared/tone/tone.ts';

const checkedSchema = z.object({
  event: dropEventSchema,
  split: readableSchema,
  tone: keySchema,
  figures: keySchema,
});

const rejectionSchema = z.object({ event: dropEventSchema, split: rejectedSchema });

const failureSchema = z.object({
  event: dropEventSchema,
  error: z.object({ Error: z.string().default('Error'), Cause: z.string().optional() }),
});

/** An article with all its stages done, a file that is no article, or a run that died. */
export const publishInputSchema = z.union([checkedSchema, rejectionSchema, failureSchema]);

export type PublishInput = z.output<typeof publishInputSchema>;

type Needed = Pick<Stores, 'artefacts' | 'reports' | 'reference' | 'feedback' | 'lexicon'>;

/** Puts the report together from what the stages left, or from how they failed. */
export async function reportToPublish(
  input: PublishInput,
  stores: Needed,
  settings: Pick<Settings, 'engine' | 'timeZone'>,
): Promise<Report> {
  if ('error' in input) return await failure(input, stores, settings);
  if ('figures' in input) return await checked(input, stores);
  const { articleId, revision, pins, keys } = input.split;
  const found = await readJson<RejectionArtefact>(stores.artefacts, keys.rejection);
  return rejectedReport({ articleId, revision, pins, ...found });
}

interface RejectionArtefact {
  readonly name: string;
  readonly receivedOn: string;
  readonly rejection: Rejection;
}

async function checked(input: z.output<typeof checkedSchema>, { artefacts }: Needed): Promise<Report> {
  const { revision, pins, keys } = input.split;
  const [article, statements, tone, figures] = await Promise.all([
    readJson<Article>(artefacts, keys.article),
    readJson<StatementReading>(artefacts, keys.statements),
    readJson<ToneReading>(artefacts, input.tone.key),
    readJson<readonly Figure[]>(artefacts, input.figures.key),
  ]);
  return buildReport({ article, revision, pins, statements, tone, figures });
}

async function failure(
  { event, error }: z.output<typeof failureSchema>,
  stores: Needed,
  { engine, timeZone }: Pick<Settings, 'engine' | 'timeZone'>,
): Promise<Report> {
  const { key } = event.detail.object;
  const articleId = articleIdFor(key);
  return failedReport({
    articleId,
    revision: revisionOf(Buffer.from(dropNameOf(event))),
    pins: await pinVersions(stores, engine, dayIn(timeZone, event.time)),
    name: key,
    receivedOn: await stores.reports.firstDropDay(articleId, event.time, timeZone),
    error: { stage: stageIn(error.Cause), name: error.Error },
  });
}

/** Names a drop whose bytes were never read. */
function dropNameOf({ detail: { object } }: DropEvent): string {
  return JSON.stringify([object.key, object['version-id'] ?? object.sequencer]);
}

const STAGES = ['split-statements', 'score-tone', 'check-figures', 'publish-report'];

/** The stage named at the start of an error's message, as `classified` puts it. */
function stageIn(cause: string | undefined): string | null {
  return STAGES.find((stage) => cause?.includes(stage) === true) ?? null;
}
