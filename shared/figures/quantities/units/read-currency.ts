import { type Token, tokenize } from '../../../article/tokens.ts';
import { CURRENCIES } from './currency-table.ts';

/** A currency as it stands in the text, up to token `last` (exclusive). */
export interface CurrencyReading {
  readonly last: number;
  readonly code: string;
}

interface Spelling {
  readonly parts: readonly string[];
  readonly code: string;
  readonly exact: boolean;
}

/** Names that are everyday words too: they are money only after a number. */
const SIGNS = indexSpellings(true);
const NAMES = indexSpellings(false);

/** First tokens of every sign, as keys for those who look for money by its sign. */
export const CURRENCY_SIGN_STARTS: readonly string[] = [...SIGNS.keys()];

/** A sign that stands before an amount, from token `at`: "$", "US$", "HK$", "EUR", "Rs". */
export function readCurrencySign(tokens: readonly Token[], at: number): CurrencyReading | null {
  return longest(SIGNS.get(tokens[at]?.lower ?? ''), tokens, at);
}

/** A currency named after an amount, from token `at`: "dollars", "Swiss francs", "€", "USD". */
export function readCurrencyName(tokens: readonly Token[], at: number): CurrencyReading | null {
  const lower = tokens[at]?.lower ?? '';
  return longest(NAMES.get(lower), tokens, at) ?? longest(SIGNS.get(lower), tokens, at);
}

function longest(
  spellings: readonly Spelling[] | undefined,
  tokens: readonly Token[],
  at: number,
): CurrencyReading | null {
  for (const { parts, code, exact } of spellings ?? [])
    if (parts.every((part, index) => fits(tokens, at + index, part, exact, index > 0)))
      return { last: at + parts.length, code };
  return null;
}

function fits(tokens: readonly Token[], at: number, part: string, exact: boolean, inner: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (exact && inner && !isClose(tokens[at - 1], token)) return false;
  return (exact ? token.text : token.lower) === part;
}

/** Glued, or one space apart before a dollar sign: "US $58". */
function isClose(before: Token | undefined, token: Token): boolean {
  const gap = token.start - (before?.end ?? 0);
  return gap === 0 || (gap === 1 && token.text === '$');
}

function indexSpellings(exact: boolean): ReadonlyMap<string, readonly Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const { code, signs, names } of CURRENCIES)
    for (const form of exact ? signs : names.flatMap((name) => [name, `${name}s`])) {
      const tokens = tokenize(form);
      const parts = tokens.map((token) => (exact ? token.text : token.lower));
      const first = tokens[0]?.lower ?? '';
      index.set(first, [...(index.get(first) ?? []), { parts, code, exact }]);
    }
  for (const spellings of index.values()) spellings.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}
