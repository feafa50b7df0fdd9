import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import type { SentenceReading } from '../../../shared/figures/reading/sentence-reading.ts';
import { articleOf } from '../one-article.ts';

/** The first sentence of a text. */
export function sentenceOf(text: string): SentenceReading {
  const [sentence] = readSentences(articleOf(text, '2021-04-12'));
  if (sentence === undefined) throw new Error('no sentence');
  return sentence;
}

/** Where a piece of the sentence stands. */
export function spanOf(sentence: SentenceReading, piece: string) {
  const at = sentence.text.indexOf(piece);
  if (at < 0) throw new Error(`not in the sentence: ${piece}`);
  return { start: sentence.start + at, end: sentence.start + at + piece.length };
}
