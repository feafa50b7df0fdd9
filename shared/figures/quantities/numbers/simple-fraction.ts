import type { Token } from '../../../article/tokens.ts';
import { fractionWord, NUMBER_WORDS } from './number-words.ts';

/** A proper fraction in words: `value` of one, up to token `last` (exclusive). */
export interface SimpleFraction {
  readonly last: number;
  readonly value: number;
}

/** "a half", "two thirds", "three-quarters", "one - fourth", "half": the words alone, whatever follows. */
export function readSimpleFraction(tokens: readonly Token[], at: number): SimpleFraction | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = NUMBER_WORDS.get(token.lower);
  if (word?.sort === 'half' && token.lower === 'half') return { last: at + 1, value: 0.5 };
  const article = token.lower === 'a' || token.lower === 'an';
  const count = article ? 1 : word?.sort === 'small' ? word.value : digitCount(token);
  if (count === null || count < 1 || count > 20) return null;
  const isWeighed = article && WEIGHS.test(tokens[at + 1]?.lower ?? '');
  const next = isWeighed || (!article && tokens[at + 1]?.text === '-') ? at + 2 : at + 1;
  const part = fractionWord(tokens[next]?.lower ?? '');
  if (part === null || part.plural !== count > 1) return null;
  return { last: next + 1, value: count * part.value };
}

/** "A good third", "a full half": how plainly so much, and no word of what it is a part of. */
const WEIGHS = /^(?:good|full|mere|bare|whole)$/;

function digitCount(token: Token): number | null {
  return token.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
}
