import { checkFigures } from '../../shared/figures/check-figures.ts';
import type { FigureFeedback } from '../../shared/figures/feedback.ts';
import type { ReferenceReader } from '../../shared/reference/lookup.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import type { Pins, Report } from '../../shared/report/report.ts';
import { articleOf, readingOf, toneOf } from '../../shared/report/report-parts.ts';
import { splitStatements } from '../../shared/statements/split-statements.ts';
import type { HouseLexicon } from '../../shared/tone/house-lexicon.ts';
import { scoreTone } from '../../shared/tone/score-tone.ts';

/**
 * Judges the article of a checked report again under other versions: from its text when the engine is another, from its
 * statements when only facts or what people said changed; tones are kept while the house lexicon is the same.
 */
export async function rescoreReport(
  report: Report,
  pins: Pins,
  reader: ReferenceReader,
  lexicon: HouseLexicon,
  feedback: readonly FigureFeedback[],
): Promise<Report> {
  const article = articleOf(report);
  const sameEngine = report.engine.version === pins.engine;
  const statements = sameEngine ? readingOf(report) : splitStatements(article);
  const sameTone = sameEngine && report.engine.lexicon === pins.lexicon;
  const tone = sameTone ? toneOf(report) : scoreTone(article, statements, lexicon);
  const figures = await checkFigures(article, statements.statements, reader, { asOf: pins.asOf, feedback });
  return buildReport({ article, revision: report.revision, pins, statements, tone, figures });
}
