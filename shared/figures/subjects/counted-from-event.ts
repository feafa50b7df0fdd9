import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

const ELAPSED_UNITS = new Set([
  'days',
  'weeks',
  'months',
  'years',
  'years ago',
  'months ago',
  'weeks ago',
  'days ago',
]);
const SPAN_KINDS = new Set(['ago-span', 'event-span', 'duration']);
/** What an ordinal numbers when it counts the years since an event, at most one word further on. */
const ANNIVERSARY = /^(?:anniversar(?:y|ies)|birthdays?|jubilees?|centenar(?:y|ies))$/;
/** "12 years older than Brask" compares two, and counts from neither. */
const COMPARING = /^(?:older|younger|longer|shorter|apart)$/;

/** Whether the quantity is a length of time such as could have passed since a day. */
export function isSpan({ kind, unit }: Quantity): boolean {
  return SPAN_KINDS.has(kind) && ELAPSED_UNITS.has(unit);
}

/**
 * Whether the quantity can say how long ago an event was: a span ("20 years ago", "for 15 years") or the ordinal of
 * an anniversary. The 266th pope, the fourth vote in nine years and being 12 years older than another count from no
 * event, however near one stands.
 */
export function mayCountFromEvent(sentence: SentenceReading, quantity: Quantity): boolean {
  const after = tokenAt(sentence, quantity.end);
  const next = sentence.tokens.slice(after, after + 2).map(({ lower }) => lower);
  if (quantity.kind === 'ordinal') return next.some((word) => ANNIVERSARY.test(word));
  if (isAgeOfThing(sentence, quantity)) return true;
  return isSpan(quantity) && !COMPARING.test(next[0] ?? '') && !isSpanOfRepeats(sentence, quantity);
}

/** "The tram turned ten", "the library is 100 years old": its age, and so how long ago it began. */
export function isAgeOfThing(
  sentence: SentenceReading,
  { kind, role, unit, head, start, end }: Quantity,
): boolean {
  if (role !== 'figure') return false;
  const word = sentence.tokens[tokenAt(sentence, start) - 1]?.lower ?? '';
  if (kind === 'age') return unit === 'years' && /^(?:is|was|are|were|now|today|,)$/.test(word);
  const next = sentence.tokens[tokenAt(sentence, end)];
  return (
    kind === 'amount' && unit === '' && head === null && TURNS.test(word) && !/^[-%:]$/.test(next?.text ?? '')
  );
}

const TURNS = /^(?:turn|turns|turned|turning)$/;

/** "Its fourth in nine years": the span holds several events. The first in nine years ends a span that held none. */
function isSpanOfRepeats(sentence: SentenceReading, quantity: Quantity): boolean {
  const word = sentence.tokens[tokenAt(sentence, quantity.start) - 1];
  return (
    word?.lower === 'in' &&
    sentence.quantities.some(
      ({ kind, value, start, end }) =>
        kind === 'ordinal' && value !== 1 && end <= word.start && word.start - end < 30 && start < word.start,
    )
  );
}
