import type { SentenceReading } from './sentence-reading.ts';

/** From "by" to the words that say when: "opened by the queen and her two sons in March 1894". */
const MOST_WORDS = 10;
const PARTICIPLE = /^\p{Ll}{2,}ed$/u;
const BE = /^(?:was|were|been|being|is|are)$/;
const ENDS_CLAUSE = /^(?:[;:]|which|who|that|whose|was|were|is|are|has|have|had|would|when|after|before)$/;

/**
 * "It was opened by Ada Orrin in March 1894": the place of "by" where the tokens from there up to `at` only say who did
 * it, so that no name among them is what the sentence is about; else `at` itself.
 */
export function placeBeforeAgent({ tokens }: SentenceReading, at: number): number {
  for (let place = at - 1; place > Math.max(0, at - MOST_WORDS); place -= 1) {
    const word = tokens[place]?.lower ?? '';
    if (ENDS_CLAUSE.test(word)) return at;
    if (word === 'by') return isPassive(tokens, place - 1) ? place : at;
  }
  return at;
}

/** "Was opened by", "was first lit by", "a mill designed by". */
function isPassive(tokens: SentenceReading['tokens'], place: number): boolean {
  return (
    PARTICIPLE.test(tokens[place]?.text ?? '') ||
    [1, 2].some((step) => BE.test(tokens[place - step]?.lower ?? ''))
  );
}
