import * as z from 'zod';
import type { Figure } from '../../../shared/figures/figure.ts';
import type { Report } from '../../../shared/report/report.ts';
import { statementToneSchema, verdictSchema } from '../../../shared/report/schema.ts';
import type { Statement } from '../../../shared/statements/statement.ts';

const answers = z.object({ verdict: verdictSchema, today: verdictSchema, explanation: z.string() });
const tone = statementToneSchema.pick({ label: true, outlook: true, firmness: true });
const said = z.object({ id: z.string(), speaker: z.string().nullable(), text: z.string() });

/** What lies between two versions of a report. */
export const differenceSchema = z.object({
  articleId: z.string(),
  from: z.int().min(1),
  to: z.int().min(1),
  status: z.object({ from: z.string(), to: z.string() }).nullable(),
  published: z.object({ from: z.string(), to: z.string() }).nullable(),
  text: z
    .object({ added: z.array(z.string()), removed: z.array(z.string()) })
    .meta({ description: 'Paragraphs that are in one of them only.' }),
  figures: z
    .array(
      z.object({
        figureId: z.string(),
        text: z.string(),
        from: answers.nullable(),
        to: answers.nullable(),
      }),
    )
    .meta({
      description: 'Figures that came, went, or have another verdict; null where they are not there.',
    }),
  speakers: z
    .array(z.object({ id: z.string(), name: z.string(), from: tone.nullable(), to: tone.nullable() }))
    .meta({ description: 'Speakers who came, went, or have another tone.' }),
  statements: z.object({ added: z.array(said), removed: z.array(said) }),
});

export type Difference = z.output<typeof differenceSchema>;

/** Compares two reports on one article, by the ids of figures, speakers and statements. Linear in both. */
export function compareReports(before: Report, after: Report): Difference {
  return {
    articleId: after.articleId,
    from: before.version,
    to: after.version,
    status: changed(before.status, after.status),
    published: changed(before.published.date, after.published.date),
    text: {
      added: onlyIn(paragraphsOf(after), paragraphsOf(before)),
      removed: onlyIn(paragraphsOf(before), paragraphsOf(after)),
    },
    figures: figureChanges(before, after),
    speakers: speakerChanges(before, after),
    statements: {
      added: statementsOnlyIn(after, before),
      removed: statementsOnlyIn(before, after),
    },
  };
}

function changed(from: string, to: string): { from: string; to: string } | null {
  return from === to ? null : { from, to };
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

function figureChanges(before: Report, after: Report): Difference['figures'] {
  const earlier = new Map(before.figures.map((figure) => [figure.id, figure]));
  const later = new Map(after.figures.map((figure) => [figure.id, figure]));
  const ids = new Set([...later.keys(), ...earlier.keys()]);
  return [...ids].flatMap((figureId) => {
    const from = earlier.get(figureId) ?? null;
    const to = later.get(figureId) ?? null;
    const stays =
      from?.check.verdict === to?.check.verdict && from?.check.today === to?.check.today && from && to;
    return stays
      ? []
      : [{ figureId, text: (to ?? from)?.text ?? '', from: answersOf(from), to: answersOf(to) }];
  });
}

function answersOf(figure: Figure | null): z.output<typeof answers> | null {
  return (
    figure && {
      verdict: figure.check.verdict,
      today: figure.check.today,
      explanation: figure.check.explanation,
    }
  );
}

function speakerChanges(before: Report, after: Report): Difference['speakers'] {
  const earlier = new Map(before.speakers.map((speaker) => [speaker.id, speaker]));
  const later = new Map(after.speakers.map((speaker) => [speaker.id, speaker]));
  const ids = new Set([...later.keys(), ...earlier.keys()]);
  return [...ids].flatMap((id) => {
    const from = earlier.get(id)?.tone ?? null;
    const to = later.get(id)?.tone ?? null;
    const name = (later.get(id) ?? earlier.get(id))?.name ?? id;
    return from?.label === to?.label && from && to
      ? []
      : [{ id, name, from: from && toneOf(from), to: to && toneOf(to) }];
  });
}

function toneOf({ label, outlook, firmness }: z.output<typeof tone>): z.output<typeof tone> {
  return { label, outlook, firmness };
}

function statementsOnlyIn(these: Report, others: Report): Difference['statements']['added'] {
  const known = new Set(others.statements.map((statement) => statement.id));
  return these.statements
    .filter((statement) => statement.kind !== 'narration' && !known.has(statement.id))
    .map((statement) => ({
      id: statement.id,
      speaker: statement.speaker,
      text: wordsOf(statement, these.text),
    }));
}

function wordsOf(statement: Statement, text: string): string {
  return statement.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
