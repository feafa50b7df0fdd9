import type { Article } from '../article/article.ts';
import { overlaps } from '../article/span.ts';
import type { ReferenceReader } from '../reference/lookup.ts';
import type { Staleness } from '../reference/staleness.ts';
import type { Statement } from '../statements/statement.ts';
import { findConflicts } from './consistency/find-conflicts.ts';
import type { FigureTrace } from './explain.ts';
import { explanationOf } from './explanation.ts';
import type { FigureFeedback } from './feedback.ts';
import type { Figure } from './figure.ts';
import { figureId } from './figure-id.ts';
import { figureOf } from './figure-of.ts';
import { honourFeedback } from './honour-feedback.ts';
import type { IdentifiedFigure } from './identified-figure.ts';
import { judge } from './judge.ts';
import type { JudgedFigure } from './judged-figure.ts';
import { planNames, planSubjects, qualifierKeys, type SubjectPlan } from './plan.ts';
import { staleFact } from './stale-fact.ts';
import { traceOf } from './trace.ts';
import type { Telling } from './wording/fact-words.ts';
import { namesAsWritten } from './wording/names-as-written.ts';

/** What a check is made with besides the article and the reference. */
export interface CheckContext {
  /** ISO day for the `today` answers. */
  readonly asOf: string;
  /** Feedback on this article, oldest first; the latest on a figure counts. */
  readonly feedback: readonly FigureFeedback[];
}

/** A figure with the chain that led to its verdict. */
export interface CheckedFigure {
  readonly figure: Figure;
  readonly trace: FigureTrace;
}

/**
 * Finds and judges every figure of the article, in text order. Reads the reference three times at most: the names the
 * article uses, the names that tell namesakes apart, and one series for each subject its figures may have.
 */
export async function checkFigures(
  article: Article,
  statements: readonly Statement[],
  reader: ReferenceReader,
  context: CheckContext,
): Promise<readonly Figure[]> {
  return (await traceFigures(article, statements, reader, context)).map(({ figure }) => figure);
}

/** As `checkFigures`, with the whole chain for each figure. */
export async function traceFigures(
  article: Article,
  statements: readonly Statement[],
  reader: ReferenceReader,
  context: CheckContext,
): Promise<readonly CheckedFigure[]> {
  const names = planNames(article);
  const found = await reader.aliases(names.keys);
  const qualifiers = qualifierKeys(found).filter((key) => !names.keys.includes(key));
  const entries = qualifiers.length === 0 ? found : [...found, ...(await reader.aliases(qualifiers))];
  const plan = planSubjects(names, entries, context.feedback);
  const series = await reader.series(plan.series);
  const days = { published: article.published.date, asOf: context.asOf };
  const judged = findConflicts(plan, judge(plan, series, days));
  const identified = identify(article, statements, judged);
  const telling = { asOf: context.asOf, names: namesAsWritten(plan.reading) };
  return identified.map((one) => {
    const honoured = honourFeedback(one, context.feedback, series, days);
    return assemble(plan, one, identified, honoured, staleFact(honoured, series, context.asOf), telling);
  });
}

function identify(
  article: Article,
  statements: readonly Statement[],
  judged: readonly JudgedFigure[],
): readonly IdentifiedFigure[] {
  const seen = new Map<string, number>();
  return judged.map((one) => {
    const { quantity, sentence } = one.planned;
    const statement = statementOf(statements, quantity);
    const words = statement === null ? sentence.text : article.text.slice(statement.start, statement.end);
    const key = `${words}\u0000${quantity.text}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { id: figureId(words, quantity.text, occurrence), statement: statement?.id ?? '', judged: one };
  });
}

/** The shortest statement the figure stands in. */
function statementOf(
  statements: readonly Statement[],
  span: { start: number; end: number },
): Statement | null {
  let best: Statement | null = null;
  for (const statement of statements)
    if (
      overlaps(statement, span) &&
      (best === null || statement.end - statement.start < best.end - best.start)
    )
      best = statement;
  return best;
}

function assemble(
  plan: SubjectPlan,
  identified: IdentifiedFigure,
  all: readonly IdentifiedFigure[],
  judged: JudgedFigure,
  stale: Staleness | null,
  telling: Telling,
): CheckedFigure {
  const conflictsWith = judged.conflicts.flatMap(
    (planned) => all.find((other) => other.judged.planned === planned)?.id ?? [],
  );
  const figure = figureOf(
    plan,
    identified.id,
    identified.statement,
    judged,
    conflictsWith,
    explanationOf(judged, telling),
    stale,
  );
  return { figure, trace: traceOf(figure, judged) };
}
