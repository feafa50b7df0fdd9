import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

/**
 * A date after a figure belongs to it unless another figure stands between. One before it belongs to it when it opens
 * the sentence or stands in the same stretch between commas; the date of an event only in that stretch.
 */
export function belongsTo(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  if (date.end <= quantity.start && opensWhen(sentence, date)) return true;
  const apart = distance(sentence, quantity, date);
  const sameStretch = !commaBetween(sentence, quantity, date);
  if (date.role === 'figure' && closesClause(sentence, quantity, date)) return true;
  if (date.role === 'figure') return sameStretch && apart <= 14 && !figureBetween(sentence, quantity, date);
  if (date.start > quantity.start)
    return apart <= 25 && !figureBetween(sentence, quantity, date) && !opensClause(sentence, date);
  if (tokenAt(sentence, date.start) <= 3) return !resumesPresent(sentence, date, quantity);
  return apart <= 16 && !figureBetween(sentence, quantity, date) && (sameStretch || apart <= 8);
}

/**
 * "Sales rose to 12m, against 9m in May, and debt was cut to 4m", "climbed to 0.75 from 0.78 in May", "grew from 12 in
 * 1990 to 32": a date at once behind another figure, past a comma or "from", is that one's.
 */
export function isAnothers(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  const { quantities } = sentence;
  const place = quantities.indexOf(date);
  return quantities
    .slice(Math.max(0, place - MOST_BETWEEN - 1), place)
    .some(
      (other) =>
        other !== quantity &&
        other.unitKind === quantity.unitKind &&
        other.role === 'figure' &&
        followsDirectly(sentence, other, date) &&
        (isOrigin(sentence, other) || commaBetween(sentence, quantity, date)),
    );
}

/** Words between a figure and the date at once behind it; so there is no room for more figures than that between. */
const MOST_BETWEEN = 6;

/** "From 4 percent", "from a peak of 10.6 percent". */
function isOrigin(sentence: SentenceReading, { comparatorSpan, start }: Quantity): boolean {
  const at = tokenAt(sentence, comparatorSpan?.start ?? start);
  const before = sentence.tokens.slice(Math.max(0, at - MOST_FROM), at);
  const from = before.findLastIndex(({ lower }) => lower === 'from');
  return from >= 0 && before.slice(from).every(({ kind }) => kind === 'word');
}

/** Words from "from" to its figure, both ends included: "from a peak of". */
const MOST_FROM = 4;

/** "11.1% in October", "229 million the year before": nothing but a few small words between. */
export function followsDirectly(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  if (date.start < quantity.end) return false;
  const [from, to] = [tokenAt(sentence, quantity.end), tokenAt(sentence, date.start)];
  return (
    to - from <= MOST_BETWEEN &&
    sentence.tokens.slice(from, to).every((token) => token.kind === 'word' && token.lower !== 'and') &&
    !figureBetween(sentence, quantity, date)
  );
}

function figureBetween(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  const [from, to] = quantity.start < date.start ? [quantity.end, date.start] : [date.end, quantity.start];
  return sentence.quantities.some(
    (other) => other.kind !== 'date' && other.role === 'figure' && other.start >= from && other.end <= to,
  );
}

/** "14 percent at the worst, in October 2022.": set off by a comma, with nothing of its clause behind it. */
function closesClause(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  const at = tokenAt(sentence, date.start);
  const next = sentence.tokens[tokenAt(sentence, date.end)];
  return (
    date.start >= quantity.end &&
    sentence.tokens[at - 1]?.lower === 'in' &&
    sentence.tokens[at - 2]?.text === ',' &&
    (next === undefined || /^[.;,"”]$/.test(next.text)) &&
    distance(sentence, quantity, date) <= 7 &&
    !figureBetween(sentence, quantity, date)
  );
}

/** "Since 1960, when some 12,000 people died": what follows happened then. */
function opensWhen(sentence: SentenceReading, date: Quantity): boolean {
  const at = tokenAt(sentence, date.end);
  return sentence.tokens[at]?.text === ',' && sentence.tokens[at + 1]?.lower === 'when';
}

/** "The disease infects 12 people a day, and in 2021 it killed": the date is that of what is told behind it. */
function opensClause(sentence: SentenceReading, date: Quantity): boolean {
  const at = tokenAt(sentence, date.start);
  const after = tokenAt(sentence, date.end);
  const next = sentence.tokens[after]?.text === ',' ? after + 1 : after;
  return (
    sentence.tokens[at - 1]?.lower === 'in' &&
    /^(?:and|but|;)$/.test(sentence.tokens[at - 2]?.lower ?? '') &&
    /^(?:it|he|she|they|we|the|its|his|her|their)$/.test(sentence.tokens[next]?.lower ?? '')
  );
}

function commaBetween(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  const [from, to] = quantity.start < date.start ? [quantity.end, date.start] : [date.end, quantity.start];
  return sentence.tokens
    .slice(tokenAt(sentence, from), tokenAt(sentence, to))
    .some((token) => /^[,;:()—]$/.test(token.text));
}

/** "In late 2020 the rate was 0.1%; today it is 5.5%": the opening date no longer holds. */
function resumesPresent(sentence: SentenceReading, date: Quantity, quantity: Quantity): boolean {
  return sentence.tokens
    .slice(tokenAt(sentence, date.end), tokenAt(sentence, quantity.start))
    .some(
      (token) =>
        token.text === ';' || token.lower === 'now' || token.lower === 'today' || token.lower === 'currently',
    );
}
