import type { Token } from '../../../article/tokens.ts';
import { gluedScale, NUMBER_WORDS } from './number-words.ts';

/** No scale word multiplies beyond this. */
const MAX_SCALE = 1e21;

/** Scales after a group: "million", "hundred thousand", "lakh crore", "k", "dozen". */
export function readScales(
  tokens: readonly Token[],
  group: { readonly last: number; readonly value: number; readonly digits: boolean },
): { readonly last: number; readonly value: number } {
  let { last } = group;
  let value = 1;
  for (;;) {
    const hyphen = tokens[last]?.text === '-' && tokens[last - 1]?.end === tokens[last]?.start ? 1 : 0;
    const token = tokens[last + hyphen];
    const scale = token === undefined ? null : scaleOf(tokens, last + hyphen, token, group.digits);
    if (scale === null || value * scale > MAX_SCALE) return { last, value };
    value *= scale;
    last += hyphen + 1;
  }
}

function scaleOf(tokens: readonly Token[], at: number, token: Token, digits: boolean): number | null {
  const word = NUMBER_WORDS.get(token.lower);
  if (word?.sort === 'dozen') return word.value;
  if (word?.sort === 'scale' && (token.lower.length > 2 || digits)) return word.value;
  const before = tokens[at - 1];
  if (!digits || before?.kind !== 'number') return null;
  const upper = 'KMGTB'.includes(token.text);
  if (before.end !== token.start)
    return token.start === before.end + 1 && (upper || token.text === 'k') && tokens[at + 1]?.kind !== 'word'
      ? gluedScale(token.lower)
      : null;
  return token.lower === 'k' || token.lower === 'b' || token.text === 'MM' || (upper && token.text !== 'G')
    ? gluedScale(token.lower)
    : null;
}
