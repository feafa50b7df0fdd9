import type { Figure } from '../figures/figure.ts';
import { namesSeries } from '../figures/named-subject.ts';

/**
 * Under what a figure without a fact is counted for the fact-checkers: the series they would have to add,
 * `entity/metric`. Null where a fact was found or none is wanted, and where the article does not name enough to look
 * one up.
 */
export function unmatchedSubject({ check, subject }: Figure): string | null {
  if (check.verdict !== 'unverifiable') return null;
  const { entity, metric } = subject;
  return entity === null || metric === null || !namesSeries(metric) ? null : `${entity}/${metric}`;
}
