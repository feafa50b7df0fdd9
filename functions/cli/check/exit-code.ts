import type { Report } from '../../../shared/report/report.ts';

/** 0: all stands. 1: something is contradicted or inconsistent. 2: an article could not be checked. */
export type ExitCode = 0 | 1 | 2;

/** What `stet check` says of one report to the shell. */
export function exitCodeOf(report: Report): ExitCode {
  if (report.status !== 'checked') return 2;
  const { contradicted = 0, inconsistent = 0 } = report.summary.byVerdict;
  return contradicted + inconsistent > 0 ? 1 : 0;
}
