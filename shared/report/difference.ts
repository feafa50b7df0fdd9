import type { Figure, Verdict } from '../figures/figure.ts';
import type { Statement } from '../statements/statement.ts';
import type { ToneLabel } from '../tone/tone.ts';
import type { Report, ReportSpeaker } from './report.ts';

/** The two answers of a figure. */
export interface Answers {
  readonly verdict: Verdict;
  readonly today: Verdict;
}

/** A figure whose verdict or `today` is another than in the version before; null where it was not there. */
export interface VerdictChange {
  readonly articleId: string;
  readonly figureId: string;
  readonly text: string;
  readonly from: Answers | null;
  readonly to: Answers | null;
}

/** A figure that is in both reports and answered differently, or for another reason. */
export interface FigureDifference {
  readonly from: Figure;
  readonly to: Figure;
}

/** A statement that is in both reports, word for word, and read differently. */
export interface StatementDifference {
  readonly id: string;
  readonly speaker: { readonly from: string | null; readonly to: string | null };
  readonly tone: { readonly from: ToneLabel | null; readonly to: ToneLabel | null };
}

export interface SpeakerDifference {
  readonly id: string;
  readonly name: string;
  readonly label: { readonly from: ToneLabel; readonly to: ToneLabel };
}

interface Side {
  readonly version: number;
  readonly revision: string;
  readonly status: Report['status'];
  readonly asOf: string;
  readonly engine: string;
  readonly lexicon: number;
  readonly reference: number;
  readonly feedback: number;
}

/** All that one report on an article says differently from another; lists are in text order. */
export interface ReportDifference {
  readonly articleId: string;
  readonly from: Side;
  readonly to: Side;
  readonly textChanged: boolean;
  readonly headline: { readonly from: string; readonly to: string } | null;
  readonly published: { readonly from: Report['published']; readonly to: Report['published'] } | null;
  readonly figures: {
    readonly added: readonly Figure[];
    readonly removed: readonly Figure[];
    readonly changed: readonly FigureDifference[];
  };
  readonly statements: {
    readonly added: readonly Statement[];
    readonly removed: readonly Statement[];
    readonly changed: readonly StatementDifference[];
  };
  readonly speakers: {
    readonly added: readonly ReportSpeaker[];
    readonly removed: readonly ReportSpeaker[];
    readonly changed: readonly SpeakerDifference[];
  };
}

/** Compares two reports on one article, whichever is the newer. */
export function differenceBetween(from: Report, to: Report): ReportDifference {
  return {
    articleId: to.articleId,
    from: sideOf(from),
    to: sideOf(to),
    textChanged: from.text !== to.text,
    headline: from.headline === to.headline ? null : { from: from.headline, to: to.headline },
    published:
      from.published.date === to.published.date && from.published.basis === to.published.basis
        ? null
        : { from: from.published, to: to.published },
    figures: { ...onlyIn(from.figures, to.figures), changed: changedFigures(from, to) },
    statements: { ...onlyIn(from.statements, to.statements), changed: changedStatements(from, to) },
    speakers: { ...onlyIn(from.speakers, to.speakers), changed: changedSpeakers(from, to) },
  };
}

/** The figures whose answers differ between two reports, in the order of the later one, those it lost last. */
export function verdictChanges(from: Report, to: Report): VerdictChange[] {
  const before = byId(from.figures);
  const after = byId(to.figures);
  const there = to.figures.flatMap((figure) => changeOf(to.articleId, before.get(figure.id), figure) ?? []);
  const gone = from.figures.filter(({ id }) => !after.has(id));
  return [...there, ...gone.flatMap((figure) => changeOf(to.articleId, figure, undefined) ?? [])];
}

function changeOf(articleId: string, from: Figure | undefined, to: Figure | undefined): VerdictChange | null {
  const figure = to ?? from;
  if (figure === undefined) return null;
  const [before, after] = [answersOf(from), answersOf(to)];
  if (before?.verdict === after?.verdict && before?.today === after?.today) return null;
  return { articleId, figureId: figure.id, text: figure.text, from: before, to: after };
}

function answersOf(figure: Figure | undefined): Answers | null {
  return figure === undefined ? null : { verdict: figure.check.verdict, today: figure.check.today };
}

function changedFigures(from: Report, to: Report): FigureDifference[] {
  const before = byId(from.figures);
  return to.figures.flatMap((figure) => {
    const earlier = before.get(figure.id);
    return earlier === undefined || leansAlike(earlier, figure) ? [] : [{ from: earlier, to: figure }];
  });
}

function leansAlike(a: Figure, b: Figure): boolean {
  return (
    a.check.verdict === b.check.verdict &&
    a.check.today === b.check.today &&
    a.check.fact?.id === b.check.fact?.id &&
    a.subject.entity === b.subject.entity &&
    a.subject.metric === b.subject.metric
  );
}

function changedStatements(from: Report, to: Report): StatementDifference[] {
  const before = byId(from.statements);
  const tones = (report: Report) => new Map(report.tones.map(({ statement, label }) => [statement, label]));
  const [toneBefore, toneAfter] = [tones(from), tones(to)];
  return to.statements.flatMap(({ id, speaker }) => {
    const earlier = before.get(id);
    if (earlier === undefined) return [];
    const tone = { from: toneBefore.get(id) ?? null, to: toneAfter.get(id) ?? null };
    const alike = earlier.speaker === speaker && tone.from === tone.to;
    return alike ? [] : [{ id, speaker: { from: earlier.speaker, to: speaker }, tone }];
  });
}

function changedSpeakers(from: Report, to: Report): SpeakerDifference[] {
  const before = byId(from.speakers);
  return to.speakers.flatMap(({ id, name, tone }) => {
    const earlier = before.get(id);
    if (earlier === undefined || earlier.tone.label === tone.label) return [];
    return [{ id, name, label: { from: earlier.tone.label, to: tone.label } }];
  });
}

function sideOf(report: Report): Side {
  return {
    version: report.version,
    revision: report.revision,
    status: report.status,
    asOf: report.asOf,
    engine: report.engine.version,
    lexicon: report.engine.lexicon,
    reference: report.reference.version,
    feedback: report.feedback.version,
  };
}

function onlyIn<Part extends { readonly id: string }>(from: readonly Part[], to: readonly Part[]) {
  const [before, after] = [byId(from), byId(to)];
  return {
    added: to.filter(({ id }) => !before.has(id)),
    removed: from.filter(({ id }) => !after.has(id)),
  };
}

function byId<Part extends { readonly id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}
