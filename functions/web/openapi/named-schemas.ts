import * as z from 'zod';
import {
  contrastSchema,
  factSchema,
  figureSchema,
  paragraphSchema,
  publishedSchema,
  reportSchema,
  speakerToneSchema,
  stalenessSchema,
  statementSchema,
  statementToneSchema,
  statusSchema,
  summarySchema,
  verdictSchema,
} from '../../../shared/report/schema.ts';
import { differenceSchema } from '../articles/compare-reports.ts';
import { articleItemSchema, feedbackSchema, uploadSchema, versionItemSchema } from '../articles/contract.ts';
import { aliasChangedSchema, entityAliasSchema } from '../entities/contract.ts';
import { factChangeSchema, retractionChangeSchema } from '../facts/contract.ts';
import { figureItemSchema, unmatchedItemSchema } from '../figures/contract.ts';
import { lexiconChangeSchema, lexiconSchema, lexiconVersionSchema } from '../lexicon/contract.ts';
import {
  importSchema,
  importUploadSchema,
  referenceSchema,
  referenceVersionSchema,
  staleItemSchema,
} from '../reference/contract.ts';
import { runSchema, runSummarySchema } from '../runs/contract.ts';
import { speakerItemSchema, speakerToneItemSchema } from '../speakers/contract.ts';

/** What an error looks like (RFC 9457). */
const problemSchema = z.object({
  type: z.string().meta({ description: 'urn:stet:problem: and the kind.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'What is wrong and what to do instead.' }),
  errors: z
    .array(z.object({ where: z.string(), detail: z.string() }))
    .optional()
    .meta({
      description: 'Each place that is wrong: a query parameter, a JSON pointer, or a line of a file.',
    }),
});

/** The schemas that have a name in the OpenAPI document; all others are written where they are used. */
export const NAMED_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Report: reportSchema,
  Verdict: verdictSchema,
  Status: statusSchema,
  Published: publishedSchema,
  Paragraph: paragraphSchema,
  Statement: statementSchema,
  StatementTone: statementToneSchema,
  SpeakerTone: speakerToneSchema,
  Contrast: contrastSchema,
  Figure: figureSchema,
  Fact: factSchema,
  Staleness: stalenessSchema,
  Summary: summarySchema,
  ArticleItem: articleItemSchema,
  VersionItem: versionItemSchema,
  Upload: uploadSchema,
  Difference: differenceSchema,
  Feedback: feedbackSchema,
  SpeakerItem: speakerItemSchema,
  SpeakerToneItem: speakerToneItemSchema,
  FigureItem: figureItemSchema,
  UnmatchedItem: unmatchedItemSchema,
  FactChange: factChangeSchema,
  Retraction: retractionChangeSchema,
  EntityAlias: entityAliasSchema,
  AliasChange: aliasChangedSchema,
  ReferenceState: referenceSchema,
  Import: importSchema,
  ReferenceVersion: referenceVersionSchema,
  StaleItem: staleItemSchema,
  ImportUpload: importUploadSchema,
  Lexicon: lexiconSchema,
  LexiconVersion: lexiconVersionSchema,
  LexiconChange: lexiconChangeSchema,
  RunSummary: runSummarySchema,
  Run: runSchema,
  Problem: problemSchema,
};
