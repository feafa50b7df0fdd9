/** Cardinals below twenty, and the tens. */
const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  naught: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them; lakh and crore are the Indian 10^5 and 10^7. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  mil: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  tln: 1e12,
  quadrillion: 1e15,
};

/** Short scales that only count when glued to digits ("12k", "$5m"); each is a unit or a letter elsewhere. */
const GLUED_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, g: 1e9, t: 1e12 };

const DOZENS: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 12,
  dz: 12,
  dzs: 12,
  doz: 12,
  dozs: 12,
};

const ORDINALS_BELOW_TWENTY =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

/** What a word contributes to a number. */
export type NumberWord =
  | { readonly sort: 'small' | 'tens' | 'scale' | 'dozen'; readonly value: number }
  | { readonly sort: 'ordinal'; readonly value: number; readonly place: 'small' | 'tens' | 'scale' }
  | { readonly sort: 'half' | 'quarter'; readonly value: number };

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...Object.entries(SMALL).map(([word, value]) => [word, { sort: 'small', value }] as const),
  ...Object.entries(TENS).map(([word, value]) => [word, { sort: 'tens', value }] as const),
  ...Object.entries(SCALES).flatMap(([word, value]) => [
    [word, { sort: 'scale', value }] as const,
    ...(word.length > 3 ? ([[`${word}s`, { sort: 'scale', value }]] as const) : []),
  ]),
  ...Object.entries(DOZENS).map(([word, value]) => [word, { sort: 'dozen', value }] as const),
  ...ORDINALS_BELOW_TWENTY.split(' ').map(
    (word, index) => [word, { sort: 'ordinal', value: index + 1, place: 'small' }] as const,
  ),
  ['nineth', { sort: 'ordinal', value: 9, place: 'small' }],
  ['twelvth', { sort: 'ordinal', value: 12, place: 'small' }],
  ...Object.entries(TENS).map(
    ([word, value]) => [word.replace(/y$/, 'ieth'), { sort: 'ordinal', value, place: 'tens' }] as const,
  ),
  ...['hundred', 'thousand', 'million', 'billion', 'trillion'].map(
    (word) => [`${word}th`, { sort: 'ordinal', value: SCALES[word] as number, place: 'scale' }] as const,
  ),
  ['half', { sort: 'half', value: 0.5 }],
  ['halves', { sort: 'half', value: 0.5 }],
  ['quarter', { sort: 'quarter', value: 0.25 }],
  ['quarters', { sort: 'quarter', value: 0.25 }],
]);

/** The scale a word or a short form glued to digits stands for, or null. */
export function gluedScale(lower: string): number | null {
  return GLUED_SCALES[lower] ?? SCALES[lower] ?? null;
}

/** Single characters that are fractions. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** `third` of "two thirds", `hundredth` of "a hundredth": the fraction word without its plural s, or null. */
export function fractionWord(lower: string): { readonly value: number; readonly plural: boolean } | null {
  const plural = lower.endsWith('s');
  const word = NUMBER_WORDS.get(lower) ?? (plural ? NUMBER_WORDS.get(lower.slice(0, -1)) : undefined);
  if (word === undefined) return null;
  if (word.sort === 'half' || word.sort === 'quarter') return { value: word.value, plural };
  return word.sort === 'ordinal' && word.value > 2 ? { value: 1 / word.value, plural } : null;
}
