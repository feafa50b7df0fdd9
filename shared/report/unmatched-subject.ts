import type { Figure } from '../figures/figure.ts';

/**
 * Under what a figure without a fact is counted for the fact-checkers: the series they would have to add, as far as
 * the article names it (`entity/metric`, `entity, in unit`, `in unit`). Null where a fact was found or none is wanted.
 */
export function unmatchedSubject({ check, subject, unit }: Figure): string | null {
  if (check.verdict !== 'unverifiable') return null;
  const { entity, metric } = subject;
  if (entity !== null && metric !== null) return `${entity}/${metric}`;
  const measure = metric ?? (unit === '' ? 'a count' : `in ${unit}`);
  return entity === null ? measure : `${entity}, ${measure}`;
}
