import { NAME } from './grammar/tags.ts';
import type { Words } from './grammar/words.ts';

/** Names in capitals that are also little words. */
const LITTLE_WORDS = ['who', 'us', 'it'];

/**
 * Tags "WHO" and "US" as names where a word in small letters stands beside them: in a line all in capitals they are
 * the little words. Changes `tags` in place and returns it.
 */
export function tagCapitalNames(text: string, words: Words, tags: Uint8Array): Uint8Array {
  const ids = new Set(LITTLE_WORDS.map((word) => words.spellings.indexOf(word)).filter((id) => id >= 0));
  if (ids.size === 0) return tags;
  for (let i = 0; i < words.count; i += 1)
    if (
      ids.has(words.spelling[i] as number) &&
      isInCapitals(text, words, i) &&
      hasSmallNeighbour(text, words, i)
    )
      tags[i] = NAME;
  return tags;
}

function isInCapitals(text: string, words: Words, i: number): boolean {
  const second = text.charCodeAt((words.start[i] as number) + 1);
  return words.capital[i] === 1 && second >= 65 && second <= 90;
}

function hasSmallNeighbour(text: string, words: Words, i: number): boolean {
  return startsSmall(text, words, i - 1) || startsSmall(text, words, i + 1);
}

function startsSmall(text: string, words: Words, i: number): boolean {
  if (i < 0 || i >= words.count) return false;
  const first = text.charCodeAt(words.start[i] as number);
  return first >= 97 && first <= 122;
}
