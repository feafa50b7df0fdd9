import type { Article, Rejection } from '../article/article.ts';
import { basedOn, dayInFileName } from '../article/published-date.ts';
import type { Figure, Verdict } from '../figures/figure.ts';
import type { Speaker, StatementReading } from '../statements/statement.ts';
import type { SpeakerTone, ToneReading } from '../tone/tone.ts';
import { type Pins, REPORT_SCHEMA, type Report, type ReportSpeaker, type ReportSummary } from './report.ts';

/** What a speaker is given who says nothing that shows a tone. */
const NO_TONE: SpeakerTone = {
  label: 'unclear',
  outlook: 0,
  firmness: 0,
  confidence: 0,
  statements: 0,
  evidence: [],
};

const NOTHING_FOUND = { statements: 0, speakers: 0, figures: 0, byVerdict: {} };

/**
 * Puts together what the stages made of one revision. `version` is 0 until the report is published; nothing else in
 * it depends on when or how often it was built.
 */
export function buildReport(input: {
  readonly article: Article;
  readonly revision: string;
  readonly pins: Pins;
  readonly statements: StatementReading;
  readonly tone: ToneReading;
  readonly figures: readonly Figure[];
}): Report {
  const { article, revision, pins, statements: reading, tone, figures } = input;
  return {
    schema: REPORT_SCHEMA,
    articleId: article.id,
    revision,
    version: 0,
    status: 'checked',
    rejection: null,
    headline: article.headline,
    published: article.published,
    asOf: pins.asOf,
    language: article.language,
    engine: { version: pins.engine, lexicon: pins.lexicon },
    reference: { version: pins.reference },
    feedback: { version: pins.feedback },
    text: article.text,
    paragraphs: article.paragraphs,
    statements: reading.statements,
    speakers: reading.speakers.map((speaker) => withTone(speaker, tone)),
    tones: tone.tones,
    contrasts: tone.contrasts,
    figures,
    summary: summarise(reading, figures),
  };
}

/** A dropped file that is not an article Stet can read: no text, the reason, and the day it came. */
export function rejectedReport(input: {
  readonly articleId: string;
  readonly revision: string;
  readonly pins: Pins;
  /** Shown in place of a headline: the name of the dropped file. */
  readonly name: string;
  /** ISO day of the first drop in the newsroom's time zone. */
  readonly receivedOn: string;
  readonly rejection: Rejection;
}): Report {
  return withoutArticle(input, 'rejected', input.rejection);
}

/** A run that died: in which stage, if known, and its error's name, never its message, which may quote the article. */
export function failedReport(input: {
  readonly articleId: string;
  readonly revision: string;
  readonly pins: Pins;
  readonly name: string;
  readonly receivedOn: string;
  readonly error: { readonly stage: string | null; readonly name: string };
}): Report {
  const { stage, name } = input.error;
  const what = stage === null ? 'The check' : `The stage ${stage}`;
  const detail = `${what} failed with ${name}. The file is kept and can be checked again.`;
  return withoutArticle(input, 'failed', { reason: 'failed', detail });
}

function withoutArticle(
  input: {
    readonly articleId: string;
    readonly revision: string;
    readonly pins: Pins;
    readonly name: string;
    readonly receivedOn: string;
  },
  status: 'rejected' | 'failed',
  rejection: NonNullable<Report['rejection']>,
): Report {
  return {
    schema: REPORT_SCHEMA,
    articleId: input.articleId,
    revision: input.revision,
    version: 0,
    status,
    rejection,
    headline: input.name,
    published: basedOn('filename', dayInFileName(input.name)) ?? { date: input.receivedOn, basis: 'assumed' },
    asOf: input.pins.asOf,
    language: 'und',
    engine: { version: input.pins.engine, lexicon: input.pins.lexicon },
    reference: { version: input.pins.reference },
    feedback: { version: input.pins.feedback },
    text: '',
    paragraphs: [],
    statements: [],
    speakers: [],
    tones: [],
    contrasts: [],
    figures: [],
    summary: NOTHING_FOUND,
  };
}

function withTone(speaker: Speaker, tone: ToneReading): ReportSpeaker {
  return { ...speaker, tone: tone.speakers[speaker.id] ?? NO_TONE };
}

function summarise(reading: StatementReading, figures: readonly Figure[]): ReportSummary {
  const byVerdict: Partial<Record<Verdict, number>> = {};
  for (const { check } of figures) byVerdict[check.verdict] = (byVerdict[check.verdict] ?? 0) + 1;
  return {
    statements: reading.statements.filter(({ kind }) => kind !== 'narration').length,
    speakers: reading.speakers.length,
    figures: figures.length,
    byVerdict: Object.fromEntries(Object.entries(byVerdict).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
