import { readingsOf } from './word-readings.ts';
import { MARK, WORD, type Words } from './words.ts';

/** Rows of the weight table; a feature's hash picks its row. */
export const ROWS = 1 << 15;
/** Features of a token. */
export const FEATURES = 16;

/** What the features of a text's tokens are made of: the hash, ending and readings of each spelling, and each token's shape. */
export interface WordHashes {
  readonly word: Int32Array;
  readonly ending: Int32Array;
  readonly readings: Int32Array;
  readonly shape: Uint8Array;
}

/** Works out each spelling once. `opens[i]` is 1 where token i opens a sentence: a capital says little there. */
export function hashWords(words: Words, opens: Uint8Array): WordHashes {
  const { count, spelling, spellings, kind, capital } = words;
  const ofSpelling = hashSpellings(spellings);
  const word = new Int32Array(count);
  const ending = new Int32Array(count);
  const readings = new Int32Array(count);
  const shape = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const id = spelling[i] as number;
    word[i] = ofSpelling.word[id] as number;
    ending[i] = ofSpelling.ending[id] as number;
    if (kind[i] !== WORD) {
      readings[i] = NO_WORD;
      shape[i] = kind[i] === MARK ? 0 : 1;
      continue;
    }
    if (ofSpelling.readings[id] === UNASKED) ofSpelling.readings[id] = readingsOf(spellings[id] as string);
    readings[i] = ofSpelling.readings[id] as number;
    shape[i] = (ofSpelling.shape[id] as number) + (capital[i] === 0 ? 0 : opens[i] === 1 ? 2 : 4);
  }
  return { word, ending, readings, shape };
}

/** In place of the readings of a number or a mark, and of a spelling whose readings nobody has asked for. */
const NO_WORD = 1000;
const UNASKED = -1;

/** The hash, ending and shape in small letters of each spelling; its readings are left to be asked for. */
function hashSpellings(spellings: readonly string[]): WordHashes {
  const word = new Int32Array(spellings.length);
  const ending = new Int32Array(spellings.length);
  const shape = new Uint8Array(spellings.length);
  for (let id = 0; id < spellings.length; id += 1) {
    const text = spellings[id] as string;
    let hash = 0x811c9dc5;
    let joined = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      hash = Math.imul(hash ^ code, 0x01000193);
      if (code === HYPHEN || code === STOP) joined = 1;
    }
    word[id] = hash;
    const last = text.length - 1;
    ending[id] =
      (text.charCodeAt(last) << 16) ^
      (text.charCodeAt(Math.max(0, last - 1)) << 8) ^
      text.charCodeAt(Math.max(0, last - 2));
    shape[id] = 2 + joined + (text.length <= 3 ? 8 : 0);
  }
  return { word, ending, readings: new Int32Array(spellings.length).fill(UNASKED), shape };
}

const HYPHEN = 45;
const STOP = 46;

/** Before a sentence's first token and after a text's last stands nothing: this value takes its place. */
export const NOTHING = 30;

/** Writes the rows of token i's features into `rows`; `previous` and `beforePrevious` are the tags before it. */
export function featureRows(
  hashes: WordHashes,
  i: number,
  previous: number,
  beforePrevious: number,
  rows: Int32Array,
): void {
  const { word, ending, readings, shape } = hashes;
  const last = word.length - 1;
  const w = word[i] as number;
  const e = ending[i] as number;
  const s = shape[i] as number;
  const r = readings[i] as number;
  const wordBefore = i > 0 ? (word[i - 1] as number) : NOTHING;
  const endingBefore = i > 0 ? (ending[i - 1] as number) : NOTHING;
  const shapeBefore = i > 0 ? (shape[i - 1] as number) : NOTHING;
  const wordAfter = i < last ? (word[i + 1] as number) : NOTHING;
  const endingAfter = i < last ? (ending[i + 1] as number) : NOTHING;
  const shapeAfter = i < last ? (shape[i + 1] as number) : NOTHING;
  rows[0] = row(0, w, s);
  rows[1] = row(1, e, s);
  rows[2] = row(2, e & 0xffff00, 0);
  rows[3] = row(3, previous, s);
  rows[4] = row(4, previous * 32 + beforePrevious, 0);
  rows[5] = row(5, w, previous);
  rows[6] = row(6, wordBefore, 0);
  rows[7] = row(7, wordAfter, 0);
  rows[8] = row(8, endingBefore, s);
  rows[9] = row(9, endingAfter, s);
  rows[10] = row(10, i + 1 < last ? (word[i + 2] as number) : NOTHING, 0);
  rows[11] = row(11, s * 1024 + shapeBefore * 32 + shapeAfter, 0);
  rows[12] = row(12, e, previous);
  rows[13] = row(13, r, s);
  rows[14] = row(14, r, previous);
  rows[15] = row(15, r, i < last ? (readings[i + 1] as number) : NOTHING);
}

function row(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ (template * 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + template, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & (ROWS - 1);
}
