import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { MARK, NUMBER, WORD, type Words } from '../grammar/words.ts';
import { ArticleWords, CAPITAL, KIND, OPENS, POSSESSIVE, QUOTED, type WordColumns } from './article-words.ts';
import { joinWords, TITLES_WITH_STOP } from './joined-words.ts';

/** The lowest bits of a word's flags, by what it is made of. */
const KIND_FLAG = { word: WORD, number: NUMBER, mark: MARK } as const;

/**
 * The article's words as names are read from them, out of the tokens that the statements were read from. Most tokens
 * are a word as they stand; what stands without white space between is pieced together by `joinWords`. Linear.
 */
export function readWords(article: Article, sentences: readonly Span[], tokens: Words): ArticleWords {
  const columns = cutWords(article.text, tokens, sentences.length);
  placeWords(article, sentences, columns);
  return new ArticleWords(article.text, columns);
}

function cutWords(text: string, tokens: Words, sentences: number): WordColumns {
  const spellings = tokens.spellings.slice();
  const shapes = new Uint8Array(spellings.length);
  for (let id = 0; id < shapes.length; id += 1) shapes[id] = shapeOf(spellings[id] as string);
  const spelling = new Int32Array(text.length);
  const start = new Int32Array(text.length);
  const end = new Int32Array(text.length);
  const bareEnd = new Int32Array(text.length);
  const flags = new Uint8Array(text.length);
  let count = 0;
  let i = 0;
  while (i < tokens.count) {
    const shape = shapes[tokens.spelling[i] as number] as number;
    const taken = shape === JOINS ? 0 : standsAlone(text, tokens, i, shape);
    if (taken > 0) {
      start[count] = tokens.start[i] as number;
      bareEnd[count] = tokens.end[i] as number;
      end[count] = tokens.end[i + taken - 1] as number;
      spelling[count] = tokens.spelling[i] as number;
      const capital = shape >= LETTERS && isCapital(text, tokens, i, shape);
      flags[count] = kindOf(shape) | (capital ? CAPITAL : 0) | (taken === 2 ? POSSESSIVE : 0);
      count += 1;
      i += taken;
      continue;
    }
    const stretch = endOfStretch(tokens, i);
    for (const word of joinWords(text, tokens.start[i] as number, tokens.end[stretch - 1] as number)) {
      start[count] = word.start;
      end[count] = word.end;
      bareEnd[count] = word.bareEnd;
      spelling[count] = spellings.push(word.lower) - 1;
      flags[count] = KIND_FLAG[word.kind] | (word.capital ? CAPITAL : 0) | (word.possessive ? POSSESSIVE : 0);
      count += 1;
    }
    i = stretch;
  }
  return {
    count,
    start,
    end,
    bareEnd,
    sentence: new Int32Array(count),
    paragraph: new Int32Array(count),
    flags,
    spelling,
    spellings,
    opening: new Int32Array(sentences).fill(-1),
  };
}

function kindOf(shape: number): number {
  if (shape >= LETTERS) return WORD;
  return shape === DIGITS ? NUMBER : MARK;
}

/** Notes of each word its sentence and paragraph, whether it opens the sentence, and whether it is quoted. */
function placeWords({ text, paragraphs }: Article, sentences: readonly Span[], columns: WordColumns): void {
  const { count, start, flags } = columns;
  let sentence = 0;
  let paragraph = 0;
  let lastOpened = -1;
  let quoted = false;
  for (let i = 0; i < count; i += 1) {
    const at = start[i] as number;
    while (sentence < sentences.length - 1 && (sentences[sentence] as Span).end <= at) sentence += 1;
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph] as Span).end <= at) {
      paragraph += 1;
      quoted = false;
    }
    columns.sentence[i] = sentence;
    columns.paragraph[i] = paragraph;
    const mark = ((flags[i] as number) & KIND) === MARK;
    if (mark) quoted = isQuotedAfter(text.charCodeAt(at), quoted);
    const opens = !mark && sentence !== lastOpened;
    if (opens) {
      lastOpened = sentence;
      columns.opening[sentence] = i;
    }
    flags[i] = (flags[i] as number) | (opens ? OPENS : 0) | (quoted ? QUOTED : 0);
  }
}

const STRAIGHT_MARK = 0x22;
const OPENING_MARK = 0x201c;
const CLOSING_MARK = 0x201d;

/** Whether what follows a mark is quoted, given what stands before it. */
function isQuotedAfter(mark: number, before: boolean): boolean {
  if (mark === STRAIGHT_MARK) return !before;
  return mark === OPENING_MARK || (before && mark !== CLOSING_MARK);
}

