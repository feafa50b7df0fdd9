import type { Span } from '../../article/span.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { NamedPart } from './parts-of-contest.ts';

const PAUSE = '(?:half|halftime|half-time|break|interval|intermission)';
const PART = '(?:quarters?|periods?)';
/** "At halftime", "into the break"; "after one quarter", "at the end of the third quarter"; "into the fourth quarter". */
const STANDING = new RegExp(
  [
    `\\b(?:(?:at|by|into|before|entering) (?:the )?${PAUSE}`,
    '(?:into|before|entering) the (?:second half|dressing rooms?|locker rooms?)',
    'at the end of the (?:first|opening) half',
    `(?:after|through|at the end of) (?:the )?(one|two|three|first|opening|second|third) ${PART}`,
    `(?:into|before|entering|to (?:start|open|begin)) the (?:(second|third|final|last) ${PART}|(fourth)(?: ${PART})?))\\b`,
  ].join('|'),
  'gi',
);
const FIRST_HALF = 2;
const PLAYED: Readonly<Record<string, number>> = {
  one: 1,
  first: 1,
  opening: 1,
  two: 2,
  second: 2,
  three: 3,
  third: 3,
};
const TO_COME: Readonly<Record<string, number>> = { second: 1, third: 2, fourth: 3, final: 3, last: 3 };
/** Tokens between a number and the words for how far the contest had come, and how many these may be. */
const REACH = 12;
const LONGEST = 8;

/**
 * How far a contest had come where a number tells how it stood: "led 55-51 at halftime", "after one quarter the Otters
 * were up eight". Null where the sentence says nothing of it, or another figure stands between.
 */
export function standingNamed(sentence: SentenceReading, told: Span): NamedPart | null {
  const near = around(sentence, told);
  for (const match of sentence.text
    .slice(near.start - sentence.start, near.end - sentence.start)
    .matchAll(STANDING)) {
    const start = near.start + match.index;
    const part = { start, end: start + match[0].length };
    if (!isNextTo(sentence, told, part) || (part.end <= told.start && closesClause(sentence, part))) continue;
    const [, after, before, bare] = match;
    const quarters = PLAYED[after?.toLowerCase() ?? ''] ?? TO_COME[(before ?? bare)?.toLowerCase() ?? ''];
    return { ...part, name: match[0].toLowerCase(), quarters: upTo(quarters ?? FIRST_HALF) };
  }
  return null;
}

/** As much of the sentence as may tell so, that one without end costs no more than its length. */
function around(sentence: SentenceReading, told: Span): Span {
  const { tokens } = sentence;
  const first = tokens[tokenAt(sentence, told.start) - REACH - LONGEST];
  const last = tokens[tokenAt(sentence, told.end) + REACH + LONGEST];
  return { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}

/** "Led 55-51 at halftime and won 112-104": it belongs to the figure before it, with no comma between. */
function closesClause(sentence: SentenceReading, part: Span): boolean {
  return sentence.quantities.some(
    (other) =>
      other.end <= part.start &&
      other.role === 'figure' &&
      /^[^,;:]{0,40}$/.test(sentence.text.slice(other.end - sentence.start, part.start - sentence.start)),
  );
}

function isNextTo(sentence: SentenceReading, told: Span, part: Span): boolean {
  const [from, to] = part.start >= told.end ? [told.end, part.start] : [part.end, told.start];
  const between = sentence.tokens.slice(tokenAt(sentence, from), tokenAt(sentence, to));
  return (
    from <= to &&
    between.length <= REACH &&
    !between.some(({ text }) => text === ';') &&
    !sentence.quantities.some(({ start, end, role }) => role === 'figure' && start >= from && end <= to)
  );
}
