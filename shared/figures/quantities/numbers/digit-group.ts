import type { Token } from '../../../article/tokens.ts';
import type { Group } from './group.ts';
import { readDigits } from './read-digits.ts';

/** Spaced groups beyond this many are no number anyone writes; the bound keeps hostile text linear. */
const MAX_SPACED_GROUPS = 6;

/** The digits at token `at`, with groups spaced apart. */
export function readDigitGroup(tokens: readonly Token[], at: number): Group | null {
  const spaced = readSpacedGroups(tokens, at);
  const reading = readDigits(spaced?.digits ?? (tokens[at] as Token).text);
  if (reading === null) return null;
  return {
    last: spaced?.last ?? at + 1,
    value: reading.value,
    step: 10 ** -reading.decimals,
    roundStep: 10 ** (reading.trailingZeros - reading.decimals),
    digits: true,
    scaled: false,
    article: false,
    room: 0,
  };
}

/** "1 234 567": groups of three after one to three digits, one space between each. */
function readSpacedGroups(
  tokens: readonly Token[],
  at: number,
): { readonly digits: string; readonly last: number } | null {
  const start = tokens[at] as Token;
  if (!/^[1-9]\d{0,2}$/.test(start.text) || isMonthDay(tokens, at)) return null;
  let last = at + 1;
  let digits = start.text;
  for (; isSpacedGroup(tokens, last) && last - at <= MAX_SPACED_GROUPS; last++)
    digits += (tokens[last] as Token).text;
  const after = tokens[last];
  if (last === at + 1 || (after?.kind === 'number' && digits.includes('.') === false)) return null;
  return { digits, last };
}

function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1] as Token, tokens[at]];
  return (
    token?.kind === 'number' &&
    token.start === before.end + 1 &&
    /^\d{3}(?:\.\d+)?$/.test(token.text) &&
    !before.text.includes('.')
  );
}

function isMonthDay(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && before.end + 1 === tokens[at]?.start && /^[A-Z]/.test(before.text);
}
