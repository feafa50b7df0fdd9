import type { ToneLabel } from './tone.ts';

/**
 * The one place where a position on the two axes becomes a label. A position nearer to the middle than its threshold
 * is no tone; where both axes are past theirs the one further past it names the label, and on a tie firmness does.
 * The values lie among those that serve the training statements about equally well (macro-F1 .60 to .63); which of
 * them was taken was decided on the two development sets, whose label figures are therefore a little too good.
 */
export const LABEL_THRESHOLDS = {
  hardline: 0.12,
  conciliatory: 0.18,
  optimistic: 0.24,
  pessimistic: 0.19,
} as const;

/** The label of a position; never `unclear`, which depends on how much was said. */
export function toneLabel(outlook: number, firmness: number): Exclude<ToneLabel, 'unclear'> {
  const firm = firmness >= 0 ? 'hardline' : 'conciliatory';
  const view = outlook >= 0 ? 'optimistic' : 'pessimistic';
  const firmRatio = Math.abs(firmness) / LABEL_THRESHOLDS[firm];
  const viewRatio = Math.abs(outlook) / LABEL_THRESHOLDS[view];
  if (firmRatio < 1 && viewRatio < 1) return 'measured';
  return firmRatio >= viewRatio ? firm : view;
}
