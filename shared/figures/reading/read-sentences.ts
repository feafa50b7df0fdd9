import type { Article, ParagraphKind } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { type Token, tokenize } from '../../article/tokens.ts';
import { splitSentences } from '../../statements/sentences.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { cutToLength } from './cut-to-length.ts';
import { withElidedUnit, withUnitOfSentenceBefore } from './elided-unit.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { wordStem } from './word-stem.ts';

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
  const sentences = article.paragraphs
    .flatMap((paragraph, place) =>
      splitSentences(article.text, paragraph)
        .flatMap((sentence) => cutToLength(article.text, sentence))
        .map((span) => ({ span, place, kind: paragraph.kind })),
    )
    .map(({ span, place, kind }, index) => readSentence(article, span, index, place, kind));
  return sentences.map((sentence, index) => ({
    ...sentence,
    quantities: sentence.quantities.map((quantity) =>
      withUnitOfSentenceBefore(sentence, quantity, sentences[index - 1]),
    ),
  }));
}

function readSentence(
  article: Article,
  span: Span,
  index: number,
  paragraph: number,
  kind: ParagraphKind,
): SentenceReading {
  const tokens = tokenize(article.text, span.start, span.end);
  const weights = runningWeights(tokens);
  const reading: SentenceReading = {
    start: span.start,
    end: span.end,
    index,
    paragraph,
    kind,
    text: article.text.slice(span.start, span.end),
    tokens,
    stems: placesByStem(tokens),
    weights,
    asides: runningAsides(tokens, weights),
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

/** Only brackets that close again in the sentence make an aside. */
function runningAsides(tokens: readonly Token[], weights: readonly number[]): number[] {
  const asides = [0];
  const lastClose = tokens.findLastIndex((token) => token.text === ')');
  let depth = 0;
  let sum = 0;
  tokens.forEach((token, place) => {
    if (token.text === '(' && place < lastClose) depth += 1;
    if (depth > 0) sum += (weights[place + 1] as number) - (weights[place] as number);
    if (token.text === ')' && depth > 0) depth -= 1;
    asides.push(sum);
  });
  return asides;
}
