import { countsFrom } from '../course/counts-from.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { quantitiesBeside } from '../reading/quantities-beside.ts';
import { distance, isInAside, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { followsSpeaking } from '../reading/told-by-speaker.ts';
import { tokenAfterHead, wordAt, wordsBefore } from '../reading/words-around.ts';
import { isRecordSince } from '../verdicts/scope.ts';
import { newClauseBetween, turnsToPresent } from './clause-between.ts';
import { belongsTo, followsDirectly, isAnothers } from './date-of-figure.ts';
import { isGivenAsFirst } from './given-as-first.ts';
import { isGivenAsPast } from './given-as-past.ts';
import { isGivenAsPresent } from './given-as-present.ts';
import { endOfMovement, isLongMovement } from './movement.ts';
import { isInRelativeClause } from './relative-clause.ts';
import { type Period, type SpokenTime, timeOf } from './spoken-time.ts';
import {
  hadBeforeLoss,
  heldBefore,
  heldBeforeEvent,
  isPastPerfect,
  isSetAgainstNow,
  isWhatHadBeen,
  lastedSoLong,
  peaked,
  saysThen,
} from './told-of-before.ts';

/**
 * The time the quantity speaks of, from its own sentence: a date right after it, words for the value before this one
 * ("from", "it held before"), else the nearest stated date that does not belong to a nearer figure.
 */
export function speaksOf(sentence: SentenceReading, quantity: Quantity, published: string): SpokenTime {
  if (isStanding(sentence, quantity)) return { kind: 'now', past: false };
  const mayBeDated = saysByNow(sentence, quantity) ? [] : quantitiesBeside(sentence, quantity);
  const periods = mayBeDated.flatMap((other) => {
    const time =
      other === quantity ||
      isDayOfSpeaking(sentence, other) ||
      isInAsideBefore(sentence, quantity, other) ||
      isRecordSince(sentence, other) ||
      isInRelativeClause(sentence, other, quantity) ||
      turnsToPresent(sentence, quantity, other)
        ? null
        : timeOf(sentence, other, published);
    return time === null ? [] : [{ other, time }];
  });
  const dated = periods.filter(({ other }) => !countsFrom(sentence, other));
  const after = dated.find(({ other }) => followsDirectly(sentence, quantity, other));
  const ends = endOfMovement(sentence, quantity);
  if (after !== undefined) return ends === 'from' ? movedFromThen(after.time, published) : after.time;
  if (isFromPeak(sentence, quantity))
    return {
      kind: 'before',
      when: periods.flatMap(({ time }) => (isSince(time) ? [time] : []))[0] ?? 'once',
    };
  if (
    ends === 'from' &&
    (isStillToMove(sentence, quantity) || periods.some(({ time }) => isToCome(time, published)))
  )
    return { kind: 'before', when: 'change to come' };
  if (ends === 'from' && isLongMovement(sentence, quantity)) return { kind: 'before', when: 'long ago' };
  if (ends !== null)
    return ofMovement(
      ends,
      periods.filter(({ other }) => !isAnothers(sentence, quantity, other)).map(({ time }) => time),
    );
  if (
    [saysThen, peaked, lastedSoLong, isWhatHadBeen, hadBeforeLoss].some((isPast) =>
      isPast(sentence, quantity),
    )
  )
    return { kind: 'now', past: true };
  if (heldBeforeEvent(sentence, quantity)) return { kind: 'before', when: 'once' };
  if (heldBefore(sentence, quantity)) return { kind: 'before', when: null };
  const isUndated = dated.every(({ other }) => other.text.toLowerCase() === 'today');
  if (isUndated && isSetAgainstNow(sentence, quantity)) return { kind: 'before', when: null };
  const near = dated
    .filter(({ other }) => belongsTo(sentence, quantity, other))
    .toSorted((a, b) => distance(sentence, quantity, a.other) - distance(sentence, quantity, b.other))[0];
  if (near === undefined && isGivenAsFirst(sentence, quantity)) return { kind: 'first' };
  if (near === undefined || isGivenAsPast(sentence, quantity, near.other))
    return {
      kind: 'now',
      present: isGivenAsPresent(sentence, quantity),
      past: isPastPerfect(sentence, quantity) || isGivenAsPast(sentence, quantity, null),
    };
  return near.time.kind === 'period' && newClauseBetween(sentence, quantity, near.other)
    ? { ...near.time, loose: true }
    : near.time;
}

/** "Said on Thursday that sales reached 12m", "told investors on 3 May": when it was said, whatever it is about. */
function isDayOfSpeaking(sentence: SentenceReading, { role, date, start }: Quantity): boolean {
  if (role === 'reporting-day') return true;
  return date?.precision === 'day' && followsSpeaking(sentence, tokenAt(sentence, start), MOST_OF_SPEAKING);
}

/** Words from a verb of speaking to the day: "told the shareholders on". */
const MOST_OF_SPEAKING = 4;

/** "Cut five times since June, from a peak of 4.5": what held when that began, or at some time before. */
function isFromPeak(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = wordsBefore(sentence, quantity, 5).join(' ');
  return /\bfrom (?:an?|its|their|the) (?:\S+ )?(?:peak|high|low|level) of$/.test(before);
}

function isSince(time: SpokenTime): time is Period {
  return time.kind === 'period' && time.since;
}

function isToCome(time: SpokenTime, published: string): boolean {
  return time.kind === 'period' && time.first > published;
}

/** Words from the verb to the value it moves from. */
const MOVE_REACH = 16;

/** "Will cost £3.10, up from £2.80": what is to come moves from what there is. */
function isStillToMove(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = wordsBefore(sentence, quantity, MOVE_REACH);
  const clause = before.slice(before.findLastIndex((word) => /^[;:]$/.test(word)) + 1).join(' ');
  return /\b(?:will|shall|(?:is|are) (?:due |set |scheduled |about )?to)\b/.test(clause);
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
  if (
    !/^(?:with|at)$/.test(sentence.tokens[first - 1]?.lower ?? '') ||
    sentence.tokens[first - 2]?.text !== ','
  )
    return false;
  const comma = sentence.tokens.findIndex((token, place) => place > first && token.text === ',');
  return comma > 0 && comma < first + 8 && date.start > (sentence.tokens[comma]?.start ?? 0);
}

/** "Up from 23 in the early part of May": while that month lasts, what was before the present value. */
function movedFromThen(time: SpokenTime, published: string): SpokenTime {
  if (time.kind !== 'period') return time;
  return time.last >= published
    ? { kind: 'before', when: { first: time.first, last: time.last } }
    : { ...time, movedFrom: true };
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
