import type { Scores } from '../evaluation.ts';
import { ROLES, type Role, type TokenSpan } from './labels.ts';

type Spans = Readonly<Record<Role, readonly TokenSpan[]>>;

/** For each role precision, recall and F1 of exact spans, and of their first tokens, as CofeNet measures them. */
export function chunkScores(gold: readonly Spans[], predicted: readonly Spans[]): Scores {
  return Object.fromEntries(
    ROLES.map((role) => [
      role,
      {
        exact: matched(gold, predicted, role, ([from, to]) => `${from} ${to}`),
        begin: matched(gold, predicted, role, ([from]) => `${from}`),
      },
    ]),
  );
}

function matched(
  gold: readonly Spans[],
  predicted: readonly Spans[],
  role: Role,
  key: (span: TokenSpan) => string,
): Scores {
  let right = 0;
  let missed = 0;
  let spurious = 0;
  gold.forEach((spans, index) => {
    const wanted = spans[role].map(key);
    const found = (predicted[index]?.[role] ?? []).map(key);
    right += wanted.filter((one) => found.includes(one)).length;
    missed += wanted.filter((one) => !found.includes(one)).length;
    spurious += found.filter((one) => !wanted.includes(one)).length;
  });
  const precision = right / Math.max(1, right + spurious);
  const recall = right / Math.max(1, right + missed);
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
