import { addDays, addMonths } from '../calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, isInAside, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { tokenAfterHead, wordAt, wordsBefore } from '../reading/words-around.ts';
import { isRecordSince } from '../verdicts/scope.ts';
import { newClauseBetween, turnsToPresent } from './clause-between.ts';
import { isGivenAsFirst } from './given-as-first.ts';
import { isGivenAsPast } from './given-as-past.ts';
import { endOfMovement } from './movement.ts';
import { isInRelativeClause } from './relative-clause.ts';

/** The time a figure speaks of. */
export type SpokenTime =
  /** "Born with six teams": the first there was. */
  | { readonly kind: 'first' }
  /** Nothing is said: the day of publication; `past` where the verb says "had been". */
  | { readonly kind: 'now'; readonly past: boolean }
  /** A stated day or period, first and last day inclusive; `text` as an ISO date cut to its precision. */
  | {
      readonly kind: 'period';
      readonly first: string;
      readonly last: string;
      readonly text: string;
      readonly until: boolean;
      /** "since last June": the movement began then. */
      readonly since: boolean;
      /** A new clause stands between the date and the figure, which may then speak of the present after all. */
      readonly loose: boolean;
    }
  /** "from £10.42", "the 303 it held before": what was valid before the present value or, where said, about `when`. */
  | { readonly kind: 'before'; readonly when: { readonly first: string; readonly last: string } | null };

type Period = Extract<SpokenTime, { kind: 'period' }>;

const BEFORE_WORDS = new Set(['before', 'previously', 'formerly', 'beforehand', 'earlier']);
const RELATIVE = /(?:earlier|before|previously)$/i;
const UNTIL = new Set(['by', 'until', 'till', 'through', 'of', 'end']);

/**
 * The time the quantity speaks of, from its own sentence: a date right after it, words for the value before this one
 * ("from", "it held before"), else the nearest stated date that does not belong to a nearer figure.
 */
export function speaksOf(sentence: SentenceReading, quantity: Quantity, published: string): SpokenTime {
  if (isStanding(sentence, quantity)) return { kind: 'now', past: false };
  const mayBeDated = saysByNow(sentence, quantity) ? [] : sentence.quantities;
  const periods = mayBeDated.flatMap((other) => {
    const time =
      other === quantity ||
      isInAsideBefore(sentence, quantity, other) ||
      isRecordSince(sentence, other) ||
      isInRelativeClause(sentence, other, quantity) ||
      turnsToPresent(sentence, quantity, other)
        ? null
        : timeOf(sentence, other, published);
    return time === null ? [] : [{ other, time }];
  });
  const after = periods.find(({ other }) => followsDirectly(sentence, quantity, other));
  const ends = endOfMovement(sentence, quantity);
  if (after !== undefined) return ends === 'from' ? beganWithin(after.time, published) : after.time;
  if (ends !== null)
    return ofMovement(
      ends,
      periods.filter(({ other }) => !isAnothers(sentence, quantity, other)).map(({ time }) => time),
    );
  if (saysThen(sentence, quantity)) return { kind: 'now', past: true };
  if (heldBefore(sentence, quantity)) return { kind: 'before', when: null };
  const near = periods
    .filter(({ other }) => belongsTo(sentence, quantity, other))
    .toSorted((a, b) => distance(sentence, quantity, a.other) - distance(sentence, quantity, b.other))[0];
  if (near === undefined && isGivenAsFirst(sentence, quantity)) return { kind: 'first' };
  if (near === undefined || isGivenAsPast(sentence, quantity, near.other))
    return {
      kind: 'now',
      past: isPastPerfect(sentence, quantity) || isGivenAsPast(sentence, quantity, null),
    };
  return near.time.kind === 'period' && newClauseBetween(sentence, quantity, near.other)
    ? { ...near.time, loose: true }
    : near.time;
}

/**
 * "Sales rose to 12m, against 9m in May, and debt was cut to 4m": a date at once behind another figure, past a comma, is
 * that one's.
 */
function isAnothers(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  return (
    commaBetween(sentence, quantity, date) &&
    sentence.quantities.some(
      (other) =>
        other !== quantity &&
        other !== date &&
        other.unitKind === quantity.unitKind &&
        other.role === 'figure' &&
        followsDirectly(sentence, other, date),
    )
  );
}

