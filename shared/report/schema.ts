import * as z from 'zod';
import { REPORT_SCHEMA, type Report } from './report.ts';

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset });
const textSpan = span.extend({ text: z.string() });
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const axis = z.enum(['outlook', 'firmness']);
const score = z.number().min(-1).max(1);
const share = z.number().min(0).max(1);
const number = z.number();

export const verdictSchema = z.enum([
  'supported',
  'approximate',
  'contradicted',
  'outdated',
  'inconsistent',
  'ambiguous',
  'unverifiable',
  'not-checkable',
]);

export const publishedSchema = z.object({
  date: isoDay,
  basis: z.enum(['argument', 'metadata', 'front-matter', 'filename', 'dateline', 'assumed']),
});

export const paragraphSchema = span.extend({
  kind: z.enum(['headline', 'byline', 'dateline', 'body', 'caption', 'list-item']),
});

export const statementSchema = span.extend({
  id: z.string(),
  kind: z.enum(['quotation', 'mixed', 'reported', 'narration']),
  speaker: z.string().nullable(),
  mention: textSpan.nullable(),
  cue: textSpan.nullable(),
  content: z.array(span),
  via: z.string().nullable(),
  inner: z.array(z.string()),
  confidence: share,
  because: z
    .array(z.string())
    .optional()
    .meta({ description: 'What made it that sure, weightiest first; "+" for and "−" against.' }),
  rule: z.string(),
});

const toneLabel = z.enum(['hardline', 'conciliatory', 'optimistic', 'pessimistic', 'measured', 'unclear']);
const evidence = textSpan.extend({ axis, weight: number, rule: z.string() });

export const speakerToneSchema = z.object({
  label: toneLabel,
  outlook: score,
  firmness: score,
  confidence: share,
  statements: z.int().min(0),
  evidence: z.array(evidence),
  change: z
    .object({ axis, statements: z.tuple([z.string(), z.string()]), from: score, to: score })
    .optional()
    .meta({ description: 'Two statements of one speaker that stand on both sides of the middle.' }),
});

export const statementToneSchema = z.object({
  statement: z.string(),
  label: toneLabel,
  outlook: score,
  firmness: score,
  evidence: z.array(evidence),
});

export const contrastSchema = z.object({
  speakers: z.tuple([z.string(), z.string()]),
  axis,
  statements: z.tuple([z.string(), z.string()]),
});

export const factSchema = z.object({
  id: z.string(),
  entity: z.string(),
  metric: z.string(),
  unit: z.string(),
  value: z.union([number, z.string()]).nullable(),
  lower: number.nullable(),
  upper: number.nullable(),
  validFrom: isoDay,
  validTo: isoDay.nullable(),
  kind: z.enum(['state', 'event', 'period', 'cumulative']),
  tolerance: z.enum(['exact', 'measured']),
  released: isoDay.nullable(),
  source: z.object({ name: z.string(), url: z.string().nullable(), retrieved: isoDay.nullable() }),
  note: z.string().nullable(),
  since: z.int().min(0),
});

export const stalenessSchema = z.object({
  factId: z.string().meta({ description: 'The newest fact of the series.' }),
  basis: z.enum(['series', 'longest-gap', 'metric', 'ended', 'source']).meta({
    description:
      "Behind by the series' own rhythm, or by the longest it ever went without a new value, or by the rhythm of the metric elsewhere, or as its newest value has ended and none is there for the time after it, or as its source was not looked at for a year.",
  }),
  interval: number.nullable().meta({ description: 'Days from one value to the next, as a rule.' }),
  due: isoDay.meta({ description: 'The day since which it counts as stale.' }),
  latest: z.object({
    kind: z.enum(['state', 'event', 'period', 'cumulative']),
    validFrom: isoDay,
    validTo: isoDay.nullable(),
  }),
  retrieved: isoDay.nullable(),
});

export const figureSchema = span.extend({
  id: z.string(),
  text: z.string(),
  statement: z.string(),
  value: z.union([number, z.string()]).nullable(),
  low: number.nullable(),
  high: number.nullable(),
  unit: z.string(),
  comparator: z.enum([
    'exactly',
    'about',
    'nearly',
    'more than',
    'at least',
    'less than',
    'at most',
    'between',
  ]),
  subject: z.object({
    entity: z.string().nullable(),
    metric: z.string().nullable(),
    date: z.string().nullable(),
  }),
  check: z.object({
    verdict: verdictSchema,
    today: verdictSchema,
    interval: z.object({
      low: number.nullable(),
      high: number.nullable(),
      lowOpen: z.boolean(),
      highOpen: z.boolean(),
    }),
    fact: factSchema.nullable(),
    candidates: z.array(factSchema),
    conflictsWith: z.array(z.string()),
    stale: stalenessSchema.optional().meta({
      description: 'The fact is the newest of its series and has likely gone stale.',
    }),
    rule: z.string(),
    explanation: z.string(),
  }),
});

export const summarySchema = z.object({
  statements: z.int().min(0),
  speakers: z.int().min(0),
  figures: z.int().min(0),
  byVerdict: z.partialRecord(verdictSchema, z.int().min(1)),
});

export const statusSchema = z.enum(['checked', 'rejected', 'failed']);

/** The report contract `stet.report/1`; unknown members are kept out of what it returns, not refused. */
export const reportSchema = z.object({
  schema: z.literal(REPORT_SCHEMA),
  articleId: z.string(),
  revision: z.string(),
  version: z.int().min(0),
  status: statusSchema,
  rejection: z
    .object({
      reason: z.enum([
        'empty',
        'binary',
        'too-large',
        'not-utf-8',
        'not-english',
        'unsupported-format',
        'malformed',
        'failed',
      ]),
      detail: z.string(),
    })
    .nullable(),
  headline: z.string(),
  published: publishedSchema,
  asOf: isoDay,
  language: z.string(),
  engine: z.object({
    version: z.string().meta({ description: 'Names the rules that read the article.' }),
    lexicon: z.int().min(0).default(0).meta({ description: 'The version of the house lexicon; 0: none.' }),
  }),
  reference: z.object({ version: z.int().min(0) }),
  feedback: z.object({ version: z.int().min(0) }),
  text: z.string(),
  paragraphs: z.array(paragraphSchema),
  statements: z.array(statementSchema),
  speakers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.string().nullable(),
      aliases: z.array(z.string()),
      mentions: z.array(span),
      misspellings: z.array(textSpan).optional(),
      tone: speakerToneSchema,
    }),
  ),
  tones: z.array(statementToneSchema),
  contrasts: z.array(contrastSchema),
  figures: z.array(figureSchema),
  summary: summarySchema,
}) satisfies z.ZodType<Report>;
