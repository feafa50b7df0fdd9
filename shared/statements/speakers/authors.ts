import type { Word } from './article-words.ts';
import { type Cast, type NamedOccurrence, occurrenceAt } from './cast.ts';
import { headOf } from './describe.ts';
import { occurrencesIn, type Phrase } from './phrases.ts';
import { possessiveClass } from './pronoun-words.ts';
import { DATES, DOCUMENTS, wordsOf } from './word-lists.ts';

/** Where a text's authors are named: by a name before the text's noun, or by a phrase of its own after "by". */
export type Authors =
  | { readonly by: 'name'; readonly name: NamedOccurrence }
  | { readonly by: 'phrase'; readonly phrase: Phrase };

/** Places to publish, which are never the authors of what is posted there. */
const PLATFORMS = wordsOf([
  'instagram twitter facebook youtube reddit tiktok telegram weibo wechat whatsapp snapchat',
]);
/** Texts that are somebody's words whatever article they take: "a Treasury statement". */
const SPOKEN = wordsOf(['statement release tweet post announcement letter memo email']);
/** Texts that go by the name before them: "the Vox website". */
const OF_ITS_OWN = wordsOf(['website page decision ruling account schedule article story']);
/** "court papers of the Treasury" and the like are by whoever follows; "reports of rain" are by nobody. */
const OF = wordsOf(['of for']);

/**
 * Whose words a text carries: "CNN's projections", "a report from the Treasury", "Johns Hopkins University data",
 * "a tweet on Monday by Ann Lee". Null where the phrase is no text, or names no author. "A UN report" keeps its
 * own name: the article before the noun says that the report is meant, one of several.
 */
export function authorsOf(cast: Cast, phrase: Phrase): Authors | null {
  const head = documentHead(cast, phrase);
  if (head === null) return null;
  const names = occurrencesIn(cast, phrase);
  const owner = names.find((name) => name.possessive && name.to < head);
  if (owner !== undefined) return { by: 'name', name: owner };
  for (let at = head + 1; at < phrase.to; at += 1) {
    const lower = cast.words.lower(at);
    if (lower === 'by' || lower === 'from') return { by: 'phrase', phrase: { from: at + 1, to: phrase.to } };
    if (OF.has(lower) && opensName(cast, names, at + 1))
      return { by: 'phrase', phrase: { from: at + 1, to: phrase.to } };
  }
  const beyond = phrase.to === head ? authorsBeyond(cast, head) : null;
  if (beyond !== null) return beyond;
  const first = cast.words.lower(phrase.from);
  const noun = cast.words.lower(head);
  if (OF_ITS_OWN.has(noun) || ((first === 'a' || first === 'an') && !SPOKEN.has(noun))) return null;
  const before = names.findLast((name) => name.to < head && isAuthor(name));
  return before === undefined ? null : { by: 'name', name: before };
}

/** How many words between a text's noun and "by" are looked over, and between "by" and the author's name. */
const GAP = 5;
const LINKING = wordsOf(['released posted published issued made sent written on online late in to']);

/** Authors named after a mention that ends with the text's noun: "a statement" "released on Monday by the Treasury". */
function authorsBeyond(cast: Cast, head: number): Authors | null {
  for (let at = head + 1; at <= head + GAP; at += 1) {
    const word = cast.words.get(at);
    if (word === undefined || word.sentence !== cast.words.get(head)?.sentence) return null;
    if (word.lower === 'by' || word.lower === 'from') return authorAfter(cast, at + 1);
    if (!LINKING.has(word.lower) && !DATES.has(word.lower) && word.kind !== 'number') return null;
  }
  return null;
}

function authorAfter(cast: Cast, from: number): Authors | null {
  const first = cast.words.get(from);
  if (first === undefined) return null;
  if (possessiveClass(first.lower) !== null) return { by: 'phrase', phrase: { from, to: from + 1 } };
  const name = cast.occurrences[occurrenceAt(cast.occurrences, first.start)];
  if (name === undefined || name.titleFrom > from + GAP) return null;
  return { by: 'phrase', phrase: { from, to: name.possessive ? name.to + 1 : name.to } };
}

function isAuthor({ character, openingOnly }: NamedOccurrence): boolean {
  return !(openingOnly && character.kind === 'body') && !PLATFORMS.has(character.keys[0] as string);
}

function opensName(cast: Cast, names: readonly NamedOccurrence[], at: number): boolean {
  const from = cast.words.lower(at) === 'the' ? at + 1 : at;
  return names.some((name) => name.titleFrom === from && name.character.kind !== 'place');
}

function documentHead(cast: Cast, phrase: Phrase): number | null {
  const head = headOf(cast, phrase);
  if (head === null) return null;
  const word = cast.words.get(head) as Word;
  return DOCUMENTS.has(word.lower) && (!word.capital || head === phrase.from) ? head : null;
}
