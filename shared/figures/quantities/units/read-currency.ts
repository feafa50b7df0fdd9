import { type Token, tokenize } from '../../../article/tokens.ts';
import { CODES_LIKE_WORDS, CURRENCIES } from './currency-table.ts';

/** A currency as it stands in the text, up to token `last` (exclusive). */
export interface CurrencyReading {
  readonly last: number;
  readonly code: string;
  /** 1e6 for "MEUR". */
  readonly factor: number;
}

interface Spelling {
  readonly parts: readonly string[];
  readonly code: string;
  readonly exact: boolean;
}

/** Names that are everyday words too: they are money only after a number. */
const SIGNS = indexSpellings(true);
const NAMES = indexSpellings(false);
const CODES: ReadonlySet<string> = new Set(CURRENCIES.map(({ code }) => code));

/** First tokens of every sign, as keys for those who look for money by its sign. */
export const CURRENCY_SIGN_STARTS: readonly string[] = [
  ...SIGNS.keys(),
  ...CURRENCIES.map(({ code }) => `m${code.toLowerCase()}`),
];

/** A sign that stands before an amount, from token `at`: "$", "US$", "HK$", "EUR", "Rs". */
export function readCurrencySign(tokens: readonly Token[], at: number): CurrencyReading | null {
  const lower = tokens[at]?.lower ?? '';
  return longest(SIGNS.get(lower), tokens, at) ?? readMillionsOf(tokens, at) ?? readSpacedSign(tokens, at);
}

/** "hk $ 10.05": letters in lower case count where the text is spaced out token by token. */
function readSpacedSign(tokens: readonly Token[], at: number): CurrencyReading | null {
  const from = tokens[at]?.lower === 'u' && tokens[at + 1]?.text === '.' ? at + 2 : at;
  const [letters, sign, number] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (letters === undefined || sign?.text !== '$' || number === undefined || sign.end === number.start)
    return null;
  if (letters.text.length === 1 && from === at && letters.lower !== 'c') return null;
  const known = from > at ? (letters.lower === 's' ? 'US$' : '') : `${letters.text.toUpperCase()}$`;
  const code = SPACED_SIGNS.get(known);
  return code === undefined ? null : { last: from + 2, code, factor: 1 };
}

const SPACED_SIGNS: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(({ code, signs }) =>
    signs.filter((sign) => /^[A-Z]+\$$/.test(sign)).map((sign) => [sign, code] as const),
  ),
);

/** A currency named after an amount, from token `at`: "dollars", "Swiss francs", "€", "USD". */
export function readCurrencyName(tokens: readonly Token[], at: number): CurrencyReading | null {
  const lower = tokens[at]?.lower ?? '';
  const name = longest(NAMES.get(lower), tokens, at);
  if (name !== null) return belongsToNext(tokens, at, name.last) ? null : name;
  if (CODES_LIKE_WORDS.has(tokens[at]?.text ?? '') && tokens[at - 1]?.kind !== 'number') return null;
  const sign = longest(SIGNS.get(lower), tokens, at) ?? readMillionsOf(tokens, at);
  return sign !== null && belongsToNext(tokens, at, sign.last) ? null : sign;
}

/** "120 MEUR": millions of a currency, as Nordic finance writes. */
function readMillionsOf(tokens: readonly Token[], at: number): CurrencyReading | null {
  const text = tokens[at]?.text ?? '';
  return /^M[A-Z]{3}$/.test(text) && CODES.has(text.slice(1))
    ? { last: at + 1, code: text.slice(1), factor: 1e6 }
    : null;
}

/** "1 $10 note", "3 USD50 cards": a sign glued to the next number and not to the last is the next one's. */
function belongsToNext(tokens: readonly Token[], at: number, last: number): boolean {
  const [before, first, end, next] = [tokens[at - 1], tokens[at], tokens[last - 1], tokens[last]];
  return next?.kind === 'number' && next.start === end?.end && before?.end !== first?.start;
}

function longest(
  spellings: readonly Spelling[] | undefined,
  tokens: readonly Token[],
  at: number,
): CurrencyReading | null {
  for (const { parts, code, exact } of spellings ?? [])
    if (parts.every((part, index) => fits(tokens, at + index, part, exact, index > 0)))
      return { last: at + parts.length, code, factor: 1 };
  return null;
}

function fits(tokens: readonly Token[], at: number, part: string, exact: boolean, inner: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (exact && inner && !isClose(tokens[at - 1], token)) return false;
  return (exact ? token.text : token.lower) === part;
}

/** Glued, or one space apart before a dollar sign: "US $58", but "A $58 fare". */
function isClose(before: Token | undefined, token: Token): boolean {
  const gap = token.start - (before?.end ?? 0);
  return gap === 0 || (gap === 1 && token.text === '$' && before !== undefined && before.text.length > 1);
}

/** "usd$ 15": a code of three letters before a dollar sign may be in lower case. */
function withLowerCase(sign: string): readonly string[] {
  return /^[A-Z]{3}\$$/.test(sign) ? [sign, sign.toLowerCase()] : [sign];
}

function indexSpellings(exact: boolean): ReadonlyMap<string, readonly Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const { code, signs, names } of CURRENCIES)
    for (const form of exact ? signs.flatMap(withLowerCase) : names.flatMap((name) => [name, `${name}s`])) {
      const tokens = tokenize(form);
      const parts = tokens.map((token) => (exact ? token.text : token.lower));
      const first = tokens[0]?.lower ?? '';
      index.set(first, [...(index.get(first) ?? []), { parts, code, exact }]);
    }
  for (const spellings of index.values()) spellings.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}
