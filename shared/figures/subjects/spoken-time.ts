import { addDays, addMonths } from '../calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstDayOf } from './span-ending.ts';

/** The time a figure speaks of. */
export type SpokenTime =
  /** "Born with six teams": the first there was. */
  | { readonly kind: 'first' }
  /** Nothing is said: the day of publication; `past` where the verb says "had been", `present` where it says "is". */
  | { readonly kind: 'now'; readonly past: boolean; readonly present?: boolean }
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
      /** "To €12 from €11 on 1 January": of a value that something moved from then, and that held until then. */
      readonly movedFrom?: true;
      /** "A year ago": the very day, where it is not long ago; the period only says how far off it may be meant. */
      readonly about?: string;
    }
  /**
   * "from £10.42", "the 303 it held before": what was valid before the present value or, where said, about `when`;
   * `once`: at any time before it; `long ago`: at any time before it, which need not be one that is known;
   * `change to come`: what is valid until the change that is announced.
   */
  | {
      readonly kind: 'before';
      readonly when:
        | { readonly first: string; readonly last: string }
        | 'once'
        | 'long ago'
        | 'change to come'
        | null;
    };

/** A stated day or period. */
export type Period = Extract<SpokenTime, { kind: 'period' }>;

const RELATIVE = /(?:earlier|before|previously)$/i;
const UNTIL = new Set(['by', 'until', 'till', 'through', 'of', 'end']);

export function timeOf(sentence: SentenceReading, other: Quantity, published: string): SpokenTime | null {
  if (other.kind === 'date' && other.date !== null && other.role !== 'label') {
    const word = sentence.tokens[tokenAt(sentence, other.start) - 1]?.lower ?? '';
    return {
      kind: 'period',
      first: firstDayOf(sentence, other, other.date),
      last: other.date.last,
      text: other.date.value,
      until: UNTIL.has(word),
      since: word === 'since' || opensSince(sentence, other) || endsSince(sentence, other),
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

/** Words that a clause between "since" and its date may have. */
const MOST_WORDS_SINCE = 8;

/** "27 members since Britain left in January 2020": the date of what is counted from, in a clause behind the number. */
function endsSince(sentence: SentenceReading, date: Quantity): boolean {
  const at = tokenAt(sentence, date.start) - 1;
  if (!/^(?:in|on|of)$/.test(sentence.tokens[at]?.lower ?? '')) return false;
  const before = sentence.tokens.slice(Math.max(0, at - MOST_WORDS_SINCE), at);
  const since = before.findLastIndex(({ lower }) => lower === 'since');
  return since >= 0 && before.slice(since + 1).every(({ kind }) => kind === 'word');
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

/** Up to so many months ago the day is meant as said; farther back it is rounded. */
const LATELY = 18;

/** "Founded 75 years ago with a dozen countries": the year round that day. */
function spanAgo(other: Quantity, published: string): SpokenTime | null {
  const unit = other.unit.replace(/ ago$/, '');
  const months = unit === 'years' ? 12 : unit === 'months' ? 1 : 0;
  if (months === 0 || other.value === null) return null;
  const day = addMonths(published, -Math.round(other.value * months));
  return {
    kind: 'period',
    ...(other.value * months <= LATELY ? { about: day } : {}),
    first: addDays(day, -15 * months),
    last: addDays(day, 15 * months),
    text: day.slice(0, 4),
    until: false,
    since: false,
    loose: false,
  };
}
