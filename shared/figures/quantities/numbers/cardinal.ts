import type { Token } from '../../../article/tokens.ts';
import { readDigitGroup } from './digit-group.ts';
import type { Cardinal, Group } from './group.ts';
import { FRACTION_SIGNS, NUMBER_WORDS } from './number-words.ts';
import { readScales } from './scales.ts';
import { readSimpleFraction } from './simple-fraction.ts';
import { times } from './times.ts';

/**
 * Reads a cardinal that starts at token `at`: "14,000", "2.5 million", "one hundred and three", "a dozen",
 * "two point five billion", "three lakh crore", "a million and a half"; null if none starts there. After "between",
 * `plain` keeps "one hundred and two hundred" apart.
 */
export function readCardinal(tokens: readonly Token[], at: number, plain = false): Cardinal | null {
  let total = 0;
  let room = Number.POSITIVE_INFINITY;
  let reading = null as Cardinal | null;
  for (let next = at; ; ) {
    const group = readGroup(tokens, next, plain, reading === null);
    if (group === null) break;
    const scale = readScales(tokens, group);
    if (reading === null && group.article && group.value * scale.value === 1) return null;
    const value = times(group.value, scale.value);
    if (value >= room || (reading !== null && scale.value >= room)) break;
    total += value;
    reading = {
      last: scale.last,
      value: total,
      step: group.step * scale.value,
      roundStep: group.roundStep * scale.value,
      digits: reading?.digits ?? group.digits,
      scaled: (reading?.scaled ?? false) || scale.value > 1,
      article: (reading?.article ?? true) && group.article,
    };
    room = scale.value > 1 ? scale.value : group.room;
    if (room <= 1 || (group.digits && !goesOn(tokens, scale.last, scale.value))) break;
    const joined = skipAnd(tokens, reading.last, plain);
    if (joined === null) break;
    next = joined;
  }
  return reading === null ? null : addFraction(tokens, reading, plain);
}

/** "million and a half", "5½", "2 1/4", "six million and two thirds". */
function addFraction(tokens: readonly Token[], reading: Cardinal, plain: boolean): Cardinal {
  const next = tokens[reading.last];
  const sign = next === undefined ? undefined : FRACTION_SIGNS.get(next.text);
  const slash = sign === undefined && reading.digits ? readSlashFraction(tokens, reading.last) : null;
  if (sign !== undefined || slash !== null)
    return withFraction(reading, sign ?? (slash?.value as number), slash?.last ?? reading.last + 1, tokens);
  const hyphened = isHyphenedHalf(tokens, reading.last);
  if (hyphened) return withFraction(reading, 0.5, reading.last + 6, tokens);
  if (plain || next?.lower !== 'and') return reading;
  const fraction = readSimpleFraction(tokens, reading.last + 1);
  return fraction === null || fraction.value >= 1 || tokens[fraction.last]?.lower === 'of'
    ? reading
    : withFraction(reading, fraction.value, fraction.last, tokens);
}

/** "seven-and-a-half-year". */
function isHyphenedHalf(tokens: readonly Token[], at: number): boolean {
  return ['-', 'and', '-', 'a', '-', 'half'].every((part, place) => tokens[at + place]?.lower === part);
}

function withFraction(reading: Cardinal, fraction: number, last: number, tokens: readonly Token[]): Cardinal {
  const unit = reading.scaled ? reading.step : 1;
  const scale = readScales(tokens, { last, value: 1, digits: false });
  const own = reading.scaled && scale.value > 1 ? scale.value : unit * scale.value;
  const whole = reading.scaled && scale.value > 1 ? reading.value : reading.value * scale.value;
  return {
    ...reading,
    last: scale.last,
    value: whole + fraction * own,
    step: fraction * own,
    roundStep: fraction * own,
    scaled: reading.scaled || scale.value > 1,
    article: false,
  };
}

/** "4/5": a fraction only with a denominator in everyday use, so that "9/11" and "24/7" stay what they are. */
export function readSlashFraction(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly last: number } | null {
  const [above, slash, below, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (above?.kind !== 'number' || slash?.text !== '/' || below?.kind !== 'number') return null;
  if (above.end !== slash.start || slash.end !== below.start) return null;
  if (after?.text === '/' && after.start === below.end) return null;
  const [top, bottom] = [Number(above.text), Number(below.text)];
  return top > 0 && top < bottom && [2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100].includes(bottom)
    ? { value: top / bottom, last: at + 3 }
    : null;
}

function skipAnd(tokens: readonly Token[], at: number, plain: boolean): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.lower !== 'and') return at;
  return plain || readSimpleFraction(tokens, at + 1) !== null ? null : at + 1;
}

