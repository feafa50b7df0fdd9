import type { AliasEntry } from '../../reference/lookup.ts';
import { isCountry } from '../reading/demonyms.ts';
import { wordStem } from '../reading/word-stem.ts';

/** Nouns that take up a thing again, with what its metrics or its name must say for it to be of that sort. */
interface Sort {
  readonly nouns: ReadonlySet<string>;
  readonly fits: (entry: AliasEntry) => boolean;
}

/** What has members but is no group of them: their name says what it is. */
const IS_OTHER =
  /\b(?:bank|court|parliament|senate|assembly|council|house|chamber|party|university|board|commission)\b/i;

const SORTS: readonly Sort[] = [
  byMetrics('disaster tragedy catastrophe accident calamity', /\b(?:deaths|killed|victims)\b/i),
  byMetrics('quake earthquake shock tremor', /\bmagnitude\b/i),
  byMetrics(
    'ship vessel ferry liner tanker boat wreck shipwreck sinking',
    /\b(?:sinking|grounding|refloated|wreck|capsiz\w+|sank)\b/i,
  ),
  byMetrics('spacecraft probe craft mission lander', /\b(?:launch|launched|landing|flyby)\b/i),
  byMetrics(
    'organisation organization body agency institution',
    /\b(?:members|member states|states parties)\b/i,
  ),
  {
    nouns: wordSet('grouping group club bloc alliance union federation association'),
    fits: ({ entity, metrics }) =>
      !IS_OTHER.test(entity) &&
      metrics.some(({ metric }) => /\b(?:members|member states|states parties)\b/i.test(metric)),
  },
  byMetrics(
    'company firm group business lender bank retailer carrier airline manufacturer maker utility shipper insurer chain operator',
    /\b(?:revenue|profit|loss|sales|turnover|employees|staff|workforce|fleet|dividend|branches|stores|customers|debt)\b/i,
  ),
  byMetrics(
    'treaty convention pact accord agreement protocol',
    /\b(?:signed|in force|parties|signatories)\b/i,
  ),
  byMetrics('river', /^length$/i),
  byMetrics('mountain peak summit volcano', /^(?:height|elevation)$/i),
  byMetrics('party', /\b(?:seats won|vote share|seats in)\b/i),
  byMetrics('city town village capital port', /\bpopulation\b/i),
  byMetrics('telescope observatory', /\bmirror\b/i),
  byMetrics(
    'country nation republic kingdom',
    /\b(?:inflation|unemployment|gdp|gross domestic product|minimum wage|fertility rate|census)\b/i,
  ),
  { nouns: wordSet('country nation republic kingdom'), fits: ({ entity }) => isCountry(entity) },
  byName('waterway passage', /\b(?:canal|river|strait|channel)\b/i),
  byName('railway route', /\b(?:line|railway|railroad|metro|rail)\b/i),
  byName('crossing link', /\b(?:bridge|tunnel|causeway)\b/i),
  byName('structure building', /\b(?:bridge|tower|dam|viaduct|cathedral|palace|stadium|barrier|hall)\b/i),
  byName(
    'tournament competition championship championships edition',
    /\b(?:cup|championships?|open|games|olympics|paralympics|euro|masters|trophy)\b/i,
  ),
  byName('strike stoppage walkout dispute', /\b(?:strike|walkout)\b/i),
  byName('outbreak epidemic disease illness', /\b(?:outbreak|epidemic|pandemic|disease|fever)\b/i),
  byName('vote poll ballot', /\b(?:election|referendum)\b/i),
  byName('award prize honour', /\b(?:prize|award|medal)\b/i),
  byName('ground stadium arena venue', /\b(?:stadium|arena|park|ground)\b/i),
  byName('storm hurricane typhoon cyclone', /\b(?:storm|hurricane|typhoon|cyclone)\b/i),
  byMetrics('film picture movie', /\b(?:box office|grossed|oscars)\b/i),
  byMetrics('newspaper paper daily', /\b(?:circulation|copies)\b/i),
  byMetrics('club team side', /\b(?:matches|league points|goals|attendance|points)\b/i),
  byName('blast explosion', /\b(?:explosion|blast|bombing)\b/i),
  byName('fire blaze inferno', /\b(?:fire|blaze)\b/i),
  byName(
    'parliament chamber assembly legislature',
    /\b(?:assembly|parliament|house|senate|chamber|council|diet)\b/i,
  ),
  byName('takeover deal merger acquisition purchase', /\b(?:takeover|merger|acquisition|deal)\b/i),
];

function byMetrics(nouns: string, metrics: RegExp): Sort {
  return { nouns: wordSet(nouns), fits: (entry) => entry.metrics.some(({ metric }) => metrics.test(metric)) };
}

function byName(nouns: string, names: RegExp): Sort {
  return { nouns: wordSet(nouns), fits: ({ entity }) => names.test(entity) };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Whether "the `noun`" can stand for the entity: the noun is a word of its name ("the lake" for Lake Victoria), or
 * tells its sort as far as its name and metrics show it ("the organisation" for a body that has members).
 */
export function isOfSort(entry: AliasEntry, noun: string): boolean {
  return isNamedByNoun(entry, noun) || SORTS.some(({ nouns, fits }) => nouns.has(noun) && fits(entry));
}

/** "The union" for the African Union, rather than for another group named later. */
export function isNamedByNoun({ entity }: AliasEntry, noun: string): boolean {
  return isWordOfName(entity, noun);
}

/** Names of these open with their sort: "Lake Victoria", "Mount Etna". */
const OPENING_SORTS = new Set([
  'lake',
  'mount',
  'river',
  'port',
  'cape',
  'camp',
  'hurricane',
  'flight',
  'operation',
]);

/** The head of the name: its last word, the one before "of", or a sort that it opens with. */
function isWordOfName(name: string, noun: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/\s*\([^()]*\)$/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  const of = words.findIndex((word, place) => place > 0 && (word === 'of' || word === 'for'));
  const heads = [
    words[of < 0 ? words.length - 1 : of - 1],
    ...words.slice(0, 1).filter((word) => OPENING_SORTS.has(word)),
  ];
  return heads.some((word) => word !== undefined && wordStem(word) === wordStem(noun));
}