/** "Has by now killed 281 people": up to the day of publication, whatever day it began. */
function saysByNow(sentence: SentenceReading, quantity: Quantity): boolean {
  const after = tokenAfterHead(sentence, quantity);
  const behind = `${wordAt(sentence, after)} ${wordAt(sentence, after + 1)}`;
  return (
    /\b(?:by now|has now|have now|so far|to date)\b/.test(wordsBefore(sentence, quantity, 5).join(' ')) ||
    /^(?:so far|to date|by now)$/.test(behind)
  );
}

/** "Orland, with 58 mills, stood still last year": what something has is said of now, whatever is told of it. */
function isInAsideBefore(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  const first = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  if (sentence.tokens[first - 1]?.lower !== 'with' || sentence.tokens[first - 2]?.text !== ',') return false;
  const comma = sentence.tokens.findIndex((token, place) => place > first && token.text === ',');
  return comma > 0 && comma < first + 8 && date.start > (sentence.tokens[comma]?.start ?? 0);
}

/** "Up from 23 in the early part of May": while that month lasts, what was before the present value. */
function beganWithin(time: SpokenTime, published: string): SpokenTime {
  return time.kind === 'period' && time.last >= published
    ? { kind: 'before', when: { first: time.first, last: time.last } }
    : time;
}

/** "The Otters (9-4) led in the first half": a record in brackets is that of the day, whatever else the sentence dates. */
function isStanding(sentence: SentenceReading, quantity: Quantity): boolean {
  return quantity.kind === 'tally' && isInAside(sentence, tokenAt(sentence, quantity.start));
}

/** With two stated periods ("between March and July") the ends are theirs; else "from" is the value before this one. */
function ofMovement(end: 'from' | 'to', times: readonly SpokenTime[]): SpokenTime {
  const periods = times
    .filter((time): time is Period => time.kind === 'period')
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const [earliest] = periods;
  const latest = periods.at(-1);
  const since = periods.find((period) => period.since);
  if (since !== undefined)
    return end === 'from' ? { kind: 'before', when: since } : { kind: 'now', past: false };
  if (earliest !== undefined && latest !== undefined && periods.length > 1)
    return end === 'from' ? earliest : latest;
  return end === 'from' ? { kind: 'before', when: null } : (latest ?? { kind: 'now', past: false });
}

function timeOf(sentence: SentenceReading, other: Quantity, published: string): SpokenTime | null {
  if (other.kind === 'date' && other.date !== null && other.role !== 'label') {
    const word = sentence.tokens[tokenAt(sentence, other.start) - 1]?.lower ?? '';
    const next = sentence.tokens[tokenAt(sentence, other.end)]?.lower;
    return {
      kind: 'period',
      first: next === 'quarter' ? addMonths(other.date.first, -2) : other.date.first,
      last: other.date.last,
      text: other.date.value,
      until: UNTIL.has(word),
      since: word === 'since' || opensSince(sentence, other),
      loose: false,
    };
  }
  if ((other.kind !== 'ago-span' && other.kind !== 'event-span') || other.value === null) return null;
  if (RELATIVE.test(other.text)) return { kind: 'before', when: aboutThatLongBefore(other, published) };
  return other.kind === 'ago-span' ? spanAgo(other, published) : null;
}

/** "Since the first ferry left in September 2014, the line has grown": the date of what the sentence counts from. */
function opensSince(sentence: SentenceReading, date: Quantity): boolean {
  const first = sentence.tokens.find((token) => token.kind === 'word');
  const comma = sentence.tokens.find((token) => token.text === ',');
  return first?.lower === 'since' && comma !== undefined && date.end <= comma.start;
}

/** Days by which the latest figure of a month or quarter may be behind when it is printed. */
const MOST_BEHIND = 100;

/** "From 11.3% a year earlier": about then, counted from the latest figure there was; null for less than a year. */
function aboutThatLongBefore(
  { value, unit }: Quantity,
  published: string,
): { readonly first: string; readonly last: string } | null {
  if (unit !== 'years' || value === null) return null;
  const day = addMonths(published, -Math.round(value * 12));
  return { first: addDays(day, -MOST_BEHIND), last: addDays(day, 15) };
}

