import type { Word } from './article-words.ts';
import { OPENERS, PARTICLES } from './word-lists.ts';

/** Capitalised words that stand together: indices of the first and last word, both inclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/**
 * Runs of capitalised words between `from` and `to` (word indices, `to` exclusive), with the small words inside
 * personal names ("Mohammad bin Salman"). A possessive ending, a mark or a number ends a run; a word that is
 * capitalised only because it opens a sentence or a quotation starts none.
 */
export function nameRuns(words: readonly Word[], from: number, to: number): NameRun[] {
  const runs: NameRun[] = [];
  let at = from;
  while (at < to) {
    if (!startsRun(words, at)) {
      at += 1;
      continue;
    }
    const last = endOfRun(words, at, to);
    runs.push({ first: at, last });
    at = last + 1;
  }
  return runs;
}

/** Whether the word is printed with a capital letter for its place alone. */
export function capitalByPlace(words: readonly Word[], at: number): boolean {
  if (words[at]?.opens === true) return true;
  const before = words[at - 1];
  return before !== undefined && before.kind === 'mark' && '“"‘\':([—–'.includes(before.text);
}

function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.kind !== 'word' || !word.capital || word.lower === 'i' || word.lower.startsWith("i'"))
    return false;
  return !(capitalByPlace(words, at) && OPENERS.has(word.lower));
}

function endOfRun(words: readonly Word[], first: number, to: number): number {
  let last = first;
  while (last + 1 < to && !(words[last] as Word).possessive) {
    const next = nextNamePart(words, last + 1, to);
    if (next < 0) break;
    last = next;
  }
  return last;
}

/** Index of the capitalised word that carries the name on from `at`, over at most two particles; -1 if none does. */
function nextNamePart(words: readonly Word[], at: number, to: number): number {
  for (let skipped = 0; skipped <= 2 && at + skipped < to; skipped += 1) {
    const word = words[at + skipped] as Word;
    if (word.kind !== 'word') return -1;
    if (word.capital) return at + skipped;
    if (!PARTICLES.has(word.lower)) return -1;
  }
  return -1;
}
