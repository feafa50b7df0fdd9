import {
  ADVERB,
  CONJUNCTION,
  isFiniteVerb,
  NAME,
  NOUN,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  WH,
} from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';

/**
 * Where a clause that stands inside the subject of another must end: the token of the main verb that follows it ("a
 * claim that the bridge was safe | proved false", "which she said was late, | arrived"), the comma before it left
 * out; `to` where no such verb follows. `own` is how many finite verbs belong to the inner clause itself.
 */
export function beforeMainVerb(reading: Reading, from: number, to: number, own: 0 | 1): number {
  let seen = 0;
  for (let i = from; i < to; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0 || !isFiniteVerb(reading.tags[i] as number)) continue;
    const before = reading.tags[i - 1] as number;
    if (i > from && (before === WH || before === CONJUNCTION || before === SUBORDINATOR)) continue;
    const first = before === ADVERB ? i - 1 : i;
    const closed = lowerAt(reading, first - 1) === ',';
    if (seen >= own && i > from && (closed || startsMain(reading, i, own))) return closed ? first - 1 : first;
    seen += 1;
  }
  return to;
}

/** Whether the word before the verb is no subject of the verb's own, so that it can only be the main one. */
function startsMain(reading: Reading, i: number, own: 0 | 1): boolean {
  const before = reading.tags[i - 1] as number;
  if (before === PUNCTUATION || before === PRONOUN || isFiniteVerb(before)) return false;
  return own === 0 || (before !== NOUN && before !== NAME);
}
