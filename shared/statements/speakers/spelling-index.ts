import { likelySameSpelling, plainLetters } from './misspellings.ts';

/** Words longer than this are no names, and their neighbourhoods would grow with the square of their length. */
const LONGEST = 24;
/** How many holders one neighbourhood keeps: enough for any article, a bound for a hostile one. */
const MOST = 32;

/**
 * Finds what was stored under a word or a likely misprint of it, without comparing every pair: words within one or
 * two edits share a form with letters left out (the symmetric delete method, Garbe 2012).
 */
export class SpellingIndex<Value> {
  readonly #byForm = new Map<string, { readonly word: string; readonly value: Value }[]>();

  add(word: string, value: Value): void {
    const plain = plainLetters(word);
    for (const form of shortenedForms(plain)) {
      const entries = this.#byForm.get(form);
      if (entries === undefined) this.#byForm.set(form, [{ word: plain, value }]);
      else if (
        entries.length < MOST &&
        !entries.some((entry) => entry.value === value && entry.word === plain)
      )
        entries.push({ word: plain, value });
    }
  }

  /** Everything stored under the word or a likely misprint of it, in the order it was stored. */
  near(word: string): Value[] {
    const plain = plainLetters(word);
    const found = new Set<Value>();
    for (const form of shortenedForms(plain))
      for (const entry of this.#byForm.get(form) ?? [])
        if (likelySameSpelling(entry.word, plain)) found.add(entry.value);
    return [...found];
  }
}

/** The word, and the word with one letter left out, or two where it is long enough to differ in two. */
function shortenedForms(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  if (word.length < 5 || word.length > LONGEST) return forms;
  for (let i = 0; i < word.length; i += 1) {
    const one = word.slice(0, i) + word.slice(i + 1);
    forms.add(one);
    if (word.length >= 8)
      for (let j = i; j < one.length; j += 1) forms.add(one.slice(0, j) + one.slice(j + 1));
  }
  return forms;
}
