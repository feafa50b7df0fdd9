import { type Draft, draft, fromNumber, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { NumberReading } from '../numbers/number-reading.ts';
import { readSimpleFraction } from '../numbers/simple-fraction.ts';
import { times } from '../numbers/times.ts';
import { isFunctionWord } from '../refiners/function-words.ts';
import { TIME_UNITS, type TimeUnit } from '../units/time-units.ts';
import { type CompoundDuration, compoundDuration } from './compound-duration.ts';
import { afterJoint } from './money.ts';
import type { Recogniser } from './recogniser.ts';

/** "four hours", "four hours and 42 minutes", "94-day", "two decades ago", "half a century", "a year and a half", "30 months". */
export const duration: Recogniser = {
  name: 'duration',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal' || number.form === 'vague') return null;
    const from = afterQualifiers(line, afterFractionArticle(line, number));
    const unit = TIME_UNITS.get(line.lower(from));
    if (unit === undefined || isRatePart(line, number, from) || isSomeDay(line, number)) return null;
    const whole = compoundDuration(line, number.value, unit, from);
    return whole === null
      ? timeDraft(line, at, from, unit, number.value, fromNumber(number, unit.factor))
      : compoundDraft(line, at, whole);
  },
};

/** "a decade", "a year ago", "an hour and a half": the article counts as one where a length of time is meant. */
export const durationByArticle: Recogniser = {
  name: 'duration-by-article',
  starts: ['a', 'an'],
  read(line, at) {
    const unit = TIME_UNITS.get(line.lower(at + 1));
    if (unit === undefined || !meansLength(line, at)) return null;
    const whole = compoundDuration(line, 1, unit, at + 1);
    if (whole !== null) return compoundDraft(line, at, whole);
    return timeDraft(line, at, at + 1, unit, 1, {
      value: unit.factor,
      step: unit.factor,
      roundStep: unit.factor,
    });
  },
};

const BEFORE_LENGTH = new Set(
  'for than nearly almost about around over within after roughly under lasted lasting lasts barely least most half only just took takes take spent exactly around some'.split(
    ' ',
  ),
);
const AFTER_LENGTH = new Set(['ago', 'earlier', 'later', 'before', 'after', 'old', 'hence']);

function meansLength(line: Line, at: number): boolean {
  const after = line.lower(at + 2);
  if (AFTER_LENGTH.has(after)) return true;
  if (isOrdinalSecond(line, at)) return false;
  if (after === 'and' && readSimpleFraction(line.tokens, at + 3) !== null) return true;
  if (line.lower(at - 1) === 'in' && isHence(line, at)) return true;
  return BEFORE_LENGTH.has(line.lower(at - 1)) && line.lower(at - 2) !== 'much';
}

/** "In a decade this will be law", "it will be law in a year": how long until then. */
function isHence(line: Line, at: number): boolean {
  const opens = at < 2 || line.tokens[at - 2]?.kind === 'mark';
  const reach = opens ? [2, 3, 4, 5] : [-2, -3, -4, -5, -6, -7];
  const words = reach.map((from) => line.lower(at + from));
  return words.some((word) => WILL.test(word)) && !words.some((word) => OUT_OF_SO_LONG.test(word));
}

const WILL = /^(?:will|ll|shall|could|would|may|might)$/;
/** "Twice in a week", "the best in a decade", "in a year of drought": out of such a time, or a time of some sort. */
const OUT_OF_SO_LONG = /^(?:once|twice|times?|years?|months?|weeks?|days?|first|only|worst|of|\p{Ll}+est)$/u;

/** "after a second motion": one more of them, and no length of time. */
function isOrdinalSecond(line: Line, at: number): boolean {
  const next = line.tokens[at + 2];
  return line.lower(at + 1) === 'second' && next?.kind === 'word' && !isFunctionWord(next);
}

function compoundDraft(line: Line, at: number, { value, unit, unitAt }: CompoundDuration): Draft {
  return timeDraft(line, at, unitAt, unit, value, { value, step: 1, roundStep: 1, digits: true });
}

function timeDraft(
  line: Line,
  at: number,
  unitAt: number,
  unit: TimeUnit,
  count: number,
  value: Partial<Draft>,
): Draft {
  const half = line.lower(unitAt + 1) === 'and' ? readSimpleFraction(line.tokens, unitAt + 2) : null;
  const fraction = half !== null && !TIME_UNITS.has(line.lower(half.last)) && half.value < 1 ? half : null;
  const withHalf =
    fraction === null
      ? value
      : {
          ...value,
          value: times(count + fraction.value, unit.factor),
          step: fraction.value * unit.factor,
          roundStep: fraction.value * unit.factor,
        };
  const last = fraction?.last ?? unitAt + 1;
  const spans = { ...withHalf, unitKind: 'time', unitSpan: spanOf(line, unitAt, unitAt + 1) } as const;
  const next = line.lower(last);
  if (next === 'ago')
    return draft(line, at, last + 1, { ...spans, kind: 'ago-span', unit: `${unit.canonical} ago` });
  if (next === 'earlier' || (next === 'previously' && line.lower(last + 1) !== ''))
    return draft(line, at, last + 1, { ...spans, kind: 'event-span', unit: unit.canonical });
  const fromEvent = next === 'after' || next === 'before' || next === 'later' || next === 'since';
  return draft(line, at, last, {
    ...spans,
    kind: fromEvent ? 'event-span' : 'duration',
    unit: unit.canonical,
  });
}

/** "half a century", "quarter of an hour". */
function afterFractionArticle(line: Line, number: NumberReading): number {
  const from = afterJoint(line, number.last);
  if (number.form !== 'fraction') return from;
  const article = line.lower(from) === 'of' ? from + 1 : from;
  return /^an?$/.test(line.lower(article)) ? article + 1 : from;
}

const QUALIFIERS = new Set([
  'full',
  'whole',
  'straight',
  'consecutive',
  'long',
  'more',
  'successive',
  'further',
  'additional',
  'calendar',
  'working',
  'business',
  'solid',
  'previous',
  'plus',
  'odd',
]);

/** "two full years", "three straight months", "10 more days": one word between number and unit. */
function afterQualifiers(line: Line, at: number): number {
  return QUALIFIERS.has(line.lower(at)) && TIME_UNITS.has(line.lower(at + 1)) ? at + 1 : at;
}

/** "It will help us one day", "One night he left": some day, whichever. */
function isSomeDay(line: Line, number: NumberReading): boolean {
  const at = number.first;
  if (line.lower(at) !== 'one' || !/^(?:day|night)$/.test(line.lower(at + 1))) return false;
  return (
    !BEFORE_LENGTH.has(line.lower(at - 1)) &&
    !AFTER_LENGTH.has(line.lower(at + 2)) &&
    !/^(?:in|by|every|that|this|and|or|another)$/.test(line.lower(at - 1)) &&
    !/^(?:of|and|or|shy|short|only|hence|-)$/.test(line.lower(at + 2))
  );
}

/** "per 100 hours" is no duration of its own. */
function isRatePart(line: Line, number: NumberReading, unitAt: number): boolean {
  if (line.lower(number.first - 1) === 'per') return true;
  return line.lower(unitAt) === 'second' && line.lower(unitAt - 1) !== '-' && number.value > 1;
}
