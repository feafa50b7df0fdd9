const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  lives: 'life',
  won: 'win',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  held: 'hold',
  built: 'build',
  struck: 'strike',
  began: 'begin',
  begun: 'begin',
  left: 'leave',
  found: 'find',
  died: 'die',
  dies: 'die',
  dying: 'die',
  dead: 'dead',
  met: 'meet',
  paid: 'pay',
  bought: 'buy',
  sold: 'sell',
  took: 'take',
  taken: 'take',
  became: 'become',
  came: 'come',
  went: 'go',
  gone: 'go',
  lost: 'lose',
  led: 'lead',
  ran: 'run',
  sank: 'sink',
  sunk: 'sink',
  shot: 'shoot',
  wrote: 'write',
  written: 'write',
  opened: 'open',
  feet: 'foot',
  seized: 'seize',
  made: 'make',
  cost: 'cost',
  spent: 'spend',
  cut: 'cut',
  goes: 'go',
  grew: 'grow',
  grown: 'grow',
  growth: 'grow',
  gave: 'give',
  given: 'give',
  kept: 'keep',
  drew: 'draw',
  drawn: 'draw',
  flew: 'fly',
  flown: 'fly',
  sent: 'send',
  stood: 'stand',
  stolen: 'steal',
  stole: 'steal',
  drove: 'drive',
  driven: 'drive',
  lent: 'lend',
  fought: 'fight',
  caught: 'catch',
  fed: 'feed',
  swam: 'swim',
  froze: 'freeze',
  frozen: 'freeze',
  production: 'produce',
  reduction: 'reduce',
  reductions: 'reduce',
  introduction: 'introduce',
  consumption: 'consume',
  ratification: 'ratify',
  ratifications: 'ratify',
  admissions: 'admit',
  admission: 'admit',
  emissions: 'emit',
  emission: 'emit',
  deliveries: 'deliver',
  delivery: 'deliver',
  arrivals: 'arrive',
  arrival: 'arrive',
  closure: 'close',
  closures: 'close',
  removal: 'remove',
  attendance: 'attend',
  evacuated: 'evacu',
  evacuates: 'evacu',
  evacuating: 'evacu',
  vaccinated: 'vaccin',
  generated: 'gener',
  generates: 'gener',
  generating: 'gener',
  generate: 'gener',
  registered: 'registr',
};

const STEMS = new Map<string, string>();

/**
 * The stem under which inflected forms of one word meet ("annexed", "annexes", "annexation" all give "annex"). Crude
 * on purpose: it has to bring a reference term and an article's word together, not to be a word itself.
 */
export function wordStem(lower: string): string {
  const known = STEMS.get(lower);
  if (known !== undefined) return known;
  const stem = stemOf(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
  if (STEMS.size < 20_000) STEMS.set(lower, stem);
  return stem;
}

function stemOf(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return withoutFinalE(IRREGULAR[word] as string);
  if (word.length < 4) return word;
  return withoutFinalE(undoubled(withoutSuffix(word)));
}

function withoutSuffix(word: string): string {
  for (const [suffix, least, replacement] of SUFFIXES)
    if (word.length - suffix.length >= least && word.endsWith(suffix))
      return word.slice(0, word.length - suffix.length) + replacement;
  return word;
}

/** Longest first: suffix, the least that must be left of the word, and what takes the suffix's place. */
const SUFFIXES: readonly (readonly [string, number, string])[] = [
  ['izations', 3, 'iz'],
  ['ization', 3, 'iz'],
  ['ations', 4, ''],
  ['ation', 4, ''],
  ['ities', 4, 'ity'],
  ['ments', 4, ''],
  ['ment', 4, ''],
  ['sses', 2, 'ss'],
  ['ches', 2, 'ch'],
  ['shes', 2, 'sh'],
  ['ies', 2, 'y'],
  ['ied', 2, 'y'],
  ['ions', 5, ''],
  ['ion', 5, ''],
  ['ings', 3, ''],
  ['ing', 3, ''],
  ['ed', 3, ''],
  ['ss', 2, 'ss'],
  ['us', 2, 'us'],
  ['is', 2, 'is'],
  ['s', 3, ''],
];

function undoubled(stem: string): string {
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && last !== undefined && !'lsz'.includes(last)
    ? stem.slice(0, -1)
    : stem;
}

function withoutFinalE(stem: string): string {
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** The stems of the words of a name or a metric, in their order. */
export function stemsOfName(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(wordStem);
}
