import type { ToneEvidence } from './tone.ts';

/** Absolute weight below which a reader would see no tone in the words: a tenth of what a mild phrase weighs. */
const LEAST_NOTICEABLE = 0.05;

/**
 * Whether a person shown the piece would take it for a reason. Learned words of little weight ("in" +0.01) add up in
 * a score, and stay in a statement's evidence, but explain nothing one by one.
 */
export function isNoticeable({ weight }: ToneEvidence): boolean {
  return Math.abs(weight) >= LEAST_NOTICEABLE;
}
