import type { Figure } from '../../figures/figure.ts';
import { gravityOf } from '../../report/attention.ts';
import type { Report } from '../../report/report.ts';
import { searchWords } from '../../report/search-words.ts';
import { unmatchedSubject } from '../../report/unmatched-subject.ts';
import { reportKeys } from '../keys.ts';
import type { FigureItem, SpeakerToneItem } from '../reports.ts';
import type { Item } from './table.ts';

/** An entry of a list; stands only while `edition` is the one its article's LATEST names. */
export interface Row extends Item {
  readonly articleId: string;
  readonly edition: string;
}

export interface SpeakerRow extends Row {
  readonly name: string;
  readonly tone: SpeakerToneItem;
}

export interface FigureRow extends Row {
  readonly figure: FigureItem;
}

/**
 * Every entry that lists hold of one edition of a report. A function of the report and of when it was checked alone,
 * so that the entries of an edition that was replaced can be found again and taken out.
 */
export function rowsOf(report: Report, edition: string, checkedAt: string): Row[] {
  const { articleId } = report;
  const mark = { articleId, edition };
  const at = `${report.published.date}#${articleId}#${edition}`;
  const rows: Row[] = [
    {
      pk: reportKeys.articles,
      sk: `${report.published.date}#${checkedAt}#${articleId}#${edition}`,
      ...mark,
    },
  ];
  for (const word of searchWords(report.headline))
    rows.push({ pk: reportKeys.byWord(word), sk: at, ...mark });
  for (const verdict of Object.keys(report.summary.byVerdict)) {
    rows.push({ pk: reportKeys.articlesWith(verdict), sk: at, ...mark });
  }
  const gravity = gravityOf(report);
  if (gravity !== null) rows.push({ pk: reportKeys.attention, sk: `${gravity}#${at}`, ...mark });
  rows.push(...speakerRows(report, at, mark));
  for (const figure of report.figures) rows.push(...figureRows(report, figure, at, mark));
  for (const [subject, figure] of unmatchedOf(report))
    rows.push(figureRow(reportKeys.bySubject(subject), report, figure, at, mark));
  return rows;
}

/** Who speaks in a report; the merely mentioned are left out. */
export function speakersOf(
  report: Report,
): { readonly id: string; readonly name: string; readonly role: string | null }[] {
  const speaking = new Set(report.statements.map(({ speaker }) => speaker));
  return report.speakers
    .filter(({ id }) => speaking.has(id))
    .map(({ id, name, role }) => ({ id, name, role }));
}

/** The subjects of a report's figures without a fact, each with one such figure: an article counts once. */
export function unmatchedOf(report: Report): Map<string, Figure> {
  const bySubject = new Map<string, Figure>();
  for (const figure of report.figures) {
    const subject = unmatchedSubject(figure);
    if (subject !== null && !bySubject.has(subject)) bySubject.set(subject, figure);
  }
  return bySubject;
}

function speakerRows(report: Report, at: string, mark: Pick<Row, 'articleId' | 'edition'>): SpeakerRow[] {
  const speaking = new Set(speakersOf(report).map(({ id }) => id));
  return report.speakers
    .filter(({ id }) => speaking.has(id))
    .map(({ id, name, role, tone }) => ({
      pk: reportKeys.bySpeaker(id),
      sk: at,
      ...mark,
      name,
      tone: {
        articleId: report.articleId,
        headline: report.headline,
        published: report.published.date,
        role,
        label: tone.label,
        outlook: tone.outlook,
        firmness: tone.firmness,
        statements: tone.statements,
      },
    }));
}

function figureRows(
  report: Report,
  figure: Figure,
  at: string,
  mark: Pick<Row, 'articleId' | 'edition'>,
): FigureRow[] {
  const { check } = figure;
  const facts = new Set(
    [check.fact, ...check.candidates].flatMap((fact) => (fact === null ? [] : [fact.id])),
  );
  const lists = [
    reportKeys.byVerdict(check.verdict),
    ...[...facts].map((factId) => reportKeys.byFact(factId)),
  ];
  return lists.map((pk) => figureRow(pk, report, figure, at, mark));
}

function figureRow(
  pk: string,
  report: Report,
  figure: Figure,
  at: string,
  mark: Pick<Row, 'articleId' | 'edition'>,
): FigureRow {
  const { check } = figure;
  const item: FigureItem = {
    articleId: report.articleId,
    headline: report.headline,
    published: report.published.date,
    figureId: figure.id,
    text: figure.text,
    verdict: check.verdict,
    today: check.today,
    subject: { entity: figure.subject.entity, metric: figure.subject.metric },
    explanation: check.explanation,
    factId: check.fact?.id ?? null,
  };
  return { pk, sk: `${at}#${figure.id}`, ...mark, figure: item };
}
