import type { Span } from '../../article/span.ts';

/** What a word is made of. */
export type WordKind = 'word' | 'number' | 'mark';

/** By the kinds of grammar/words.ts. */
const KINDS: readonly WordKind[] = ['word', 'number', 'mark'];

/** Bits of a word's flags; the lowest two are its kind as grammar/words.ts numbers it. */
export const KIND = 3;
export const CAPITAL = 4;
export const POSSESSIVE = 8;
export const OPENS = 16;
export const QUOTED = 32;

/** Columns of an article's words, one entry a word but where it says otherwise. */
export interface WordColumns {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly bareEnd: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly flags: Uint8Array;
  readonly spelling: Int32Array;
  readonly spellings: readonly string[];
  /** For each sentence the word that opens it; -1 for a sentence of marks alone. */
  readonly opening: Int32Array;
}

/**
 * The words and marks of an article as names are read from them, in order; see `Word`. They are kept in columns, and
 * a `Word` is made when one is asked for: an object for every word of a long article would outlive each young
 * collection and be copied by it, so that a long article would cost more a word than a short one.
 */
export class ArticleWords {
  readonly length: number;
  readonly text: string;
  readonly columns: WordColumns;

  constructor(text: string, columns: WordColumns) {
    this.length = columns.count;
    this.text = text;
    this.columns = columns;
  }

  /** Word i; undefined outside the article. */
  get(i: number): Word | undefined {
    return i >= 0 && i < this.length ? new Word(this, i) : undefined;
  }

  /** Word i in lower case; empty outside the article. */
  lower(i: number): string {
    const { spellings, spelling } = this.columns;
    return i >= 0 && i < this.length ? (spellings[spelling[i] as number] as string) : '';
  }

  /** The words from one to another, both included, in lower case. */
  lowers(from: number, to: number): string[] {
    return Array.from({ length: to - from + 1 }, (_, i) => this.lower(from + i));
  }

  /** Whether word i has one of the flags, which are bits; none outside the article. */
  has(i: number, flags: number): boolean {
    return i >= 0 && i < this.length && ((this.columns.flags[i] as number) & flags) !== 0;
  }

  /** Index of the first word that ends after `offset`; the number of words where none does. */
  indexAt(offset: number): number {
    const { end } = this.columns;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((end[middle] as number) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/**
 * One word or mark of the article as names are read from it: parts joined by a hyphen, an ampersand or a dot
 * ("Sun-Hyung", "PG&E", "U.S.", "Dr.") are one word, and a possessive ending is set apart.
 */
export class Word implements Span {
  readonly #words: ArticleWords;
  readonly #index: number;

  constructor(words: ArticleWords, index: number) {
    this.#words = words;
    this.#index = index;
  }

  get start(): number {
    return this.#words.columns.start[this.#index] as number;
  }

  get end(): number {
    return this.#words.columns.end[this.#index] as number;
  }

  /** Where it ends without its possessive ending and without the full stop of an abbreviated title. */
  get bareEnd(): number {
    return this.#words.columns.bareEnd[this.#index] as number;
  }

  /** As printed, without the possessive ending and without the full stop of an abbreviated title. */
  get text(): string {
    return this.#words.text.slice(this.start, this.bareEnd);
  }

  get lower(): string {
    return this.#words.lower(this.#index);
  }

  get kind(): WordKind {
    return KINDS[(this.#words.columns.flags[this.#index] as number) & KIND] as WordKind;
  }

  /** Whether it carries a possessive ending. */
  get possessive(): boolean {
    return this.#words.has(this.#index, POSSESSIVE);
  }

  /** Whether it is written with a capital letter, at its start or after a hyphen ("al-Eryani"). */
  get capital(): boolean {
    return this.#words.has(this.#index, CAPITAL);
  }

  /** Whether it opens its sentence. */
  get opens(): boolean {
    return this.#words.has(this.#index, OPENS);
  }

  /** Index of its sentence. */
  get sentence(): number {
    return this.#words.columns.sentence[this.#index] as number;
  }

  /** Index of its paragraph. */
  get paragraph(): number {
    return this.#words.columns.paragraph[this.#index] as number;
  }

  /** Whether it stands inside double quotation marks. */
  get quoted(): boolean {
    return this.#words.has(this.#index, QUOTED);
  }
}