/** After digits with a scale: "3 hundred and 21", "4 thousand 3 hundred", "6 crore and two hundred". */
function goesOn(tokens: readonly Token[], at: number, scale: number): boolean {
  if (scale === 100) return true;
  if (scale < 1000) return false;
  if (scale === 1000 && tokens[at]?.kind === 'number') return tokens[at + 1]?.lower === 'hundred';
  const word = NUMBER_WORDS.get(tokens[at + 1]?.lower ?? '');
  const next = NUMBER_WORDS.get(tokens[at + 2]?.lower ?? '');
  return (
    tokens[at]?.lower === 'and' && (word?.sort === 'small' || word?.sort === 'tens') && next?.sort === 'scale'
  );
}

function readGroup(tokens: readonly Token[], at: number, plain: boolean, first: boolean): Group | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigitGroup(tokens, at);
  if (token.kind !== 'word') return null;
  if (token.lower === 'a' || token.lower === 'an') return first ? articleGroup(tokens, at) : null;
  const below = readBelowHundred(tokens, at);
  if (below === null) return first ? bareScaleGroup(tokens, at) : null;
  return readPoint(tokens, afterHundreds(tokens, readPoint(tokens, below), plain));
}

/** "a hundred", "a dozen", "a million": the article counts as one. */
function articleGroup(tokens: readonly Token[], at: number): Group | null {
  const next = tokens[at + 1];
  const word = next === undefined ? undefined : NUMBER_WORDS.get(next.lower);
  if ((word?.sort !== 'scale' && word?.sort !== 'dozen') || next?.lower.endsWith('s') === true) return null;
  const one: Group = {
    last: at + 1,
    value: 1,
    step: 1,
    roundStep: 1,
    digits: false,
    scaled: false,
    article: true,
    room: 0,
  };
  return next?.lower === 'hundred' ? { ...afterHundreds(tokens, one, false), article: true } : one;
}

/** "hundred thousand", "dozen": a scale that nothing stands before. */
function bareScaleGroup(tokens: readonly Token[], at: number): Group | null {
  const [word, next] = [
    NUMBER_WORDS.get(tokens[at]?.lower ?? ''),
    NUMBER_WORDS.get(tokens[at + 1]?.lower ?? ''),
  ];
  if (word?.sort !== 'scale' || next?.sort !== 'scale' || (tokens[at] as Token).lower.length < 4) return null;
  return {
    last: at,
    value: 1,
    step: 1,
    roundStep: 1,
    digits: false,
    scaled: false,
    article: false,
    room: 0,
  };
}

/** Small numbers and tens: "seven", "fifty", "fifty-two", "fifty - two". */
function readBelowHundred(tokens: readonly Token[], at: number): Group | null {
  const word = NUMBER_WORDS.get(tokens[at]?.lower ?? '');
  if (word?.sort !== 'small' && word?.sort !== 'tens') return null;
  const base = { digits: false, scaled: false, article: false };
  if (word.sort === 'small')
    return { ...base, last: at + 1, value: word.value, step: 1, roundStep: 1, room: 0 };
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const unit = NUMBER_WORDS.get(tokens[next]?.lower ?? '');
  return unit?.sort === 'small' && unit.value > 0 && unit.value < 10
    ? { ...base, last: next + 1, value: word.value + unit.value, step: 1, roundStep: 1, room: 0 }
    : { ...base, last: at + 1, value: word.value, step: 1, roundStep: 10, room: 0 };
}

/** "three hundred", "three hundred and one"; "room" keeps "one hundred and two hundred" apart. */
function afterHundreds(tokens: readonly Token[], group: Group, plain: boolean): Group {
  const word = tokens[group.last];
  if (word?.lower !== 'hundred' && !(word?.lower === 'hundreds' && group.value > 1)) return group;
  const hundreds: Group = {
    ...group,
    last: group.last + 1,
    value: group.value * 100,
    step: group.step * 100,
    roundStep: group.step * 100,
    scaled: true,
    room: 100,
  };
  const next = skipAnd(tokens, hundreds.last, plain);
  const rest = next === null ? null : readBelowHundred(tokens, next);
  if (rest === null || NUMBER_WORDS.get(tokens[rest.last]?.lower ?? '')?.value === 100) return hundreds;
  return { ...rest, value: hundreds.value + rest.value, scaled: true };
}

/** Decimals in words beyond this many are past what a number can hold. */
const MAX_DECIMALS = 15;

/** "three point one four": the digits after the point in words. */
function readPoint(tokens: readonly Token[], group: Group): Group {
  if (tokens[group.last]?.lower !== 'point') return group;
  let last = group.last + 1;
  let digits = '';
  for (; ; last++) {
    const word = NUMBER_WORDS.get(tokens[last]?.lower ?? '');
    if (word?.sort !== 'small' || word.value > 9 || digits.length >= MAX_DECIMALS) break;
    digits += String(word.value);
  }
  if (digits === '') {
    const pair = readBelowHundred(tokens, last);
    if (pair === null) return group;
    return decimal(group, String(pair.value), pair.last);
  }
  return decimal(group, digits, last);
}

function decimal(group: Group, digits: string, last: number): Group {
  const step = 10 ** -digits.length;
  return { ...group, last, value: Number(`${group.value}.${digits}`), step, roundStep: step };
}
