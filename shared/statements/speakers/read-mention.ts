import type { Span } from '../../article/span.ts';
import type { Word } from './article-words.ts';
import { authorsOf } from './authors.ts';
import type { Cast, NamedOccurrence } from './cast.ts';
import { splitSeveral } from './coordination.ts';
import { describe, headOf } from './describe.ts';
import { personOf } from './head-person.ts';
import type { Mention, Part } from './mention.ts';
import { occurrencesIn, type Phrase, phraseOf, segmentsOf } from './phrases.ts';
import { possessiveClass, pronounClass } from './pronoun-words.ts';
import { roleFor } from './role-text.ts';
import { BODY_HEADS, DOCUMENTS, GENERIC_BODIES, isPeopleNoun, PREPOSITIONS, singular } from './word-lists.ts';

/** Reads the noun phrase at a cue: what it refers with. Null where the span holds no word. */
export function readMention(cast: Cast, span: Span): Mention | null {
  const phrase = phraseOf(cast, span);
  return phrase === null ? null : readPhrase(cast, phrase);
}

function readPhrase(cast: Cast, phrase: Phrase): Mention | null {
  const first = cast.words.get(phrase.from) as Word;
  const pronoun = pronounClass(first.lower);
  if (pronoun !== null && (phrase.from === phrase.to || pronounClass(cast.words.lower(phrase.to)) !== null))
    return { form: 'pronoun', pronoun };
  const segments = segmentsOf(cast, phrase);
  const main = segments[0];
  if (main === undefined) return null;
  const several = splitSeveral(cast, segments);
  if (several !== null) {
    const parts = several.map((part) => readPart(cast, part)).filter((part) => part !== null);
    if (parts.length > 1) return { form: 'several', parts };
  }
  const person = personOf(cast, segments);
  if (person !== null)
    return { form: 'name', character: person.character, role: roleFor(cast, segments, person), text: null };
  return readThing(cast, segments, main);
}

/** One of several, with the article it carries: "Iran and the United States". */
function readPart(cast: Cast, phrase: Phrase): Part | null {
  const mention = readPhrase(cast, phrase);
  const articled = cast.words.lower(phrase.from) === 'the';
  return mention === null ? null : { mention, articled };
}

/** A phrase without a person's name: a body, a text by its author, something owned, or a description. */
function readThing(cast: Cast, segments: readonly Phrase[], phrase: Phrase): Mention {
  const main = withoutPart(cast, phrase);
  const owned = readOwned(cast, main);
  if (owned !== null) return owned;
  const head = headOf(cast, main);
  const noun = head === null ? null : singular(cast.words.lower(head));
  const authors = authorsOf(cast, main);
  if (authors?.by === 'name') return named(authors.name, noun);
  if (authors?.by === 'phrase') {
    const author = readPhrase(cast, authors.phrase);
    if (author !== null) return author.form === 'name' ? { ...author, text: noun } : author;
  }
  const body = bodyOf(cast, segments, main);
  return body === null ? describe(cast, main) : named(body, null);
}

/** "Part of the judge's statement" is the statement's. */
function withoutPart(cast: Cast, phrase: Phrase): Phrase {
  for (let at = phrase.from; at < phrase.from + 2 && at + 1 < phrase.to; at += 1)
    if (PARTS.has(cast.words.lower(at)) && cast.words.lower(at + 1) === 'of')
      return { from: at + 2, to: phrase.to };
  return phrase;
}

const PARTS = new Set(['part', 'portion', 'summary', 'text', 'section', 'rest']);

function named(occurrence: NamedOccurrence, text: string | null): Mention {
  return { form: 'name', character: occurrence.character, role: null, text };
}

