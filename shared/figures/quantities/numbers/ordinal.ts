import type { Token } from '../../../article/tokens.ts';
import { readCardinal } from './cardinal.ts';
import type { NumberReading } from './number-reading.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { readDigits } from './read-digits.ts';

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** Reads "31st", "third", "twenty-first", "one hundred and fifth", "three millionth"; null if no ordinal starts at `at`. */
export function readOrdinal(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return digitOrdinal(tokens, at);
  const word = NUMBER_WORDS.get(token.lower);
  if (word === undefined) return null;
  if (word.sort === 'ordinal') return ordinal(tokens, at, at + 1, word.value, false);
  return word.sort === 'small' || word.sort === 'tens' ? compoundOrdinal(tokens, at) : null;
}

function digitOrdinal(tokens: readonly Token[], at: number): NumberReading | null {
  const [token, suffix] = [tokens[at] as Token, tokens[at + 1]];
  if (suffix === undefined || suffix.start !== token.end || !SUFFIXES.has(suffix.lower)) return null;
  const digits = readDigits(token.text);
  return digits === null || digits.decimals > 0 ? null : ordinal(tokens, at, at + 2, digits.value, true);
}

function compoundOrdinal(tokens: readonly Token[], at: number): NumberReading | null {
  const cardinal = readCardinal(tokens, at);
  if (cardinal === null) return null;
  let next = cardinal.last;
  const [joint] = [tokens[next]];
  if (joint?.text === '-' || joint?.lower === 'and') next++;
  const word = NUMBER_WORDS.get(tokens[next]?.lower ?? '');
  if (word?.sort !== 'ordinal') return null;
  if (word.place === 'scale')
    return joint?.lower === 'and' ? null : ordinal(tokens, at, next + 1, cardinal.value * word.value, false);
  const fits = word.place === 'small' && word.value < 10 && cardinal.value % 10 === 0 && cardinal.value >= 20;
  const afterHundred = cardinal.step >= 100;
  if (joint?.text !== '-' && !afterHundred && !fits) return null;
  return (fits && cardinal.value % 100 !== 0) || afterHundred
    ? ordinal(tokens, at, next + 1, cardinal.value + word.value, false)
    : null;
}

function ordinal(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
  digits: boolean,
): NumberReading {
  return {
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    form: 'ordinal',
    value,
    step: 1,
    roundStep: 1,
    digits,
    scaled: false,
    article: false,
  };
}