/** One past the last of the tokens that stand without white space between them from token i on. */
function endOfStretch(tokens: Words, i: number): number {
  let end = i + 1;
  while (end < tokens.count && tokens.start[end] === tokens.end[end - 1]) end += 1;
  return end;
}

/** Shapes of a spelling: what `cutWords` can take as it stands, and as what. */
const JOINS = 0;
/** A mark that joins nothing to the word before it. */
const DIVIDES = 1;
/** A full stop: it may belong to the word before it. */
const STOP = 2;
const DIGITS = 3;
const LETTERS = 4;
/** Letters before which a full stop may be part of the word: "Dr.", "J.". */
const BEFORE_STOP = 5;
const HYPHENATED = 6;

const DIVIDERS: ReadonlySet<string> = new Set([...',;:!?()[]"“”«»…—/%$€£']);
const PLAIN_WORD = /^\p{L}[\p{L}0-9]*(?:-[\p{L}0-9]+)*$/u;
const PLAIN_NUMBER = /^\d(?:[\p{L}0-9]*(?:-[\p{L}0-9]+)*|\d*(?:[.,]\d+)+)$/u;
/** "E3G", "ESBL-E": the stop after the last letter may belong to it. */
const LONE_LAST_LETTER = /[-0-9]\p{L}$/u;

function shapeOf(spelling: string): number {
  if (spelling === '.') return STOP;
  if (DIVIDERS.has(spelling)) return DIVIDES;
  if (isSmallLetters(spelling)) return takesStop(spelling) ? BEFORE_STOP : LETTERS;
  if (LONE_LAST_LETTER.test(spelling)) return JOINS;
  if (PLAIN_NUMBER.test(spelling)) return DIGITS;
  if (!PLAIN_WORD.test(spelling)) return JOINS;
  if (takesStop(spelling)) return BEFORE_STOP;
  return spelling.includes('-') ? HYPHENATED : LETTERS;
}

/** Whether a spelling is nothing but the letters a to z, as most are: the patterns need not be asked. */
function isSmallLetters(spelling: string): boolean {
  for (let at = 0; at < spelling.length; at += 1) {
    const code = spelling.charCodeAt(at);
    if (code < SMALL_A || code > SMALL_Z) return false;
  }
  return true;
}

function takesStop(spelling: string): boolean {
  return spelling.length === 1 || TITLES_WITH_STOP.has(spelling);
}

function isCapital(text: string, tokens: Words, i: number, shape: number): boolean {
  if (tokens.capital[i] === 1) return true;
  return shape === HYPHENATED && /-\p{Lu}/u.test(text.slice(tokens.start[i], tokens.end[i]));
}

const SMALL_A = 97;
const SMALL_S = 115;
const SMALL_Z = 122;
const APOSTROPHE = 39;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** How many tokens from i on are one word as they stand: one, or two with a possessive ending; 0 where parts join. */
function standsAlone(text: string, tokens: Words, i: number, shape: number): 0 | 1 | 2 {
  const end = tokens.end[i] as number;
  if (shape === DIVIDES || shape === STOP || isApart(tokens, i)) return 1;
  const next = text.charCodeAt(end);
  if (next === APOSTROPHE || next === TYPOGRAPHIC_APOSTROPHE)
    return isPossessiveEnding(text, tokens, i + 1) ? 2 : 0;
  return followsFreely(tokens, i + 1, shape) ? 1 : 0;
}

/** Whether white space or the text's end follows token i. */
function isApart(tokens: Words, i: number): boolean {
  return i + 1 >= tokens.count || tokens.start[i + 1] !== tokens.end[i];
}

/** Whether token i, which touches the one before it, is a mark that stays apart from it. */
function followsFreely(tokens: Words, i: number, before: number): boolean {
  const spelling = tokens.spellings[tokens.spelling[i] as number] as string;
  if (spelling === '.' && before === BEFORE_STOP) return false;
  // Between two parts a full stop or a comma may join: "example.org", "1,200".
  if (spelling === '.' || spelling === ',') return isApart(tokens, i) || tokens.kind[i + 1] === MARK;
  return DIVIDERS.has(spelling);
}

function isPossessiveEnding(text: string, tokens: Words, i: number): boolean {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  if (end - start !== 2 || text.charCodeAt(start + 1) !== SMALL_S) return false;
  return isApart(tokens, i) || followsFreely(tokens, i + 1, LETTERS);
}
