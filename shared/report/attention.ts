import type { Verdict } from '../figures/figure.ts';
import type { Report } from './report.ts';

/** Verdicts that ask for an editor, the gravest first. */
export const ALARMING: readonly Verdict[] = ['contradicted', 'inconsistent', 'outdated'];

/**
 * How urgently an article asks for an editor: by the gravest verdict of its figures (4, 3, 2), or because it could not be
 * read or checked at all (1). Null: not at all.
 */
export function gravityOf({ status, summary }: Pick<Report, 'status' | 'summary'>): number | null {
  if (status !== 'checked') return 1;
  const gravest = ALARMING.findIndex((verdict) => summary.byVerdict[verdict] !== undefined);
  return gravest < 0 ? null : ALARMING.length + 1 - gravest;
}
