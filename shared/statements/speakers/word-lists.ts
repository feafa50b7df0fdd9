import bodies from './words/bodies.json' with { type: 'json' };
import documents from './words/documents.json' with { type: 'json' };
import givenNames from './words/given-names.json' with { type: 'json' };
import places from './words/places.json' with { type: 'json' };
import roles from './words/roles.json' with { type: 'json' };
import small from './words/small-words.json' with { type: 'json' };

/** The words of a list kept as lines of words with spaces between. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** People by what they do ("minister", "spokeswoman"), in the singular, lower case. */
export const OFFICES = wordsOf(roles.office);
/** People by whose they are ("wife", "successor", "attacker"), in the singular, lower case. */
export const KIN = wordsOf(roles.kin);
/** Words that stand before an office and belong to it ("deputy", "former", "foreign"), lower case. */
export const MODIFIERS = wordsOf(roles.modifier);
/** Titles that stand directly before a name, lower case, without a full stop. */
export const HONORIFICS = wordsOf(roles.honorific);
/** Nouns that tell the sex of whom they name, lower case. */
export const FEMALE_NOUNS = wordsOf(roles.female);
export const MALE_NOUNS = wordsOf(roles.male);

/** Last words of bodies' proper names ("Ministry", "Times"), lower case. */
export const BODY_HEADS = wordsOf(bodies.head);
/** News outlets and platforms of one word, lower case. */
export const OUTLETS = wordsOf(bodies.outlet);
/** Nouns that name a body mentioned before ("the company"), lower case. */
export const GENERIC_BODIES = wordsOf(bodies.generic);

/** Nouns by which any company, outlet or club can be called, lower case. */
export const ANY_BODY = wordsOf([
  'company firm group organisation organization agency network website site publication newspaper outlet airline club charity retailer manufacturer maker operator paper magazine broadcaster station studio',
]);

/** Nouns that name a place mentioned before, lower case. */
export const KINDS_OF_PLACE = wordsOf([
  'city town village country state island municipality district county province',
]);

/** Texts that speak for those who wrote them ("statement", "poll"), lower case. */
export const DOCUMENTS = wordsOf(documents.document);

/** Given names in lower case by the sex of those who bear them: nine in ten at least, or `either`. */
export const FEMALE_NAMES = wordsOf(givenNames.female);
export const MALE_NAMES = wordsOf(givenNames.male);
export const EITHER_NAMES = wordsOf(givenNames.either);

/** Countries by name as printed. */
export const COUNTRIES: ReadonlySet<string> = new Set(Object.keys(places.countries));
/** Country for each adjective or inhabitant ("Russian": "Russia"), as printed. */
export const COUNTRY_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  Object.entries(places.countries).flatMap(([country, adjectives]) =>
    adjectives
      .split(' ')
      .filter((adjective) => adjective !== '')
      .map((adjective) => [adjective.replace('-', ' '), country] as const),
  ),
);
/** Abbreviated countries and unions ("US": "United States"), as printed. */
export const ABBREVIATED_PLACES: ReadonlyMap<string, string> = new Map(Object.entries(places.abbreviations));
/** Country for each capital that stands for its government, as printed. */
export const COUNTRY_OF_CAPITAL: ReadonlyMap<string, string> = new Map(Object.entries(places.capitals));
/** States, provinces and cities of one word, as printed. */
export const REGIONS = wordsOf(places.regions);

/** Words that open a sentence with a capital and name nobody, lower case. */
export const OPENERS = wordsOf(small.openers);
/** Lower-case words inside personal names ("bin", "von"). */
export const PARTICLES = wordsOf(small.particles);
/** Lower-case words inside the names of bodies ("of", "and"). */
export const CONNECTORS = wordsOf(small.connectors);
/** Determiners that open a noun phrase, lower case. */
export const DETERMINERS = wordsOf(small.determiners);
/** Prepositions that make the noun after them no subject, lower case. */
export const PREPOSITIONS = wordsOf(small.prepositions);
/** Capitalised words that are neither persons nor bodies: days, months, languages, parties' adherents. */
export const CALENDAR = wordsOf(small.calendar);

/** Days and months that are nobody's name, lower case. */
export const DATES = wordsOf(small.dates);

/** The singular of a regular English plural, or the word itself. */
export function singular(lower: string): string {
  if (lower.endsWith('men') && lower.length > 5) return `${lower.slice(0, -3)}man`;
  if (lower === 'people') return 'person';
  if (lower === 'children') return 'child';
  if (lower === 'wives') return 'wife';
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 3) return lower.slice(0, -1);
  return lower;
}

/** Whether a word in lower case names people by office or kin, in the singular or the plural. */
export function isPeopleNoun(lower: string): boolean {
  const one = singular(lower);
  return OFFICES.has(lower) || OFFICES.has(one) || KIN.has(lower) || KIN.has(one);
}

/** Whether a word in lower case names people by office, in the singular. */
export function isOffice(lower: string): boolean {
  return OFFICES.has(lower);
}

/** Whether a word is a given name that its list knows, whatever its capitals. */
export function isGivenName(lower: string): boolean {
  return FEMALE_NAMES.has(lower) || MALE_NAMES.has(lower) || EITHER_NAMES.has(lower);
}

/** Whether a word as printed is a country, an abbreviated one, a capital, or a state or city. */
export function isPlaceWord(text: string): boolean {
  return (
    COUNTRIES.has(text) || ABBREVIATED_PLACES.has(text) || COUNTRY_OF_CAPITAL.has(text) || REGIONS.has(text)
  );
}
