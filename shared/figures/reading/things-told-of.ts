/**
 * What happens to places and things, by the nouns that name it in news English. Where a row says so, verbs tell of it
 * without any such noun: who voted took part in a vote, what was signed is a treaty.
 */
const ROWS: readonly (readonly [nouns: string, verbs: string])[] = [
  ['earthquake quake tremor', 'aftershock aftershocks magnitude'],
  ['flood floods flooding', 'flooded floodwater floodwaters dyke dykes levee levees burst submerged'],
  ['fire blaze inferno', 'burned burnt flames'],
  ['explosion blast bombing', 'exploded'],
  ['crash collision disaster derailment', 'crashed derailed collided'],
  ['sinking shipwreck disaster', 'sank capsized'],
  ['massacre shooting attack attacks killings', ''],
  ['war conflict invasion', 'invaded'],
  ['vote referendum election ballot poll', 'voted voting'],
  ['strike walkout stoppage', ''],
  ['outbreak epidemic pandemic', ''],
  ['treaty agreement accord deal pact memorandum convention protocol', 'signed signatures signatories'],
  ['takeover merger acquisition purchase', 'bought acquired merged'],
  ['robbery heist theft raid', 'stole stolen robbed thieves robbers burglars loot raiders'],
  ['landing', 'landed'],
  ['appeal', 'appealed'],
  ['exit departure withdrawal', ''],
  ['annexation seizure', 'annexed seized'],
  ['branch extension spur', ''],
  ['cap', 'capped'],
  ['freeze', 'frozen froze'],
  ['ban', 'banned bans'],
  ['final', 'winners'],
  ['eruption', 'erupted'],
  ['collapse', 'collapsed'],
  ['trial', 'jurors jury convicted acquitted'],
  ['census', ''],
  ['summit', ''],
];

const NOUNS = new Map<string, readonly string[]>();
const VERBS = new Map<string, readonly string[]>();
for (const [nouns, verbs] of ROWS) {
  const row = nouns.split(' ');
  for (const noun of row) if (!NOUNS.has(noun)) NOUNS.set(noun, [noun, ...row.filter((one) => one !== noun)]);
  for (const verb of verbs.split(' ')) if (verb !== '') VERBS.set(verb, row);
}

/** The nouns by which what the word tells of may be named, its own first; none for a word that tells of no such thing. */
export function thingsToldOf(word: string): readonly string[] {
  return NOUNS.get(word) ?? VERBS.get(word) ?? [];
}
