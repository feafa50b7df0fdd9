import type { Draft } from '../../draft.ts';
import type { Line } from '../../line.ts';
import { NUMBER_WORDS } from '../../numbers/number-words.ts';

const PREFIXES = new Set([
  'mid',
  'post',
  'pre',
  'sub',
  'early',
  'late',
  'of',
  'to',
  'in',
  'and',
  'for',
  'under',
  'over',
  'non',
  'than',
  'top',
  'last',
  'per',
  'all',
  'a',
  'up',
  'out',
  'ex',
  'at',
  'by',
]);

/** "G20", "5G", "#1", "x/20": letters or signs of an address touch the digits. */
export function gluedToLetters(line: Line, target: Draft): boolean {
  if (!target.digits) return false;
  const [before, after] = [line.tokens[target.first - 1], line.tokens[target.last]];
  const glued = before !== undefined && before.end === target.start;
  if (glued && (before.kind === 'word' || /^[#@_=&%\\]$/.test(before.text))) return true;
  if (glued && before.text === '-') {
    const word = line.tokens[target.first - 2];
    if (word?.kind === 'word' && word.end === before.start && !PREFIXES.has(word.lower))
      return !NUMBER_WORDS.has(word.lower) && !isMeasured(word.text, target);
  }
  return (
    target.kind === 'amount' && after?.start === target.end && (after.kind === 'word' || after.text === '_')
  );
}

/** "a magnitude-7.4 earthquake": with decimals behind a common noun it is a measure of that, and no model's number. */
function isMeasured(word: string, target: Draft): boolean {
  return target.step < 1 && /^\p{Ll}{5,}$/u.test(word) && word !== 'version' && word !== 'python';
}

/** "2019-nCoV": a capital inside the word that hangs on the digits makes a code of both. */
export function opensCode(line: Line, target: Draft): boolean {
  const word = line.tokens[target.last + 1];
  return (
    /^\d+$/.test(target.text) &&
    line.lower(target.last) === '-' &&
    line.glued(target.last - 1) &&
    line.glued(target.last) &&
    word?.kind === 'word' &&
    /^\p{Ll}+\p{Lu}/u.test(word.text)
  );
}

/** "9/11", "24/7": two small numbers with a stroke between that make no fraction. */
export function isSlashed(line: Line, target: Draft): boolean {
  const strokeAt = (at: number) => line.lower(at) === '/' && line.glued(at - 1) && line.glued(at);
  const partner = strokeAt(target.last)
    ? target.last + 1
    : strokeAt(target.first - 1)
      ? target.first - 2
      : -1;
  return target.digits && /^\d{1,2}$/.test(target.text) && /^\d{1,2}$/.test(line.lower(partner));
}

/** "S/2020": letters and a stroke touch the digits. */
export function isSlashedCode(line: Line, target: Draft): boolean {
  const stroke = target.first - 1;
  return (
    line.lower(stroke) === '/' &&
    line.glued(stroke) &&
    line.glued(stroke - 1) &&
    line.tokens[stroke - 1]?.kind === 'word'
  );
}

/** "1-222-2222", "1.2.3", "020 7946 0958": three or more groups of digits in a row. */
export function isChain(line: Line, target: Draft): boolean {
  if (!target.digits || target.kind !== 'amount' || target.last - target.first > 2) return false;
  let links = 0;
  for (let at = target.last; links < 2 && isLink(line, at); at += 2) links++;
  for (
    let at = target.first - 1;
    links < 2 && line.tokens[at - 1]?.kind === 'number' && isMark(line, at);
    at -= 2
  )
    links++;
  return links >= 2 || (links === 1 && /^[+]$/.test(line.lower(target.first - 1)));
}

function isMark(line: Line, at: number): boolean {
  return /^[-–./]$/.test(line.lower(at)) && line.glued(at - 1) && line.glued(at);
}

function isLink(line: Line, at: number): boolean {
  return isMark(line, at) && line.tokens[at + 1]?.kind === 'number';
}
