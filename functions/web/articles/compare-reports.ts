import * as z from 'zod';
import { differenceBetween } from '../../../shared/report/difference.ts';
import type { Report } from '../../../shared/report/report.ts';
import {
  figureSchema,
  publishedSchema,
  reportSchema,
  speakerToneSchema,
  statementSchema,
  statusSchema,
} from '../../../shared/report/schema.ts';

const label = speakerToneSchema.shape.label;
const speakerSchema = reportSchema.shape.speakers.element;

function change<Value extends z.ZodType>(value: Value) {
  return z.object({ from: value, to: value });
}

function comings<Part extends z.ZodType, Changed extends z.ZodType>(part: Part, changed: Changed) {
  return z.object({ added: z.array(part), removed: z.array(part), changed: z.array(changed) });
}

const sideSchema = z.object({
  version: z.int().min(1),
  revision: z.string(),
  status: statusSchema,
  asOf: z.string(),
  engine: z.string(),
  lexicon: z.int().min(0).default(0),
  reference: z.int().min(0),
  feedback: z.int().min(0),
});

/** What lies between two versions of a report. */
export const differenceSchema = z.object({
  articleId: z.string(),
  from: sideSchema,
  to: sideSchema,
  textChanged: z.boolean(),
  headline: change(z.string()).nullable(),
  published: change(publishedSchema).nullable(),
  paragraphs: z
    .object({ added: z.array(z.string()), removed: z.array(z.string()) })
    .meta({ description: 'The text of paragraphs that are in one of them only.' }),
  figures: comings(figureSchema, change(figureSchema)),
  statements: comings(
    statementSchema,
    z.object({
      id: z.string(),
      text: z.string(),
      speaker: change(z.string().nullable()),
      tone: change(label.nullable()),
    }),
  ),
  speakers: comings(speakerSchema, z.object({ id: z.string(), name: z.string(), label: change(label) })),
});

export type Difference = z.output<typeof differenceSchema>;

/** Compares two reports on one article, with the words that someone who has neither at hand needs. Linear in both. */
export function compareReports(before: Report, after: Report) {
  const difference = differenceBetween(before, after);
  const texts = new Map(after.statements.map(({ id, start, end }) => [id, after.text.slice(start, end)]));
  return {
    ...difference,
    paragraphs: {
      added: onlyIn(paragraphsOf(after), paragraphsOf(before)),
      removed: onlyIn(paragraphsOf(before), paragraphsOf(after)),
    },
    statements: {
      ...difference.statements,
      changed: difference.statements.changed.map((each) => ({ ...each, text: texts.get(each.id) ?? '' })),
    },
  };
}

function paragraphsOf(report: Report): string[] {
  return report.paragraphs.map(({ start, end }) => report.text.slice(start, end));
}

/** The texts of `these` that `others` does not have, or has fewer of, in their order. */
function onlyIn(these: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) {
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  return these.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