/** "Founded 75 years ago with a dozen countries": the year round that day. */
function spanAgo(other: Quantity, published: string): SpokenTime | null {
  const unit = other.unit.replace(/ ago$/, '');
  const months = unit === 'years' ? 12 : unit === 'months' ? 1 : 0;
  if (months === 0 || other.value === null) return null;
  const day = addMonths(published, -Math.round(other.value * months));
  return {
    kind: 'period',
    first: addDays(day, -15 * months),
    last: addDays(day, 15 * months),
    text: day.slice(0, 4),
    until: false,
    since: false,
    loose: false,
  };
}

/** "11.1% in October", "229 million the year before": nothing but a few small words between. */
function followsDirectly(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  if (date.start < quantity.end) return false;
  const between = sentence.tokens.slice(tokenAt(sentence, quantity.end), tokenAt(sentence, date.start));
  return (
    between.length <= 6 &&
    between.every((token) => token.kind === 'word' && token.lower !== 'and') &&
    !figureBetween(sentence, quantity, date)
  );
}

function figureBetween(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  const [from, to] = quantity.start < date.start ? [quantity.end, date.start] : [date.end, quantity.start];
  return sentence.quantities.some(
    (other) => other.kind !== 'date' && other.role === 'figure' && other.start >= from && other.end <= to,
  );
}

/**
 * A date after a figure belongs to it unless another figure stands between. One before it belongs to it when it opens
 * the sentence or stands in the same stretch between commas; the date of an event only in that stretch.
 */
function belongsTo(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  if (date.end <= quantity.start && opensWhen(sentence, date)) return true;
  const apart = distance(sentence, quantity, date);
  const sameStretch = !commaBetween(sentence, quantity, date);
  if (date.role === 'figure' && closesClause(sentence, quantity, date)) return true;
  if (date.role === 'figure') return sameStretch && apart <= 14 && !figureBetween(sentence, quantity, date);
  if (date.start > quantity.start) return apart <= 25 && !figureBetween(sentence, quantity, date);
  if (tokenAt(sentence, date.start) <= 3) return !resumesPresent(sentence, date, quantity);
  return apart <= 16 && !figureBetween(sentence, quantity, date) && (sameStretch || apart <= 8);
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

/** "The club had 16 members then": at some time the article has told of, which any earlier value may be of. */
function saysThen(sentence: SentenceReading, quantity: Quantity): boolean {
  const end = tokenAfterHead(sentence, quantity);
  const [then, next] = sentence.tokens.slice(end, end + 2);
  return then?.lower === 'then' && (next === undefined || next.kind === 'mark');
}

/** "the 303 it held before", "previously 12". */
function heldBefore(sentence: SentenceReading, quantity: Quantity): boolean {
  const start = tokenAt(sentence, quantity.end);
  const after = sentence.tokens.slice(start, start + 6);
  for (const [at, token] of after.entries()) {
    // "1,605 after 1,576 the year before": what is told of before is another figure's.
    if (token.kind === 'number' || (token.kind === 'mark' && token.text !== '-')) return false;
    // "Against €1.05 a share last time".
    if (token.lower === 'last' && after[at + 1]?.lower === 'time') return true;
    if (BEFORE_WORDS.has(token.lower))
      return after[at + 1] === undefined || after[at + 1]?.kind === 'mark' || at <= 1;
  }
  const before = sentence.tokens[tokenAt(sentence, quantity.start) - 1]?.lower ?? '';
  return before === 'previously' || before === 'formerly';
}

const IRREGULAR_PARTICIPLES = new Set([
  'been',
  'stood',
  'held',
  'won',
  'grown',
  'risen',
  'fallen',
  'had',
  'kept',
  'paid',
  'cost',
]);

/** "The group had counted four countries": how things were before something else happened. */
function isPastPerfect(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  const words = sentence.tokens.slice(Math.max(0, at - 5), at).map((token) => token.lower);
  const had = words.lastIndexOf('had');
  return (
    had >= 0 && words.slice(had + 1).some((word) => word.endsWith('ed') || IRREGULAR_PARTICIPLES.has(word))
  );
}
