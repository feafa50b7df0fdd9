import type { Line } from '../line.ts';
import { isFunctionWord, PAST_VERB } from './function-words.ts';

/** Plurals without an s. */
const IRREGULAR_PLURALS = new Set(
  'people men women children police cattle feet teeth mice geese oxen data media criteria phenomena troops personnel staff aircraft spacecraft sheep fish deer servicemen servicewomen policemen firemen fishermen businessmen lawmakers congressmen postmen gunmen'.split(
    ' ',
  ),
);
/** Adjectives and nouns that end in s but count nothing by themselves. */
const NOT_PLURAL = new Set(
  'previous various serious famous dangerous religious us plus less business press class pass loss boss gas bus virus crisis census campus campus bonus status focus status analysis basis series species previous consecutive religious nervous anonymous luxurious infectious religious tennis across los las his is was has does goes news afterwards backwards forwards upwards downwards onwards outwards inwards eastwards westwards northwards southwards'.split(
    ' ',
  ),
);
const MAX_WORDS = 6;

/** Token indices, `last` exclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/**
 * What is looked for: `counted` ends with the first plural, since a number other than one wants one; `singular` ends
 * before the verb; `whole` is what a share is of, singular or plural.
 */
export type PhraseSort = 'counted' | 'singular' | 'whole';

/** The noun phrase that starts at token `at` and ends before token `limit`; null where none does. */
export function nounPhrase(line: Line, at: number, limit: number, sort: PhraseSort): Phrase | null {
  let first = at;
  while (/^(?:more|other|extra|additional|further|separate)$/.test(line.lower(first)) && first < limit)
    first++;
  // "38 last time": a time begins, and nothing is counted.
  if (/^(?:last|next)$/.test(line.lower(first))) return null;
  const end = Math.min(first + MAX_WORDS, limit, line.tokens.length);
  let last = first;
  for (; last < end; last++) {
    const token = line.tokens[last];
    if (token?.kind === 'mark' && isInner(line, last)) continue;
    if (token?.kind !== 'word' || isFunctionWord(token)) break;
    if (sort !== 'singular' && isPluralNoun(token.lower))
      return { first, last: afterPlural(line, last + 1, end) };
    if (sort !== 'counted' && last > first && endsSingular(line, last)) break;
  }
  if (sort === 'counted') return singularHead(line, first, last);
  while (last > first && line.tokens[last - 1]?.kind === 'mark') last--;
  while (last > first + 1 && PAST_VERB.test(line.lower(last - 1))) last--;
  return last > first ? { first, last } : null;
}

/** No plural though one is due: "12 page document" counts pages; a participle or a comparative counts nothing. */
function singularHead(line: Line, at: number, last: number): Phrase | null {
  const word = line.lower(at);
  const counts =
    last > at &&
    word.length > 2 &&
    !PAST_VERB.test(word) &&
    !/(?:ing|ly)$/.test(word) &&
    !PLACES_OR_SUMS_UP.test(word) &&
    !/^\p{Lu}/u.test(line.tokens[at]?.text ?? '');
  return counts ? { first: at, last: at + 1 } : null;
}

/** "Took 39 north of the border", "144 aboard", "two short", "61 overall": where or how, and nothing that is counted. */
const PLACES_OR_SUMS_UP =
  /^(?:north|south|east|west|inland|offshore|aboard|ashore|short|shy|overall|altogether|together|alone|apart|clear|strong|alive|afloat|indoors|outdoors|upstream|downstream|downtown|countrywide|statewide|outright|(?:after|back|for|up|down|on|out|in|east|west|north|south)wards?)$/;

/** A hyphen, ampersand or apostrophe inside a phrase: glued to what stands before and after. */
function isInner(line: Line, at: number): boolean {
  return /^[-’'&/]$/.test(line.lower(at)) && line.glued(at - 1) && line.glued(at);
}

export function isPluralNoun(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  return (
    lower.length > 3 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !lower.endsWith("'s") &&
    !NOT_PLURAL.has(lower)
  );
}

/** "sports cars", "goods trains": a plural right behind a plural is the noun. */
function afterPlural(line: Line, at: number, end: number): number {
  const token = line.tokens[at];
  const goesOn = at < end && token?.kind === 'word' && isPluralNoun(token.lower) && !isFunctionWord(token);
  return goesOn &&
    /^(?:sports|goods|arms|news|games|savings|systems|sales|women|men|veterans|communications|operations)$/.test(
      line.lower(at - 1),
    )
    ? at + 1
    : at;
}

/** After a singular noun, a word in -s, -ed or -ing is the verb. */
function endsSingular(line: Line, at: number): boolean {
  const lower = line.lower(at);
  return (
    (isPluralNoun(lower) && !IRREGULAR_PLURALS.has(lower)) ||
    PAST_VERB.test(lower) ||
    (lower.length > 5 && lower.endsWith('ing'))
  );
}
