import type { Word } from './article-words.ts';
import type { Cast, NamedOccurrence } from './cast.ts';
import { headOf } from './describe.ts';
import { occurrencesIn, type Phrase } from './phrases.ts';
import { DOCUMENTS, wordsOf } from './word-lists.ts';

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
    const { lower } = cast.words[at] as Word;
    if (lower === 'by' || lower === 'from') return { by: 'phrase', phrase: { from: at + 1, to: phrase.to } };
    if (OF.has(lower) && opensName(cast, names, at + 1))
      return { by: 'phrase', phrase: { from: at + 1, to: phrase.to } };
  }
  const first = (cast.words[phrase.from] as Word).lower;
  const { lower: noun } = cast.words[head] as Word;
  if (OF_ITS_OWN.has(noun) || ((first === 'a' || first === 'an') && !SPOKEN.has(noun))) return null;
  const before = names.findLast((name) => name.to < head && isAuthor(name));
  return before === undefined ? null : { by: 'name', name: before };
}

function isAuthor({ character, openingOnly }: NamedOccurrence): boolean {
  return !(openingOnly && character.kind === 'body') && !PLATFORMS.has(character.keys[0] as string);
}

function opensName(cast: Cast, names: readonly NamedOccurrence[], at: number): boolean {
  const from = (cast.words[at] as Word).lower === 'the' ? at + 1 : at;
  return names.some((name) => name.titleFrom === from && name.character.kind !== 'place');
}

function documentHead(cast: Cast, phrase: Phrase): number | null {
  const head = headOf(cast, phrase);
  if (head === null) return null;
  const word = cast.words[head] as Word;
  return DOCUMENTS.has(word.lower) && (!word.capital || head === phrase.from) ? head : null;
}
