import type { HouseLexiconEntry } from './house-lexicon.ts';
import { wordsOfPhrase } from './house-phrases.ts';

/** What lies between two versions of the house lexicon, each list in the order of phrases. */
export interface LexiconDifference {
  readonly added: readonly HouseLexiconEntry[];
  readonly removed: readonly HouseLexiconEntry[];
  /** Phrases of one axis whose weight or note is another. */
  readonly changed: readonly { readonly from: HouseLexiconEntry; readonly to: HouseLexiconEntry }[];
  /** How many stay as they are. */
  readonly unchanged: number;
}

/** Compares two lists of entries, whatever their order. The same words are the same phrase. */
export function lexiconDifference(
  before: readonly HouseLexiconEntry[],
  after: readonly HouseLexiconEntry[],
): LexiconDifference {
  const earlier = new Map(before.map((entry) => [keyOf(entry), entry]));
  const later = new Map(after.map((entry) => [keyOf(entry), entry]));
  const both = inOrder(after).flatMap((to) => {
    const from = earlier.get(keyOf(to));
    return from === undefined ? [] : [{ from, to }];
  });
  const changed = both.filter(({ from, to }) => !isSame(from, to));
  return {
    added: inOrder(after).filter((entry) => !earlier.has(keyOf(entry))),
    removed: inOrder(before).filter((entry) => !later.has(keyOf(entry))),
    changed,
    unchanged: both.length - changed.length,
  };
}

/** Entries by phrase, then axis: two files that hold the same are one lexicon. */
export function inOrder(entries: readonly HouseLexiconEntry[]): HouseLexiconEntry[] {
  return [...entries].sort((a, b) => compare(a.phrase, b.phrase) || compare(a.axis, b.axis));
}

function keyOf({ phrase, axis }: HouseLexiconEntry): string {
  return `${axis} ${wordsOfPhrase(phrase)}`;
}

function isSame(a: HouseLexiconEntry, b: HouseLexiconEntry): boolean {
  return a.phrase === b.phrase && a.weight === b.weight && a.note === b.note;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
