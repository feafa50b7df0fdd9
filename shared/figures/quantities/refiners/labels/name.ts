import { MONTHS, WEEKDAYS } from '../../dates/calendar.ts';
import type { Draft } from '../../draft.ts';
import type { Line } from '../../line.ts';
import { continuesCount } from '../elided-head.ts';
import { isFunctionWord } from '../function-words.ts';
import { isPluralNoun } from '../noun-phrase.ts';
import { nextNoun } from './label-noun.ts';

/** "Galaxy S23", "Nord Stream 1", "Channel 4 News": a whole number right behind a name, with nothing it counts. */
export function followsName(line: Line, target: Draft): boolean {
  const token = line.tokens[target.first - 1];
  if (
    token?.kind !== 'word' ||
    !/^\p{Lu}/u.test(token.text) ||
    (target.unit !== '' && target.kind === 'amount')
  )
    return false;
  if (line.lower(target.last) === '-' && line.glued(target.last - 1)) return false;
  const inDigits = target.digits || target.kind === 'date';
  if (!inDigits || target.last - target.first > 1 || target.step !== 1 || target.text.includes(','))
    return false;
  if (isOwnNumber(line, target.first - 1)) return false;
  if (isFunctionWord(token) || MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return false;
  if (startsSentence(line, target.first - 1) && !isAcronym(token.text)) return false;
  if (target.kind === 'date') return isProper(line, target.first - 1) || isTitled(line, target);
  if (isPluralNoun(token.lower) || isPluralNoun(nextNoun(line, target))) return false;
  return !isScoreLine(line, target) && !continuesCount(line, target);
}

/** "126 to Orle's 81": what another has is said behind a number that it is compared with. */
function isOwnNumber(line: Line, at: number): boolean {
  return (
    /['’]s$/.test(line.tokens[at]?.text ?? '') &&
    /^(?:to|against|and|than|with|from|versus)$/.test(line.lower(at - 1)) &&
    line.tokens[at - 2]?.kind === 'number'
  );
}

/** "the 787 Dreamliner", "a 911 Turbo": digits before a name that is no plural. */
export function precedesName(line: Line, target: Draft): boolean {
  if (!target.digits || target.last - target.first > 1 || target.step !== 1 || target.text.includes(','))
    return false;
  if (target.comparator !== 'exactly' || (target.value ?? 0) < 100 || (target.value ?? 0) > 999) return false;
  const next = line.tokens[target.last];
  if (next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) return false;
  return ![0, 1, 2, 3].some((offset) => isPluralNoun(line.lower(target.last + offset)));
}

/** "a note entitled TARN 2045": a year behind a name in capitals that a word for titles announces. */
function isTitled(line: Line, target: Draft): boolean {
  const name = line.tokens[target.first - 1]?.text ?? '';
  return isAcronym(name) && /^(?:entitled|titled|called|named|dubbed)$/.test(line.lower(target.first - 2));
}

function isProper(line: Line, at: number): boolean {
  return /^(?:euro|olympics|games|agenda|act|cup|expo|windows|championships?|worlds|open|prix|vision|horizon)$/.test(
    line.lower(at),
  );
}

/** "Kick Six": a number in words with a capital, behind a name. */
export function isNamed(line: Line, target: Draft): boolean {
  const [before, number] = [line.tokens[target.first - 1], line.tokens[target.first]];
  if (
    target.digits ||
    target.last - target.first > 1 ||
    number === undefined ||
    !/^\p{Lu}/u.test(number.text)
  )
    return false;
  if (isHeadlineCount(line, target)) return false;
  return (
    before?.kind === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    !startsSentence(line, target.first - 1) &&
    !isFunctionWord(before)
  );
}

/** "Police Arrest Four Men", "Storm Kills Six": in a headline that gives every word a capital. */
function isHeadlineCount(line: Line, target: Draft): boolean {
  return isPluralNoun(line.lower(target.last)) || isPluralNoun(line.lower(target.first - 1));
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

export function startsSentence(line: Line, at: number): boolean {
  return at === 0 || /^[.!?;"“”(]$/.test(line.lower(at - 1));
}

/** "Arsenal 2, Chelsea 1": another name with a number stands next to it. */
function isScoreLine(line: Line, target: Draft): boolean {
  const pair = (name: number, number: number) =>
    /^\p{Lu}/u.test(line.tokens[name]?.text ?? '') && line.tokens[number]?.kind === 'number';
  const comma = line.lower(target.last) === ',';
  return (
    (comma && (pair(target.last + 1, target.last + 2) || pair(target.last + 2, target.last + 3))) ||
    (line.tokens[target.first - 3]?.kind === 'number' && line.lower(target.first - 2) === ',')
  );
}
