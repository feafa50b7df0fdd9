import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFile } from '../../functions/cli/check/check-file.ts';
import { readReference } from '../../functions/cli/check/read-reference.ts';
import type { Span } from '../../shared/article/span.ts';
import type { Report } from '../../shared/report/report.ts';
import { engineVersion } from '../../shared/runtime/engine-version.ts';
import type { EvaluationRequest, Scores } from './evaluation.ts';
import { writePredictions } from './gold-lines.ts';

/** A whole article's gold reading; the article stands in a file beside it. Offsets are into its text. */
interface GoldReading {
  readonly article: string;
  readonly published: string;
  readonly statements: readonly { readonly speaker: string; readonly content: readonly Span[] }[];
  readonly speakers: readonly { readonly name: string; readonly tone: string }[];
  readonly figures: readonly { readonly span: Span; readonly verdict: string }[];
}

/** Gold words that a statement of the report has to cover, of the longer of the two. */
const LEAST_OVERLAP = 0.8;

/**
 * Of one article checked as `stet check` checks it (against the starter reference unless another is named): how many
 * gold statements have the right speaker, speakers the right tone and figures the right verdict. What the report has
 * beyond the gold is not counted.
 */
export async function evaluate(request: EvaluationRequest): Promise<Scores> {
  const gold = JSON.parse(readFileSync(request.gold, 'utf8')) as GoldReading;
  const report = await checkFile(join(dirname(request.gold), gold.article), {
    reference: await readReference(request.reference ?? undefined),
    engine: engineVersion(),
    lexicon: undefined,
    today: gold.published,
    published: gold.published,
  });
  writePredictions(request.predictions, [report]);
  return {
    statements: gold.statements.length,
    speakersRight: gold.statements.filter((one) => hasStatement(report, one)).length,
    speakers: gold.speakers.length,
    tonesRight: gold.speakers.filter(({ name, tone }) => toneOf(report, name) === tone).length,
    figures: gold.figures.length,
    verdictsRight: gold.figures.filter(({ span, verdict }) => verdictOf(report, span) === verdict).length,
  };
}

function hasStatement(report: Report, gold: GoldReading['statements'][number]): boolean {
  const speaker = report.speakers.find(({ name }) => name === gold.speaker)?.id;
  return report.statements.some(
    (statement) =>
      speaker !== undefined &&
      statement.speaker === speaker &&
      shared(statement.content, gold.content) >=
        LEAST_OVERLAP * Math.max(length(statement.content), length(gold.content)),
  );
}

function toneOf(report: Report, speaker: string): string | undefined {
  return report.speakers.find(({ name }) => name === speaker)?.tone.label;
}

function verdictOf(report: Report, span: Span): string | undefined {
  return report.figures.find(({ start, end }) => start < span.end && span.start < end)?.check.verdict;
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  return a.flatMap((one) => b.map((other) => overlap(one, other))).reduce((sum, part) => sum + part, 0);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
