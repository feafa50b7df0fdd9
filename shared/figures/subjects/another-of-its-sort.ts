import type { AliasEntry } from '../../reference/lookup.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { isOfSort } from './sorts-of-things.ts';

/** Words that set a thing apart from the one spoken of. */
const SETS_APART =
  /^(?:other|another|second|rival|neighbou?ring|nearby|sister|twin|similar|different|older|newer|younger|larger|smaller|bigger|longer|shorter|lesser|northern|southern|eastern|western|previous|former)$/;

/** "The older court across the town", "a second bridge": whether the sentence speaks of another thing of that sort. */
export function tellsOfAnother({ tokens }: SentenceReading, entry: AliasEntry): boolean {
  return tokens.some((token, place) => {
    const noun = tokens[place + 1];
    return SETS_APART.test(token.lower) && noun !== undefined && isOfSort(entry, noun.lower);
  });
}
