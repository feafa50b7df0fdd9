import type { ArticleWords, Word } from './article-words.ts';
import { isAcronym } from './name-reading.ts';

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', '&']);

/** A short form that the article defines in brackets after the long one: word indices, inclusive. */
export interface ShortForm {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly short: string;
}

/**
 * Short forms defined as "World Health Organization (WHO)". The letters of the short form must be, in order, the
 * initials of the words before the bracket, small words skipped or not; a short form of another make ("Phivolcs",
 * "CalFire") counts when it is one capitalised word directly after a capitalised name.
 */
export function shortForms(text: string, words: ArticleWords): ShortForm[] {
  const forms: ShortForm[] = [];
  for (let at = 1; at + 2 < words.length; at += 1) {
    if (words.lower(at) !== '(') continue;
    if (words.lower(at + 2) !== ')') {
      const explained = longFormInside(text, words, at);
      if (explained !== null) forms.push(explained);
      continue;
    }
    const short = words.get(at + 1) as Word;
    if (!short.capital || short.kind !== 'word') continue;
    const from = startOfLongForm(words, at - 1, short);
    if (from < 0 || !hasCapital(words, from, at - 1)) continue;
    const tail = words.get(at - 1) as Word;
    const name = text.slice((words.get(from) as Word).start, tail.end).replace(/\s+/g, ' ');
    forms.push({ from, to: at - 1, name, short: short.text });
  }
  return forms;
}

/** "AEW (All Elite Wrestling)": an acronym explained in the brackets that follow it. */
function longFormInside(text: string, words: ArticleWords, open: number): ShortForm | null {
  const short = words.get(open - 1) as Word;
  if (!isAcronym(short)) return null;
  let to = open;
  while (to - open <= short.text.length * 2 && words.get(to + 1)?.kind === 'word') to += 1;
  if (to === open || words.lower(to + 1) !== ')') return null;
  const keys = words.lowers(open + 1, to);
  if (!isAcronymOf(short.text, keys)) return null;
  const name = text
    .slice((words.get(open + 1) as Word).start, (words.get(to) as Word).end)
    .replace(/\s+/g, ' ');
  return { from: open + 1, to, name, short: short.text };
}

function hasCapital(words: ArticleWords, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if ((words.get(at) as Word).capital) return true;
  return false;
}

function startOfLongForm(words: ArticleWords, last: number, short: Word): number {
  const letters = short.text.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (isAcronym(short)) {
    const start =
      matchInitials(words, last, letters.replace(/s$/, '')) ?? matchInitials(words, last, letters);
    if (start !== null) return start;
  }
  let at = last;
  while (at >= 0 && isNamePart(words, at) && last - at < 10) at -= 1;
  at += 1;
  while (at <= last && !(words.get(at) as Word).capital) at += 1;
  return at <= last ? at : -1;
}

function isNamePart(words: ArticleWords, at: number): boolean {
  const word = words.get(at) as Word;
  return (
    word.kind === 'word' &&
    !word.possessive &&
    (word.capital || (SMALL.has(word.lower) && word.lower !== 'the'))
  );
}

/** Walks back from `last` taking one word for each letter; returns where the first letter's word stands. */
function matchInitials(words: ArticleWords, last: number, letters: string): number | null {
  let letter = letters.length - 1;
  let at = last;
  while (at >= 0 && letter >= 0) {
    const word = words.get(at) as Word;
    if (word.kind === 'mark') return null;
    if (word.lower.startsWith(letters.charAt(letter))) letter -= 1;
    else if (!SMALL.has(word.lower)) return null;
    if (letter < 0) return at;
    at -= 1;
  }
  return null;
}

/** Whether an acronym's letters are the initials of a name's words, small words left out or not. */
export function isAcronymOf(short: string, keys: readonly string[]): boolean {
  return initialsOf(keys).includes(acronymLetters(short));
}

/** The letters and digits of an acronym, lower case. */
export function acronymLetters(short: string): string {
  return short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The initials of a name's words, then those of its large words; none that are fewer than two. */
export function initialsOf(keys: readonly string[]): string[] {
  if (keys.length < 2) return [];
  let all = '';
  let large = '';
  for (const key of keys) {
    const initial = key.charAt(0);
    all += initial;
    if (!SMALL.has(key)) large += initial;
  }
  return [all, large].filter((initials) => initials.length > 1);
}
