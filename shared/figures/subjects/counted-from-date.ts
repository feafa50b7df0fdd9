import type { Quantity, QuantityDate } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter, wordAt } from '../reading/words-around.ts';

/** "In May 1980, nearly five years after": what may stand between the date and the length of time. */
const BETWEEN = /^(?:[,–—-]|and|just|only|some|fully|a|mere)$/;
const AGAINST_EVENT = /^(?:after|before)$/;
const AGAINST_DATE = /^(?:later|afterwards?|thereafter)$/;
const BACK_FROM_DATE = /^(?:earlier|previously)$/;
/** A date that is a limit is not when something was. */
const LIMITS = /^(?:since|by|until|till|before|from)$/;

/**
 * The date of the sentence from which a length of time counts: "in May 1980, nearly five years after its last case",
 * "stolen in November 2011 and found three years later". Null where it counts to publication or from what another
 * sentence tells.
 */
export function dateItCountsFrom(sentence: SentenceReading, quantity: Quantity): QuantityDate | null {
  if (quantity.kind !== 'event-span' && quantity.kind !== 'duration') return null;
  const isBack = BACK_FROM_DATE.test(quantity.text.split(' ').at(-1) ?? '');
  const word = wordAfter(sentence, quantity);
  const nearest = sentence.quantities.findLast(({ kind, end }) => kind === 'date' && end <= quantity.start);
  if (nearest?.date == null || nearest.date.resolvedFromPublished) return null;
  const limit = wordAt(sentence, tokenAt(sentence, nearest.start) - 1);
  // "Has run since 2002, founded two years earlier": what it has run since is a beginning, and no end.
  if (isBack && (limit === 'since' || !LIMITS.test(limit))) return nearest.date;
  if (LIMITS.test(limit)) return null;
  if (AGAINST_DATE.test(word)) return nearest.date;
  const between = sentence.tokens.slice(tokenAt(sentence, nearest.end), firstTokenOf(sentence, quantity));
  const isBeside = between.length > 0 && between.every(({ lower }) => BETWEEN.test(lower));
  return AGAINST_EVENT.test(word) && isBeside ? nearest.date : null;
}
