import type { AliasEntry } from '../../reference/lookup.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { isOfSort } from './sorts-of-things.ts';

/** Words that set a thing apart from the one spoken of. */
const SETS_APART =
  /^(?:other|another|second|rival|neighbou?ring|nearby|sister|twin|similar|different|older|newer|younger|larger|smaller|bigger|longer|shorter|lesser|northern|southern|eastern|western|previous|former)$/;

/** "Neighbouring", "older": whether the word sets a thing apart from the one spoken of. */
export function setsApart(word: string): boolean {
  return SETS_APART.test(word);
}

const NOUNS = new WeakMap<SentenceReading, readonly string[]>();

/** "The older court across the town", "a second bridge": whether the sentence speaks of another thing of that sort. */
export function tellsOfAnother(sentence: SentenceReading, entry: AliasEntry): boolean {
  return nounsSetApart(sentence).some((noun) => isOfSort(entry, noun));
}

/** Asked of a sentence once, however many things are weighed for its figures. */
function nounsSetApart(sentence: SentenceReading): readonly string[] {
  const known = NOUNS.get(sentence);
  if (known !== undefined) return known;
  const { tokens } = sentence;
  const nouns = tokens.slice(1).flatMap(({ kind, lower }, place) => {
    return kind === 'word' && SETS_APART.test(tokens[place]?.lower ?? '') ? [lower] : [];
  });
  NOUNS.set(sentence, nouns);
  return nouns;
}