/** A phrase owned by a pronoun or by someone described: the owner has to be found before it can be named. */
function readOwned(cast: Cast, phrase: Phrase): Mention | null {
  const pronoun = possessiveClass(cast.words.lower(phrase.from));
  if (pronoun !== null && phrase.to > phrase.from) {
    const owner: Mention = { form: 'pronoun', pronoun };
    return ownedBy(cast, owner, phrase, phrase.from);
  }
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const word = cast.words.get(at) as Word;
    if (PREPOSITIONS.has(word.lower)) return null;
    if (!word.possessive) continue;
    const generic = !word.capital || (at <= phrase.from + 1 && GENERIC_BODIES.has(word.lower));
    return generic ? ownedBy(cast, describe(cast, { from: phrase.from, to: at }), phrase, at) : null;
  }
  return null;
}

function ownedBy(cast: Cast, owner: Mention, phrase: Phrase, ownerEnd: number): Mention {
  const owned = describe(cast, { from: ownerEnd + 1, to: phrase.to });
  return { form: 'owned', owner, owned, whole: describe(cast, phrase) };
}

/** The body or place that is the phrase's head, or that names what a general noun before the comma announces. */
function bodyOf(cast: Cast, segments: readonly Phrase[], main: Phrase): NamedOccurrence | null {
  const head = headOf(cast, main);
  if (head === null) return null;
  const names = occurrencesIn(cast, main);
  const body = names.find((name) => name.from <= head && head <= name.to);
  const outlet = body === undefined ? outletBefore(cast, names, head) : undefined;
  if (outlet !== undefined) return outlet;
  if (body !== undefined) {
    if (
      onlyOpens(body) ||
      isSomeOf(cast, main, body) ||
      (body.keys.length === 1 && GENERIC_BODIES.has(body.keys[0] as string))
    )
      return null;
    return body;
  }
  const next = segments[1];
  if (next === undefined || !GENERIC_BODIES.has(singular(cast.words.lower(head)))) return null;
  const name = occurrencesIn(cast, next)[0];
  const whole =
    name !== undefined &&
    name.from - next.from <= 1 &&
    (name.to === next.to || cast.words.lower(name.to + 1) === '(');
  return whole ? name : null;
}

/** "The Tanjug news agency", "Kathimerini newspaper": the outlet's name before what it is. */
function outletBefore(
  cast: Cast,
  names: readonly NamedOccurrence[],
  head: number,
): NamedOccurrence | undefined {
  const lower = cast.words.lower(head);
  const pair = lower === 'agency' && cast.words.lower(head - 1) === 'news';
  if (!pair && !KINDS_OF_OUTLET.has(lower)) return undefined;
  return names.find((name) => name.to === head - (pair ? 2 : 1) && name.character.kind === 'body');
}

const KINDS_OF_OUTLET = new Set([
  'newspaper',
  'magazine',
  'daily',
  'tabloid',
  'broadcaster',
  'channel',
  'weekly',
]);

const AMOUNTS = new Set(['number', 'dozens', 'scores', 'hundreds', 'majority', 'handful', 'couple', 'group']);

/** "Other Republicans", "some Democrats": members, not the whole. */
function isSomeOf(cast: Cast, phrase: Phrase, name: NamedOccurrence): boolean {
  const before = cast.words.lower(name.titleFrom - 1);
  if (name.titleFrom <= phrase.from) return false;
  if (before === 'of') return AMOUNTS.has(cast.words.lower(name.titleFrom - 2));
  return ['other', 'some', 'many', 'several', 'most', 'few'].includes(before);
}

/**
 * A common noun that has its capital only from opening the sentence: "Police said", "Residents fear". A singular that
 * is no body or person by kind ("Velda said") has no article because it is a name.
 */
function onlyOpens(occurrence: NamedOccurrence): boolean {
  const { character } = occurrence;
  if (character.kind === 'place' || occurrence.kind === 'body' || occurrence.to > occurrence.from)
    return false;
  return (
    character.kind === 'body' &&
    isCommonNoun(character.keys[0] as string) &&
    character.occurrences.every((one) => one.openingOnly)
  );
}

function isCommonNoun(lower: string): boolean {
  if (lower.endsWith('s') && !lower.endsWith('ss')) return true;
  return GENERIC_BODIES.has(lower) || BODY_HEADS.has(lower) || DOCUMENTS.has(lower) || isPeopleNoun(lower);
}
