import type { Token } from '../../../article/tokens.ts';
import type { NumberReading } from './number-reading.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** Words that say "more than one" of a scale without saying how many. */
const FEW = new Set(['several', 'few', 'many', 'couple']);

/** Reads "dozens", "hundreds", "tens of thousands", "scores of": an order of magnitude, no more. */
export function readVague(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokens[at] as Token;
  const base = plural(token);
  if (base === null || countsBefore(tokens[at - 1])) return null;
  const of = tokens[at + 1]?.lower === 'of';
  const next = of ? tokens[at + 2] : undefined;
  const more = next === undefined ? null : plural(next);
  if (
    (token.lower === 'scores' || token.lower === 'tens') &&
    more === null &&
    !(token.lower === 'scores' && of)
  )
    return null;
  const last = more === null ? at + 1 : at + 3;
  const value = base * (more ?? 1);
  return {
    first: at,
    last,
    start: token.start,
    end: (tokens[last - 1] as Token).end,
    form: 'vague',
    value,
    step: value,
    roundStep: value,
    digits: false,
    scaled: true,
    article: false,
  };
}

function plural(token: Token): number | null {
  if (token.lower === 'tens') return 10;
  if (token.lower === 'scores') return 20;
  const word = NUMBER_WORDS.get(token.lower);
  return token.lower.length > 4 &&
    token.lower.endsWith('s') &&
    (word?.sort === 'scale' || word?.sort === 'dozen')
    ? word.value
    : null;
}

function countsBefore(before: Token | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind === 'number' || FEW.has(before.lower)) return true;
  const word = NUMBER_WORDS.get(before.lower);
  return word?.sort === 'small' || word?.sort === 'tens';
}
