import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from './sentence-reading.ts';
import { wordBefore } from './words-around.ts';

/**
 * The quantity with the unit it leaves out: "runs for 1,320 kilometres and the Danube for 2,780", "4.1 percent against
 * 3.8". A bare number takes the unit of the measure, share or sum before it in the sentence, unless a noun follows it.
 */
export function withElidedUnit(sentence: SentenceReading, quantity: Quantity): Quantity {
  if (quantity.kind !== 'amount') return quantity;
  if (isOfTheirOwn(sentence, quantity)) return asTheOneBefore(sentence, quantity);
  if (quantity.unit !== '' || quantity.head !== null) return quantity;
  const next = sentence.tokens[tokenAt(sentence, quantity.end)];
  if (next !== undefined && next.kind === 'word' && !ENDS_PHRASE.has(next.lower)) return quantity;
  // "To €12 on 1 January, from 11": the other end of the movement stands beyond the day.
  const isEnd = /^(?:from|to|against)$/.test(wordBefore(sentence, quantity));
  const before = sentence.quantities.findLast(
    (other) =>
      other.end <= quantity.start &&
      other.role === 'figure' &&
      !(isEnd && DATES.has(other.kind)) &&
      !isNoShare(quantity, other),
  );
  if (before === undefined || !CARRIED.has(before.kind)) return quantity;
  if (!isOfOneSize(quantity, before, MOST_TIMES_WITHIN)) return quantity;
  return { ...quantity, kind: before.kind, unit: before.unit, unitKind: before.unitKind };
}

/**
 * As above, from one sentence to the next: "The gauge fell to 25 centimetres in 2016. Last August it stood at 32", "Orrin
 * got 40 years. His brother was given 30". Only behind a verb that says how high something is or what somebody gets, and
 * where the two numbers are of one size.
 */
export function withUnitOfSentenceBefore(
  sentence: SentenceReading,
  quantity: Quantity,
  before: SentenceReading | undefined,
): Quantity {
  if (before === undefined || before.paragraph !== sentence.paragraph) return quantity;
  if (quantity.kind !== 'amount' || quantity.unit !== '' || quantity.head !== null) return quantity;
  const next = sentence.tokens[tokenAt(sentence, quantity.end)];
  if (quantity.rate !== null || next?.text === '-') return quantity;
  if (next?.kind === 'word' && !ENDS_PHRASE.has(next.lower)) return quantity;
  const isOther = ({ role, kind }: Quantity) => role === 'figure' && !DATES.has(kind);
  if (sentence.quantities.some((one) => one.end <= quantity.start && isOther(one))) return quantity;
  const last = before.quantities.findLast(isOther);
  if (last === undefined || !CARRIED.has(last.kind) || !isOfOneSize(quantity, last, MOST_TIMES))
    return quantity;
  if (!saysHowHigh(sentence, quantity)) return quantity;
  return { ...quantity, kind: last.kind, unit: last.unit, unitKind: last.unitKind };
}

const DATES = new Set(['date', 'ago-span', 'event-span']);

/** Past this a number hardly goes on about the measure before, in the sentence before and in its own. */
const MOST_TIMES = 5;
const MOST_TIMES_WITHIN = 50;

function isOfOneSize({ value }: Quantity, { value: other }: Quantity, most: number): boolean {
  if (value === null || other === null || value * other <= 0) return false;
  return value / other <= most && other / value <= most;
}

function saysHowHigh(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  const words = sentence.tokens.slice(Math.max(0, first - 3), first).map((token) => token.lower);
  return HOW_HIGH.test(words.join(' '));
}

const HOW_HIGH =
  /\b(?:(?:is|was|stands|stood|stays|stayed)(?: at)?|(?:rose|risen|fell|fallen|dropped|sank|sunk|climbed|jumped|went|gone|grew|grown|cut|raised|lowered|up|down)(?: back)? to|reached|hit|touched|measured|measures|got|gets|received|given|handed|awarded|(?:gives|gave|puts?|lists|listed) (?:it|them|that) (?:as|at))(?: only| just| still| now)?$/;

/** "14 errors, while making just 12 of their own": what the others' number counts. */
export function isOfTheirOwn(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  return sentence.tokens[at]?.lower === 'of' && sentence.tokens[at + 2]?.lower === 'own';
}

function asTheOneBefore(sentence: SentenceReading, quantity: Quantity): Quantity {
  const before = sentence.quantities.findLast(
    (other) => other.end <= quantity.start && other.kind === 'amount' && other.head !== null,
  );
  return before === undefined
    ? quantity
    : { ...quantity, unit: before.unit, unitSpan: before.unitSpan, head: before.head };
}

/** "Climbed by 3.6% to 283,300": the level that something changed to by so much is no share itself. */
function isNoShare({ value }: Quantity, before: Quantity): boolean {
  return before.kind === 'percent' && value !== null && value > MOST_PERCENT;
}

const MOST_PERCENT = 1000;
const CARRIED = new Set(['measure', 'percent', 'money', 'duration']);
const ENDS_PHRASE = new Set([
  'and',
  'or',
  'in',
  'on',
  'at',
  'a',
  'the',
  'last',
  'this',
  'by',
  'for',
  'while',
  'before',
  'after',
  'respectively',
  'from',
  'to',
  'two',
  'earlier',
  'now',
  'it',
  'they',
  'he',
  'she',
  'that',
  'which',
  'spent',
  'paid',
  'raised',
  'asked',
  'made',
  'lost',
  'earned',
  'more',
  'less',
]);
