import type { FigureCheck, Verdict } from '../../../shared/figures/figure.ts';
import { warningInWords } from '../../../shared/reference/staleness-words.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { ToneEvidence } from '../../../shared/tone/tone.ts';
import { plain } from './plain.ts';

const BASES: Readonly<Record<Report['published']['basis'], string>> = {
  argument: 'as given',
  metadata: 'by its metadata',
  'front-matter': 'by its front matter',
  filename: 'by its file name',
  dateline: 'by its dateline',
  assumed: 'assumed: the article states no date',
};

const ORDER: readonly Verdict[] = [
  'contradicted',
  'inconsistent',
  'outdated',
  'ambiguous',
  'approximate',
  'supported',
  'unverifiable',
  'not-checkable',
];

/** "published 2022-01-12 (by its file name), checked as of 2026-11-24". */
export function dates({ published, asOf }: Report): string {
  return `published ${published.date} (${BASES[published.basis]}), checked as of ${asOf}`;
}

/** "7 speakers in 24 statements; 9 figures: 1 contradicted, 8 supported". */
export function summary({ summary: counts }: Report): string {
  const verdicts = ORDER.flatMap((verdict) => {
    const count = counts.byVerdict[verdict] ?? 0;
    return count > 0 ? [`${count} ${verdict}`] : [];
  });
  const figures = `${counted(counts.figures, 'figure')}${verdicts.length > 0 ? `: ${verdicts.join(', ')}` : ''}`;
  return `${counted(counts.speakers, 'speaker')} in ${counted(counts.statements, 'statement')}; ${figures}`;
}

/** "+0.45", "−0.20": with its sign, as axes are read. */
export function signed(score: number): string {
  return `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(2)}`;
}

/** The words that made a tone, as the article has them. */
export function evidenceWords(evidence: readonly ToneEvidence[]): string {
  return [...new Set(evidence.map(({ text }) => `“${plain(text)}”`))].join(', ');
}

/** "supported; today outdated" where the two answers differ. */
export function verdicts(check: { readonly verdict: Verdict; readonly today: Verdict }): string {
  return check.verdict === check.today ? check.verdict : `${check.verdict}; today ${check.today}`;
}

/** Why a figure has its verdict, and that the fact it leans on may be out of date. */
export function reasons({ explanation, stale }: FigureCheck): string {
  return stale === undefined ? explanation : `${explanation} ${warningInWords(stale)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
