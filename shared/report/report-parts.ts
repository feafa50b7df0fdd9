import type { Article } from '../article/article.ts';
import type { StatementReading } from '../statements/statement.ts';
import type { ToneReading } from '../tone/tone.ts';
import type { Report } from './report.ts';

/** The article a checked report is on, as the stages read it. */
export function articleOf(report: Report): Article {
  const { articleId: id, headline, published, language, paragraphs, text } = report;
  return { id, headline, published, language, paragraphs, text };
}

/** The statements and speakers of a report, as split-statements made them. */
export function readingOf(report: Report): StatementReading {
  return {
    statements: report.statements,
    speakers: report.speakers.map(({ tone: _tone, ...speaker }) => speaker),
  };
}

/** The tones of a report, as score-tone made them. */
export function toneOf(report: Report): ToneReading {
  return {
    tones: report.tones,
    speakers: Object.fromEntries(report.speakers.map(({ id, tone }) => [id, tone])),
    contrasts: report.contrasts,
  };
}
