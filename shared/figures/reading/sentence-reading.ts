import type { Article, ParagraphKind } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { type Token, tokenize } from '../../article/tokens.ts';
import { splitSentences } from '../../statements/sentences.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { withElidedUnit } from './elided-unit.ts';
import { wordStem } from './word-stem.ts';

/** A sentence with everything later steps ask of it. */
export interface SentenceReading extends Span {
  /** In text order over the whole article, from 0. */
  readonly index: number;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Token places by the stem of their word. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** Running sum of the tokens' weights, one longer than `tokens`: see `distance`. */
  readonly weights: readonly number[];
  readonly quantities: readonly Quantity[];
}

/** How far apart words feel: a comma, and more so a semicolon or a new clause, parts them more than a word does. */
const MARK_WEIGHTS: Readonly<Record<string, number>> = {
  ',': 3,
  ';': 9,
  ':': 6,
  '(': 3,
  ')': 3,
  '—': 5,
  '–': 2,
  '-': 0,
  '’': 0,
  "'": 0,
  '"': 1,
  '“': 1,
  '”': 1,
  $: 0,
  '%': 0,
};
const CLAUSE_OPENERS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'when',
  'yet',
]);

/** Reads every sentence of the article, headline and captions included. Linear in the text. */
export function readSentences(article: Article): readonly SentenceReading[] {
  return article.paragraphs
    .flatMap((paragraph, place) =>
      splitSentences(article.text, paragraph).map((span) => ({ span, place, kind: paragraph.kind })),
    )
    .map(({ span, place, kind }, index) => readSentence(article, span, index, place, kind));
}

function readSentence(
  article: Article,
  span: Span,
  index: number,
  paragraph: number,
  kind: ParagraphKind,
): SentenceReading {
  const tokens = tokenize(article.text, span.start, span.end);
  const reading: SentenceReading = {
    start: span.start,
    end: span.end,
    index,
    paragraph,
    kind,
    text: article.text.slice(span.start, span.end),
    tokens,
    stems: placesByStem(tokens),
    weights: runningWeights(tokens),
    quantities: findQuantities(article.text, span, { published: article.published.date }),
  };
  return { ...reading, quantities: reading.quantities.map((quantity) => withElidedUnit(reading, quantity)) };
}

function placesByStem(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach((token, place) => {
    const stem = token.kind === 'word' ? wordStem(token.lower) : token.text;
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [place]);
    else known.push(place);
  });
  return places;
}

function runningWeights(tokens: readonly Token[]): number[] {
  const weights = [0];
  let sum = 0;
  tokens.forEach((token, place) => {
    const afterComma = tokens[place - 1]?.text === ',';
    sum +=
      token.kind === 'mark'
        ? tokens[place + 1]?.start === token.end && token.text === ':'
          ? 0
          : (MARK_WEIGHTS[token.text] ?? 1)
        : afterComma && CLAUSE_OPENERS.has(token.lower)
          ? 5
          : 1;
    weights.push(sum);
  });
  return weights;
}

/** The weight of the words between two spans of the sentence; 0 when they touch or overlap. */
export function distance(sentence: SentenceReading, a: Span, b: Span): number {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  const from = tokenAt(sentence, left.end);
  const to = tokenAt(sentence, right.start);
  return from >= to ? 0 : (sentence.weights[to] as number) - (sentence.weights[from] as number);
}

/** The first token that starts at or after `offset`; the number of tokens when none does. */
export function tokenAt(sentence: SentenceReading, offset: number): number {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
