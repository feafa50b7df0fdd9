import type { Draft } from '../../draft.ts';
import type { Line } from '../../line.ts';
import { isPluralNoun } from '../noun-phrase.ts';

const STREETS = new Set(
  'street road avenue square lane drive quay way place terrace crescent close court boulevard gardens grove row hill parade wharf mews alley embankment plaza st rd ave blvd'.split(
    ' ',
  ),
);
/** How many words a street's name may have. */
const LONGEST_NAME = 3;

/** "at 14 Saltmarsh Road": the number of a house in a street written with capitals. */
export function isHouseNumber(line: Line, target: Draft): boolean {
  if (!target.digits || target.last - target.first > 1 || target.step !== 1 || (target.value ?? 0) > 9999)
    return false;
  for (let at = target.last; at <= target.last + LONGEST_NAME; at++) {
    const word = line.tokens[at];
    if (word?.kind !== 'word' || !/^\p{Lu}/u.test(word.text)) return false;
    if (STREETS.has(word.lower) && at > target.last) return true;
  }
  return false;
}

const DIALS =
  /^(?:ring|rang|call|calls|dial|dials|dialled|phone|phoned|telephone|text|tel|freephone|helpline|hotline)$/;

/** "dial 1919", "ring ahead on 1800 555 014": digits to be dialled, alone or in groups with spaces between. */
export function isTelephone(line: Line, target: Draft): boolean {
  if (!/^\d[\d ]*$/.test(target.text)) return false;
  if (touchesDigits(line, target)) return true;
  const before = line.lower(target.first - 1);
  const verb = before === 'on' ? line.lower(target.first - 2) : before;
  if (!DIALS.test(verb) && !(before === 'on' && DIALS.test(line.lower(target.first - 3)))) return false;
  const next = line.tokens[target.last];
  return !(next?.kind === 'word' && (isPluralNoun(next.lower) || /^\p{Lu}/u.test(next.text)));
}

/** A group of three or more digits with nothing but a space before or behind it, which is no grouping of thousands. */
function touchesDigits(line: Line, target: Draft): boolean {
  return [target.first - 1, target.last].some((at) => {
    const [token, own] = [line.tokens[at], line.tokens[target.first]];
    return token?.kind === 'number' && /^\d{3,}$/.test(token.text) && /^\d{3,}$/.test(own?.text ?? '');
  });
}
