import type { ArticleWords, Word } from './article-words.ts';
import { BODY_HEADS, CALENDAR, DATES, isGivenName, isPeopleNoun, OPENERS, PARTICLES } from './word-lists.ts';

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
export function nameRuns(words: ArticleWords, from: number, to: number): NameRun[] {
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

/** "I" and "I'm", but not the initial "I." of a name. */
function isPronounI(word: Word): boolean {
  return /^i(?:'|$)/.test(word.lower) && (word.lower.length > 1 || word.end - word.start === 1);
}

/** Whether the word is printed with a capital letter for its place alone. */
export function capitalByPlace(words: ArticleWords, at: number): boolean {
  if (words.get(at)?.opens === true) return true;
  const before = words.get(at - 1);
  return before !== undefined && before.kind === 'mark' && '“"‘\':([—–'.includes(before.text);
}

/** A possessive ending ends a name, but for "Sheriff's Office", "Children's Hospital": a body of or for people. */
function endsWithOwner(words: ArticleWords, at: number): boolean {
  const word = words.get(at) as Word;
  if (!word.possessive) return false;
  const next = words.get(at + 1);
  return !(isPeopleNoun(word.lower) && next?.capital === true && BODY_HEADS.has(next.lower));
}

/** Whether a number stands inside a name ("Lost 52 Project") and ends no date ("July 4"). */
function numbersName(words: ArticleWords, at: number): boolean {
  const next = words.get(at + 1);
  if (next === undefined || next.kind !== 'word' || !next.capital || next.opens) return false;
  return !CALENDAR.has(words.lower(at - 1));
}

/** A day or month, or "Oslo-based" and the like: capitals that belong to no name of a person or body. */
function isNoName({ lower }: Word): boolean {
  return DATES.has(lower) || (lower.includes('-') && FROM_A_NAME.test(lower));
}

const FROM_A_NAME = /-(?:based|born|led|backed|owned|run|funded|made|trained|style|wide)$/;

function startsRun(words: ArticleWords, at: number): boolean {
  const word = words.get(at) as Word;
  if (word.kind !== 'word' || !word.capital || isPronounI(word) || isNoName(word)) return false;
  return !(capitalByPlace(words, at) && (OPENERS.has(word.lower) || isVerbOrAdverb(word.lower)));
}

/** "Asked", "Citing", "Allegedly": by their endings, given names in "-ally" aside. */
function isVerbOrAdverb(lower: string): boolean {
  if (/(?:ed|ing)$/.test(lower)) return true;
  return ADVERB_ENDING.test(lower) && !isGivenName(lower);
}

const ADVERB_ENDING = /(?:ed|al|ent|ant|ous|ive|ar|ing|ful|less|ic)ly$/;

function endOfRun(words: ArticleWords, first: number, to: number): number {
  let last = first;
  while (last + 1 < to && !endsWithOwner(words, last)) {
    const next = nextNamePart(words, last + 1, to);
    if (next < 0) break;
    last = next;
  }
  return last;
}

/** Index of the capitalised word that carries the name on from `at`, over at most two particles; -1 if none does. */
function nextNamePart(words: ArticleWords, at: number, to: number): number {
  for (let skipped = 0; skipped <= 2 && at + skipped < to; skipped += 1) {
    const word = words.get(at + skipped) as Word;
    if (word.opens) return -1;
    if (word.kind === 'number' && skipped === 0 && numbersName(words, at)) continue;
    if (word.kind !== 'word') return -1;
    if (word.capital) return isPronounI(word) || isNoName(word) ? -1 : at + skipped;
    if (!PARTICLES.has(word.lower)) return -1;
  }
  return -1;
}
