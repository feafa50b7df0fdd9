import type { Token } from '../../../article/tokens.ts';
import { TIME_UNITS } from '../units/time-units.ts';
import { readCompoundFraction } from './compound-fraction.ts';
import type { NumberReading } from './number-reading.ts';
import { fractionWord, NUMBER_WORDS } from './number-words.ts';
import { readSimpleFraction, type SimpleFraction } from './simple-fraction.ts';

/** "a fourth", "a tenth" are ordinals more often: only these make shares of them. */
const STRICTLY_AFTER_SHARE = new Set(
  'of more less fewer higher lower larger smaller full as are were have'.split(' '),
);
/** "Fell by almost a sixth in May": no ordinal stands behind these. */
const HEDGES_SHARE = new Set('by almost nearly about around roughly some over under than only'.split(' '));
/** "at half mast", "half time". */
const PARTS_BY_HALF = new Set([
  'staff',
  'mast',
  'time',
  'term',
  'marathon',
  'brother',
  'sister',
  'back',
  'volley',
  'pint',
  'board',
  'way',
]);
/** Before "half" or "quarter", these make it a part of a match, a year or a name ("the second half"). */
const NAMES_A_PART = new Set([
  'first',
  'second',
  'other',
  'either',
  'each',
  'every',
  'this',
  'that',
  'latter',
]);
/** "after one quarter" of a match. */
const AFTER_MATCH = new Set(['after', 'during', 'through', 'per']);
/** After these, "three quarters" counts quarters of a year. */
const COUNTS_PERIODS = new Set(['last', 'past', 'next', 'previous', 'consecutive', 'straight', 'successive']);
/** What may stand after "a third" so that it is a share: "a third of", "a third more", "a third full". */
const AFTER_SHARE = new Set(
  'point points percentage of off more less fewer higher lower larger smaller bigger cheaper faster longer full empty as in since from to by on at since and or but said say says were was are is have had has did do would will could can over above below between during compared this last next despite because within'.split(
    ' ',
  ),
);

/**
 * Reads a fraction in words: "half", "a third", "two-thirds", "half a million", "a quarter of a million", "half a
 * dozen"; null where "a third" is an ordinal ("a third term") or "half" a part of something ("the second half").
 */
export function readWordFraction(tokens: readonly Token[], at: number): NumberReading | null {
  const simple = readSimpleFraction(tokens, at);
  const fraction = simple ?? readBareQuarter(tokens, at) ?? readCompoundFraction(tokens, at);
  if (fraction === null) return null;
  const scale = readScaleOf(tokens, fraction.last);
  if (scale === null && !standsAsShare(tokens, at, fraction.last)) return null;
  const last = scale?.last ?? fraction.last;
  const value = fraction.value * (scale?.value ?? 1);
  const first = tokens[at] as Token;
  return {
    first: at,
    last,
    start: first.start,
    end: (tokens[last - 1] as Token).end,
    form: scale === null ? 'fraction' : 'cardinal',
    value,
    step: value,
    roundStep: value,
    digits: first.kind === 'number',
    scaled: scale !== null,
    article: true,
  };
}

/** "a million", "million", "of a million", "a dozen" after a fraction. */
function readScaleOf(
  tokens: readonly Token[],
  at: number,
): { readonly last: number; readonly value: number } | null {
  let next = at;
  if (tokens[next]?.lower === 'of') next++;
  if (tokens[next]?.lower === 'a' || tokens[next]?.text === '-') next++;
  const word = NUMBER_WORDS.get(tokens[next]?.lower ?? '');
  if (word?.sort !== 'scale' && word?.sort !== 'dozen') return null;
  const more = NUMBER_WORDS.get(tokens[next + 1]?.lower ?? '');
  return more?.sort === 'scale'
    ? { last: next + 2, value: word.value * more.value }
    : { last: next + 1, value: word.value };
}

/** "quarter million": without its article, only before a scale. */
function readBareQuarter(tokens: readonly Token[], at: number): SimpleFraction | null {
  if (tokens[at]?.lower !== 'quarter') return null;
  return readScaleOf(tokens, at + 1) === null || tokens[at + 1]?.lower === 'of'
    ? null
    : { last: at + 1, value: 0.25 };
}

function standsAsShare(tokens: readonly Token[], at: number, last: number): boolean {
  const [before, first, part, after] = [tokens[at - 1], tokens[at], tokens[last - 1], tokens[last]];
  if (NAMES_A_PART.has(before?.lower ?? '') || isOnTopOfUnit(tokens, at) || isOneMore(tokens, at, last))
    return false;
  const glued = after !== undefined && after.text === '-' && after.start === part?.end;
  const hyphened = glued && tokens[last + 1]?.start === after.end;
  const isHalf = fractionWord(part?.lower ?? '')?.value === 0.5;
  if (isHalf && PARTS_BY_HALF.has((hyphened ? tokens[last + 1] : after)?.lower ?? '')) return false;
  if (hyphened) return !/^(?:half|an?)$/.test(first?.lower ?? '');
  if (isHalf) return before?.lower !== '-' || before.end !== first?.start;
  if (part?.lower === 'quarter' && AFTER_MATCH.has(before?.lower ?? '') && after?.lower !== 'of')
    return false;
  if (part?.lower === 'quarters' && COUNTS_PERIODS.has(before?.lower ?? '')) return false;
  const compound = readSimpleFraction(tokens, at) === null && part?.lower.endsWith('s') !== true;
  if (first?.lower !== 'a' && first?.lower !== 'an' && !compound) return true;
  if (after === undefined || after.kind !== 'word') return true;
  return part?.lower === 'third' || part?.lower === 'quarter'
    ? AFTER_SHARE.has(after.lower)
    : STRICTLY_AFTER_SHARE.has(after.lower) ||
        (HEDGES_SHARE.has(before?.lower ?? '') && AFTER_SHARE.has(after.lower));
}

/** "the past year and a half": more of the unit before it, and no share of anything. */
function isOnTopOfUnit(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1]?.lower === 'a' ? at - 2 : at - 1;
  return tokens[joint]?.lower === 'and' && TIME_UNITS.has(tokens[joint - 1]?.lower ?? '');
}

/** "two voted no, and a third, Ana Ruiz, abstained": one more, who is named next. */
function isOneMore(tokens: readonly Token[], at: number, last: number): boolean {
  const article = /^an?$/.test(tokens[at]?.lower ?? '');
  const ordinal = NUMBER_WORDS.get(tokens[last - 1]?.lower ?? '')?.sort === 'ordinal';
  const follows = /^(?:and|,|[.])$/.test(tokens[at - 1]?.lower ?? '.');
  return (
    article &&
    ordinal &&
    follows &&
    tokens[last]?.text === ',' &&
    /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')
  );
}
