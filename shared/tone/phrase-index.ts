import { inflections } from './inflect.ts';
import type { Word } from './words.ts';

/**
 * Phrases as a tree of words. A phrase is written as words with
 * - `word~`: any inflection, `a/b`: either word (each may take `~`),
 * - `(word)`: may be left out, `_`: up to three words, none of them a mark.
 */
export interface PhraseIndex<Entry> {
  readonly root: PhraseNode<Entry>;
}

export interface PhraseNode<Entry> {
  readonly next: Map<string, PhraseNode<Entry>>;
  gap: PhraseNode<Entry> | null;
  entry: Entry | null;
}

export interface PhraseMatch<Entry> {
  readonly entry: Entry;
  /** Index after the last word of the phrase. */
  readonly end: number;
}

const LONGEST_GAP = 3;

/** Builds the tree; of two entries for the same words the later stands. */
export function indexPhrases<Entry>(entries: Iterable<readonly [string, Entry]>): PhraseIndex<Entry> {
  const root = newNode<Entry>();
  for (const [phrase, entry] of entries) for (const node of nodesFor(root, phrase)) node.entry = entry;
  return { root };
}

/**
 * The longest phrase that starts at `words[at]`, or null. Looks at a bounded number of words, so that a pass over a
 * text is linear in its length.
 */
export function phraseAt<Entry>(
  index: PhraseIndex<Entry>,
  words: readonly Word[],
  at: number,
): PhraseMatch<Entry> | null {
  const first = index.root.next.get(words[at]?.lower ?? '');
  return first === undefined ? null : longest(first, words, at + 1);
}

function longest<Entry>(
  node: PhraseNode<Entry>,
  words: readonly Word[],
  at: number,
): PhraseMatch<Entry> | null {
  let best: PhraseMatch<Entry> | null = node.entry === null ? null : { entry: node.entry, end: at };
  const word = words[at];
  if (word === undefined) return best;
  const next = node.next.size === 0 ? undefined : node.next.get(word.lower);
  if (next !== undefined) best = later(best, longest(next, words, at + 1));
  if (node.gap !== null) {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
      const after = words[at + skipped];
      if (after === undefined) break;
      const resumed = node.gap.next.get(after.lower);
      if (resumed !== undefined) best = later(best, longest(resumed, words, at + skipped + 1));
      if (after.mark) break;
    }
  }
  return best;
}

function later<Entry>(a: PhraseMatch<Entry> | null, b: PhraseMatch<Entry> | null): PhraseMatch<Entry> | null {
  if (a === null) return b;
  return b !== null && b.end > a.end ? b : a;
}

function nodesFor<Entry>(root: PhraseNode<Entry>, phrase: string): PhraseNode<Entry>[] {
  let nodes = [root];
  for (const part of phrase.split(' ')) {
    const optional = part.startsWith('(') && part.endsWith(')');
    const grown = nodes.flatMap((node) => stepsFrom(node, optional ? part.slice(1, -1) : part));
    nodes = optional ? [...nodes, ...grown] : grown;
  }
  return nodes;
}

function stepsFrom<Entry>(node: PhraseNode<Entry>, part: string): PhraseNode<Entry>[] {
  if (part === '_') {
    node.gap ??= newNode();
    return [node.gap];
  }
  return [...new Set(part.split('/').flatMap(formsOf))].map((form) => {
    const next = node.next.get(form) ?? newNode<Entry>();
    node.next.set(form, next);
    return next;
  });
}

function formsOf(word: string): readonly string[] {
  return word.endsWith('~') ? inflections(word.slice(0, -1)) : [word];
}

function newNode<Entry>(): PhraseNode<Entry> {
  return { next: new Map(), gap: null, entry: null };
}
