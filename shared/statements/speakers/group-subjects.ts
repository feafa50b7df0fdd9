import type { Word } from './article-words.ts';
import { type Cast, type NamedOccurrence, occurrenceAt } from './cast.ts';
import { describe } from './describe.ts';
import type { Discourse, Place } from './discourse.ts';
import type { Description } from './mention.ts';
import type { Phrase } from './phrases.ts';
import { DETERMINERS, isPeopleNoun, MODIFIERS, PREPOSITIONS, singular, wordsOf } from './word-lists.ts';

/** How many words a group's noun may stand from the start of its sentence. */
const REACH = 7;
/** Prepositions whose phrase tells one group from another. */
const BELONGING = wordsOf(['from of at in']);
const GROUPS = wordsOf([
  'police people researchers scientists team staff authorities prosecutors firefighters',
]);

/** People named by a plural noun that opens the sentence of a place or the one before: whom "they" may mean. */
export function groupSubject({ cast }: Discourse, place: Place): Description | null {
  for (let sentence = place.sentence; sentence >= 0 && sentence >= place.sentence - 1; sentence -= 1) {
    const group = groupOpening(cast, sentence, place.offset);
    if (group !== null) return group;
  }
  return null;
}

function groupOpening(cast: Cast, sentence: number, before: number): Description | null {
  const first = cast.words.columns.opening[sentence] ?? -1;
  if (first < 0) return null;
  for (let at = first; at < first + REACH && at < cast.words.length; at += 1) {
    const word = cast.words.get(at) as Word;
    if (word.start >= before || word.sentence !== sentence || word.quoted) return null;
    if (isGroup(word)) return describe(cast, withBelonging(cast, { from: first, to: at }));
    const goesOn =
      DETERMINERS.has(word.lower) || MODIFIERS.has(word.lower) || word.capital || isAdjectiveLike(word);
    if (!goesOn || PREPOSITIONS.has(word.lower)) return null;
  }
  return null;
}

function isGroup({ kind, lower, possessive }: Word): boolean {
  if (kind !== 'word' || possessive) return false;
  return GROUPS.has(lower) || (singular(lower) !== lower && isPeopleNoun(lower));
}

function isAdjectiveLike({ lower, kind }: Word): boolean {
  return kind === 'word' && /(?:al|ic|ary|ive|ous|ern|ed|ing|ian)$/.test(lower);
}

/** Takes in "from the University of Perth" and the like, up to the end of the name after the preposition. */
function withBelonging(cast: Cast, phrase: Phrase): Phrase {
  if (!BELONGING.has(cast.words.lower(phrase.to + 1))) return phrase;
  const next = cast.words.get(phrase.to + 2);
  if (next === undefined) return phrase;
  const name = cast.occurrences[occurrenceAt(cast.occurrences, next.start)] as NamedOccurrence | undefined;
  return name !== undefined && name.from <= phrase.to + 3 ? { from: phrase.from, to: name.to } : phrase;
}
