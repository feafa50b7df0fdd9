import { overlaps } from '../../article/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { anchorOf, resumes } from './anchor.ts';
import type { TermHit } from './metric-words.ts';

/**
 * Whether the word belongs to another figure: hyphened to it ("709-member"), or the thing it counts, unless this
 * figure leaves out what it counts ("650 seats and the Commons 577").
 */
export function isTaken(sentence: SentenceReading, quantity: Quantity, hit: TermHit): boolean {
  if (overlaps(quantity, hit)) return hit.end <= quantity.end || hit.start < quantity.start;
  if (saysHowTheyVoted(sentence, hit)) return true;
  return sentence.quantities.some((other) => {
    if (other === quantity || other.kind === 'date') return false;
    if (overlaps(other, hit) && other.kind !== 'ordinal' && !isPartOfName(other, hit)) return true;
    if (standsBetween(sentence, quantity, other, hit) || namesTheOther(sentence, quantity, other, hit))
      return true;
    const hyphened = hit.start === other.end + 1 && sentence.text[other.end - sentence.start] === '-';
    const counted = other.head !== null && hit.start >= other.head.start && hit.end <= other.head.end;
    return hyphened || (counted && quantity.head !== null && !overlaps(quantity.head, hit));
  });
}

/** "52 percent voted to leave", "voted against": how they voted says nothing of how many did, or of a day of election. */
function saysHowTheyVoted(sentence: SentenceReading, hit: TermHit): boolean {
  if (hit.words > 1) return false;
  const at = tokenAt(sentence, hit.start);
  return (
    /^(?:vote|voted|voting)$/.test(sentence.tokens[at]?.lower ?? '') &&
    /^(?:to|against|for|down)$/.test(sentence.tokens[at + 1]?.lower ?? '')
  );
}

/** "4-for-7 from the three-point line to score 28 points": a phrase at once behind another number says what that one is. */
function namesTheOther(
  sentence: SentenceReading,
  quantity: Quantity,
  other: Quantity,
  hit: TermHit,
): boolean {
  return (
    hit.words > 1 &&
    other.kind !== 'ordinal' &&
    other.end <= hit.start &&
    hit.end <= quantity.start &&
    distance(sentence, other, hit) === 0 &&
    anchorOf(sentence, quantity) === quantity
  );
}

/** "from the three-point line": the number belongs to the term. */
function isPartOfName(other: Quantity, hit: TermHit): boolean {
  return !hit.weak && hit.words > 1 && other.start >= hit.start && other.end <= hit.end;
}

/** "38 percent from the floor and 25 percent from deep": what stands at another share or sum names that one. */
function standsBetween(
  sentence: SentenceReading,
  quantity: Quantity,
  other: Quantity,
  hit: TermHit,
): boolean {
  if (other.unit !== quantity.unit || other.role !== 'figure' || !quantity.digits) return false;
  if (quantity.kind !== 'percent' && quantity.kind !== 'money' && quantity.kind !== 'measure') return false;
  if (anchorOf(sentence, quantity) !== quantity) return false;
  const owns = other.end <= hit.start && hit.end <= quantity.start && distance(sentence, other, hit) <= 1;
  if (owns || resumes(sentence, quantity)) return owns;
  const between =
    other.start >= Math.min(quantity.end, hit.end) && other.end <= Math.max(quantity.start, hit.start);
  return between && distance(sentence, other, hit) <= 4;
}
