import type { JudgedFigure } from '../judged-figure.ts';
import { listWords } from '../wording/list-words.ts';
import { quotedWords } from '../wording/quoted-words.ts';

/** A figure in the article's words: `"12 members"`. */
export function quoted({ planned: { sentence, quantity } }: JudgedFigure): string {
  return quotedWords(sentence, quantity);
}

/** `"12", "14" and "9"`. */
export function quotedList(figures: readonly JudgedFigure[]): string {
  return listWords(figures.map(quoted));
}
