import { CURRENCIES } from './currency-table.ts';

/** Last words of a currency's names: "pound" for the Lebanese pound. */
const LAST_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CURRENCIES.map(({ code, names }) => [code, new Set(names.map((name) => name.split(' ').at(-1) ?? name))]),
);
const QUALIFIED = new Set(
  CURRENCIES.flatMap(({ names }) => names.flatMap((name) => name.split(' ').slice(0, -1))),
);

/**
 * Whether a sum written with a bare shared name or sign ("15,000 pounds", "$24") may be in the currency `code` (ISO 4217)
 * of the country spoken of, though the name alone goes to another. False where the text says whose it is ("A$24").
 */
export function mayMeanCurrency(text: string, code: string): boolean {
  const names = LAST_WORDS.get(code);
  if (names === undefined) return mayBeItsLetter(text, code);
  if (/^\$/.test(text)) return names.has('dollar') || names.has('peso');
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const last = words.at(-1) ?? '';
  if (words.slice(0, -1).some((word) => QUALIFIED.has(word))) return false;
  return names.has(last) || names.has(last.replace(/s$/, ''));
}

/**
 * A currency that ISO 4217 does not have: its code would end with the first letter of its name, as most do ("CRD", so many
 * dollars).
 */
function mayBeItsLetter(text: string, code: string): boolean {
  if (!/^[A-Z]{3}$/.test(code)) return false;
  if (/^\$/.test(text)) return /[DP]$/.test(code);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const last = words.at(-1) ?? '';
  return !words.slice(0, -1).some((word) => QUALIFIED.has(word)) && last[0] === code[2]?.toLowerCase();
}

/** Currencies of which a cent is the hundredth part, and more such pairs; names as quantities have them for units. */
const HUNDREDTHS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['cents', new Set('USD EUR AUD CAD NZD SGD HKD ZAR'.split(' '))],
]);

/** Whether a sum in a minor unit ("60 cents") may be hundredths of the currency `code` (ISO 4217). */
export function isHundredthOf(unit: string, code: string): boolean {
  return HUNDREDTHS.get(unit)?.has(code) ?? false;
}
