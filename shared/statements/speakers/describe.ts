import type { Word } from './article-words.ts';
import type { Cast, NamedOccurrence } from './cast.ts';
import type { Character } from './character.ts';
import type { Description } from './mention.ts';
import { occurrencesIn, type Phrase, textOf } from './phrases.ts';
import {
  CALENDAR,
  COUNTRY_OF_ADJECTIVE as COUNTRY_LIKE,
  DETERMINERS,
  DOCUMENTS,
  PREPOSITIONS,
  singular,
  wordsOf,
} from './word-lists.ts';

const RELATIVES = wordsOf(['who which that whose whom where when']);
const QUANTITIES = wordsOf([
  'one some many several most few number majority group any all both two three none each couple part portion rest section summary text',
]);
const DEFINITE = wordsOf(['the this that these those both']);
const ADVERBS = wordsOf([
  'himself herself itself themselves alone also later too late today yesterday tonight early earlier there here',
]);
/** Prepositions that tell when or how a thing was said, not who said it. */
const CIRCUMSTANCE = wordsOf(['during via after before since until following amid despite through']);

/** Index of a noun phrase's head noun: the last word before a preposition or a clause; null where there is none. */
export function headOf(cast: Cast, phrase: Phrase): number | null {
  const names = occurrencesIn(cast, phrase);
  let head: number | null = null;
  let depth = 0;
  for (let at = phrase.from; at <= phrase.to; at += 1) {
    const mark = (cast.words.get(at) as Word).text;
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth > 0 || mark === ')') continue;
    const name = names.find((one) => one.from <= at && at <= one.to);
    if (name !== undefined) {
      head = name.to;
      at = name.to;
      continue;
    }
    const word = cast.words.get(at) as Word;
    if (RELATIVES.has(word.lower) && at > phrase.from) break;
    if (PREPOSITIONS.has(word.lower)) {
      if (head !== null && word.lower === 'of' && QUANTITIES.has(cast.words.lower(head))) continue;
      if (at === phrase.from) continue;
      break;
    }
    if (head !== null && isParticiple(cast.words.get(at) as Word) && at > phrase.from + 1) break;
    if (word.kind !== 'mark' && !DETERMINERS.has(word.lower) && !ADVERBS.has(word.lower)) head = at;
    else if (QUANTITIES.has(word.lower)) head = at;
  }
  return head;
}

function isParticiple(word: Word): boolean {
  return (
    !word.capital &&
    (word.lower.endsWith('ing') || /^(?:released|posted|published|issued|based|dated)$/.test(word.lower))
  );
}

/** Reads a phrase that names nobody as a description. */
export function describe(cast: Cast, phrase: Phrase): Description {
  const head = headOf(cast, phrase) ?? phrase.to;
  const word = cast.words.get(head) as Word;
  const one = singular(word.lower);
  const first = cast.words.get(phrase.from) as Word;
  const owner = ownerOf(cast, phrase, head);
  return {
    form: 'description',
    text: descriptionText(cast, phrase),
    head: one,
    plural: one !== word.lower || PLURALS.has(word.lower),
    definite:
      DEFINITE.has(first.lower) || owner !== null || (head === phrase.from && word.lower === 'police'),
    qualifiers: qualifiersOf(cast, phrase, head),
    narrowed: isNarrowed(cast, phrase, head),
    owner: owner?.character ?? null,
    of: personAfterOf(cast, phrase, head),
    document: !word.capital && DOCUMENTS.has(word.lower),
  };
}

const PLURALS = wordsOf([
  'people police some many several most few both all others staff media press family couple',
]);

function ownerOf(cast: Cast, phrase: Phrase, head: number): NamedOccurrence | null {
  return occurrencesIn(cast, phrase).find((name) => name.possessive && name.to < head) ?? null;
}

function personAfterOf(cast: Cast, phrase: Phrase, head: number): Character | null {
  const only = head === phrase.from || head === phrase.from + 1;
  if (!only || cast.words.lower(head + 1) !== 'of') return null;
  const name = occurrencesIn(cast, phrase).find((one) => one.titleFrom === head + 2 && one.to === phrase.to);
  return name?.character.kind === 'person' ? name.character : null;
}

function isNarrowed(cast: Cast, phrase: Phrase, head: number): boolean {
  for (let at = head + 1; at <= phrase.to; at += 1) {
    const { lower, kind, capital } = cast.words.get(at) as Word;
    if (
      kind === 'word' &&
      !capital &&
      !DETERMINERS.has(lower) &&
      !PREPOSITIONS.has(lower) &&
      !ADVERBS.has(lower)
    )
      return true;
  }
  return false;
}

function qualifiersOf(cast: Cast, phrase: Phrase, head: number): string[] {
  const qualifiers: string[] = [];
  for (let at = phrase.from; at <= phrase.to; at += 1) {
    const word = cast.words.get(at) as Word;
    if (RELATIVES.has(word.lower)) break;
    const small = DETERMINERS.has(word.lower) || PREPOSITIONS.has(word.lower) || word.kind === 'mark';
    if (at !== head && !small) qualifiers.push(word.lower);
  }
  return qualifiers;
}

/** The phrase as a speaker's name: no leading "the", no relative clause, small letter unless a name opens it. */
function descriptionText(cast: Cast, phrase: Phrase): string {
  let { from, to } = phrase;
  if (from < to && cast.words.lower(from) === 'the') from += 1;
  for (let at = from + 1; at <= to; at += 1)
    if (opensClause(cast, at) || CIRCUMSTANCE.has(cast.words.lower(at))) {
      to = at - 1;
      break;
    }
  if (to - from >= 2 && CALENDAR.has(cast.words.lower(to)) && cast.words.lower(to - 1) === 'on') to -= 2;
  while (to > from && ADVERBS.has(cast.words.lower(to))) to -= 1;
  const first = cast.words.get(from) as Word;
  const text = textOf(cast, from, to);
  const opensByPlace = first.capital && first.opens && !startsWithName(cast, { from, to });
  return opensByPlace ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A relative pronoun; "that" after a preposition is a determiner ("in that case"). */
function opensClause(cast: Cast, at: number): boolean {
  const lower = cast.words.lower(at);
  return RELATIVES.has(lower) && !(lower === 'that' && PREPOSITIONS.has(cast.words.lower(at - 1)));
}

function startsWithName(cast: Cast, phrase: Phrase): boolean {
  const name = occurrencesIn(cast, phrase)[0];
  const first = cast.words.get(phrase.from) as Word;
  if (/\p{Lu}.*\p{Lu}/u.test(first.text)) return true;
  if (name === undefined || name.from !== phrase.from) return COUNTRY_LIKE.has(first.text);
  return name.character.occurrences.some((one) => !one.openingOnly);
}
