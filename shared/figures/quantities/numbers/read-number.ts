import type { Token } from '../../../article/tokens.ts';
import { readCardinal, readSlashFraction } from './cardinal.ts';
import type { Cardinal } from './group.ts';
import type { NumberReading } from './number-reading.ts';
import { FRACTION_SIGNS, NUMBER_WORDS } from './number-words.ts';
import { readOrdinal } from './ordinal.ts';
import { readPower } from './power.ts';
import { readVague } from './vague.ts';
import { readWordFraction } from './word-fraction.ts';

/** Words and marks a number can start with beside digits; looked up before anything is tried. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...FRACTION_SIGNS.keys(),
  ...'.-−',
  'a',
  'an',
  'minus',
  'negative',
  'scores',
  'tens',
]);

/**
 * Reads the number that starts at token `at`, in whatever way it is written, or null. Asks nothing of what stands
 * around it: labels, dates and clock times are numbers too.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== 'number' && !NUMBER_STARTS.has(token.lower)) return null;
  if (token.kind === 'mark') return readMarked(tokens, at);
  if (
    (token.lower === 'a' || token.lower === 'an') &&
    !NUMBER_WORDS.has(singular(tokens[at + 1]?.lower ?? ''))
  )
    return null;
  if (token.lower === 'minus' || token.lower === 'negative') return negate(tokens, at, at + 1);
  const fraction = readWordFraction(tokens, at) ?? readVague(tokens, at) ?? readOrdinal(tokens, at);
  if (fraction !== null) return fraction;
  const power = token.kind === 'number' ? readPower(tokens, at) : null;
  if (power !== null) return reading(tokens, at, { ...power, step: Math.abs(power.value) }, 'cardinal');
  const slash = token.kind === 'number' ? readSlashFraction(tokens, at) : null;
  if (slash !== null) return reading(tokens, at, { ...slash, step: slash.value }, 'fraction');
  const cardinal = readCardinal(tokens, at, tokens[at - 1]?.lower === 'between');
  return cardinal === null ? null : fromCardinal(tokens, at, cardinal);
}

function singular(lower: string): string {
  return lower.endsWith('ths') ? lower.slice(0, -1) : lower;
}

/** Numbers that start with a mark: "½", ".500", "-5". */
function readMarked(tokens: readonly Token[], at: number): NumberReading | null {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const sign = FRACTION_SIGNS.get(token.text);
  if (sign !== undefined)
    return reading(tokens, at, { last: at + 1, value: sign, step: sign }, 'fraction', true);
  if (
    next?.kind !== 'number' ||
    next.start !== token.end ||
    (before?.end === token.start && !/^[([“"'‘]$/.test(before.text))
  )
    return null;
  if (before?.kind === 'number') return null;
  if (token.text === '.' && /^\d+$/.test(next.text)) {
    const step = 10 ** -next.text.length;
    return reading(tokens, at, { last: at + 2, value: Number(`0.${next.text}`), step }, 'cardinal', true);
  }
  return token.text === '-' || token.text === '−' ? negate(tokens, at, at + 1) : null;
}

function negate(tokens: readonly Token[], at: number, from: number): NumberReading | null {
  if (isEitherWay(tokens, at)) return null;
  if (/^(?:minus|negative|[-−])$/.test(tokens[from]?.lower ?? '')) return null;
  const number = readNumber(tokens, from);
  return number === null || number.form === 'ordinal' || number.form === 'vague' || number.value < 0
    ? null
    : { ...number, first: at, start: (tokens[at] as Token).start, value: -number.value };
}

/** "plus or minus 4 points": so much to either side, and not below nought. */
function isEitherWay(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'or' && tokens[at - 2]?.lower === 'plus';
}

function fromCardinal(tokens: readonly Token[], at: number, cardinal: Cardinal): NumberReading {
  return {
    ...cardinal,
    first: at,
    start: (tokens[at] as Token).start,
    end: (tokens[cardinal.last - 1] as Token).end,
    form: 'cardinal',
  };
}

function reading(
  tokens: readonly Token[],
  at: number,
  part: { readonly last: number; readonly value: number; readonly step: number },
  form: NumberReading['form'],
  digits = (tokens[at] as Token).kind === 'number',
): NumberReading {
  return {
    first: at,
    last: part.last,
    start: (tokens[at] as Token).start,
    end: (tokens[part.last - 1] as Token).end,
    form,
    value: part.value,
    step: part.step,
    roundStep: part.step,
    digits,
    scaled: false,
    article: false,
  };
}
