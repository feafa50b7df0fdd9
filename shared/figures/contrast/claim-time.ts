import type { Quantity } from '../quantities/quantity.ts';
import { quantitiesBeside } from '../reading/quantities-beside.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { newClauseBetween } from '../subjects/clause-between.ts';
import { firstDayOf } from '../subjects/span-ending.ts';
import type { Contrast, StatedPeriod } from './contrast.ts';

/** A date further off than this belongs to something else. */
const FARTHEST = 18;
const OF_THE_BASE = /^(?:since|from|than|against|compared)$/;

/**
 * The time a derived figure leads to: the nearest date of its clause that does not belong to what it is measured from
 * ("62% more in 2023 than the year before"); null for the latest.
 */
export function claimTime(
  sentence: SentenceReading,
  quantity: Quantity,
  { baseFrom }: Contrast,
  published: string,
): StatedPeriod | null {
  const near = sentence.quantities
    .filter(
      (other) =>
        other !== quantity &&
        other.date !== null &&
        other.role !== 'label' &&
        other.date.first <= published &&
        other.start < baseFrom &&
        !OF_THE_BASE.test(sentence.tokens[tokenAt(sentence, other.start) - 1]?.lower ?? '') &&
        other.date.precision !== 'day' &&
        distance(sentence, quantity, other) <= FARTHEST &&
        !newClauseBetween(sentence, quantity, other),
    )
    .toSorted((a, b) => distance(sentence, quantity, a) - distance(sentence, quantity, b))[0];
  if (near?.date == null) return null;
  return { first: firstDayOf(sentence, near, near.date), last: near.date.last };
}

/** "Goes up by 30 cents on 1 July": a time that had not come when the article appeared, for which it is said; or null. */
export function timeToCome(
  sentence: SentenceReading,
  quantity: Quantity,
  { baseFrom }: Contrast,
  published: string,
): StatedPeriod | null {
  const ahead = quantitiesBeside(sentence, quantity).find(
    (other) =>
      other.date !== null &&
      other.date.first > published &&
      other.start < baseFrom &&
      distance(sentence, quantity, other) <= FARTHEST &&
      !newClauseBetween(sentence, quantity, other),
  );
  return ahead?.date ?? null;
}
