import type { Paragraph } from '../../../shared/article/article.ts';
import type { Span } from '../../../shared/article/span.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import type { Report, ReportSpeaker } from '../../../shared/report/report.ts';
import type { Statement } from '../../../shared/statements/statement.ts';
import type { StatementTone } from '../../../shared/tone/tone.ts';
import type { SaidSpan } from './marks.ts';

const HUES = 8;

/** A speaker as the page shows them: who they are, their colour and the letters that stand for them. */
export interface SpeakerFace {
  readonly speaker: ReportSpeaker;
  /** 0..7; more speakers share. */
  readonly hue: number;
  readonly initials: string;
}

/** A paragraph with what is marked in it. */
export interface ParagraphView {
  readonly paragraph: Paragraph;
  readonly said: readonly SaidSpan[];
  /** In text order. */
  readonly figures: readonly Figure[];
}

/** A report with the ways through it that the page needs. */
export interface ReadingView {
  readonly report: Report;
  readonly paragraphs: readonly ParagraphView[];
  readonly faces: ReadonlyMap<string, SpeakerFace>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly tones: ReadonlyMap<string, StatementTone>;
  /** `Figure.id` to its number in the margin, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Lays a report out for reading, in one pass over its paragraphs, statements and figures. */
export function readingView(report: Report): ReadingView {
  const said = report.statements.flatMap(saidSpans).sort(byStart);
  const figures = report.figures.toSorted(byStart);
  return {
    report,
    paragraphs: paragraphViews(report.paragraphs, said, figures),
    faces: new Map(report.speakers.map((speaker, index) => [speaker.id, faceOf(speaker, index)])),
    statements: new Map(report.statements.map((statement) => [statement.id, statement])),
    tones: new Map(report.tones.map((tone) => [tone.statement, tone])),
    numbers: new Map(figures.map((figure, index) => [figure.id, index + 1])),
  };
}

function saidSpans(statement: Statement): SaidSpan[] {
  return statement.kind === 'narration'
    ? []
    : statement.content.map(({ start, end }, index) => ({
        start,
        end,
        statement: statement.id,
        opens: index === 0,
      }));
}

function paragraphViews(
  paragraphs: readonly Paragraph[],
  said: readonly SaidSpan[],
  figures: readonly Figure[],
): ParagraphView[] {
  let saidFrom = 0;
  let figureFrom = 0;
  return paragraphs.map((paragraph) => {
    while ((said[saidFrom]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) {
      saidFrom += 1;
    }
    while ((figures[figureFrom]?.start ?? Number.POSITIVE_INFINITY) < paragraph.start) {
      figureFrom += 1;
    }
    return {
      paragraph,
      said: touching(said, saidFrom, paragraph).filter((span) => span.end > paragraph.start),
      figures: touching(figures, figureFrom, paragraph),
    };
  });
}

function touching<Item extends Span>(items: readonly Item[], from: number, paragraph: Span): Item[] {
  let to = from;
  while ((items[to]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) {
    to += 1;
  }
  return items.slice(from, to);
}

function faceOf(speaker: ReportSpeaker, index: number): SpeakerFace {
  const words = speaker.name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.map((word) => [...word][0] ?? '');
  const initials =
    letters.length > 1 ? `${letters[0]}${letters.at(-1)}` : [...speaker.name].slice(0, 2).join('');
  return { speaker, hue: index % HUES, initials };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
