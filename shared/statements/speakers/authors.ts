import type { Word } from './article-words.ts';
import type { Cast, NamedOccurrence } from './cast.ts';
import { headOf } from './describe.ts';
import { occurrencesIn, type Phrase } from './phrases.ts';
import { DOCUMENTS } from './word-lists.ts';

const BY = new Set(['by', 'from', 'of', 'for', 'in', 'with']);

/**
 * Whose words a text carries: "CNN's projections", "a report from the Treasury", "Johns Hopkins University data",
 * "a tweet on Monday by Ann Lee". Null where the phrase is no text, or names no author.
 */
export function authorOf(cast: Cast, phrase: Phrase): readonly NamedOccurrence[] | null {
  const head = documentHead(cast, phrase);
  if (head === null) return null;
  const names = occurrencesIn(cast, phrase);
  const owner = names.find((name) => name.possessive && name.to < head);
  if (owner !== undefined) return [owner];
  const before = names.find((name) => name.to === head - 1 && name.character.kind !== 'place');
  const maker = names.filter((name) => name.from > head && followsBy(cast, name));
  const first = maker[0];
  if (first === undefined) return before === undefined ? ownNameBefore(names, head) : [before];
  const second = names[names.indexOf(first) + 1];
  const both =
    second !== undefined && cast.words[first.to + 1]?.lower === 'and' && second.titleFrom <= first.to + 3;
  return both && !first.possessive ? [first, second] : [first];
}

/** "Two official Treasury situation reports": the last name in front of the text that is not a place. */
function ownNameBefore(names: readonly NamedOccurrence[], head: number): readonly NamedOccurrence[] | null {
  const name = names.findLast((one) => one.to < head && one.character.kind === 'body' && !one.openingOnly);
  return name === undefined ? null : [name];
}

function documentHead(cast: Cast, phrase: Phrase): number | null {
  const head = headOf(cast, phrase);
  if (head === null) return null;
  const word = cast.words[head] as Word;
  return DOCUMENTS.has(word.lower) && (!word.capital || head === phrase.from) ? head : null;
}

function followsBy(cast: Cast, name: NamedOccurrence): boolean {
  let at = name.titleFrom - 1;
  for (let back = 0; back < 3; back += 1, at -= 1) {
    const lower = cast.words[at]?.lower ?? '';
    if (lower === 'by' || lower === 'from') return true;
    if (BY.has(lower)) return name.character.kind !== 'place' && lower !== 'in';
    if (cast.words[at]?.kind !== 'word') return false;
  }
  return false;
}
