import { describe, expect, it } from 'vitest';
import { isDatedBy } from '../../../shared/figures/subjects/dated-by.ts';
import { sentenceOf } from '../reading/read.ts';

function isDated(text: string, word: string): boolean {
  const sentence = sentenceOf(text);
  const date = sentence.quantities.findLast(({ kind }) => kind === 'date');
  if (date === undefined) throw new Error(`no date in: ${text}`);
  const start = text.indexOf(word);
  return isDatedBy(sentence, date, { start, end: start + word.length });
}

describe('the word that a date dates', () => {
  it.each([
    ['It opened to cheers in May 1994.', 'opened'],
    ['The old mark, set at Tarn, had stood since 2009.', 'mark'],
    ['Building work, which began in March 2021, goes on.', 'work'],
    ['It was signed by six ministers and a bishop in June 1986.', 'signed'],
    ['In May 1994 it opened.', 'opened'],
    ['It has been busy since May 1994, when it opened.', 'opened'],
  ])('is near it: %s', (text, word) => expect(isDated(text, word)).toBe(true));

  it.each([
    ['It opened, and the mayor died in May 1994.', 'opened'],
    ['The last ban, in 2018, was short.', 'ban'],
    ['The work, which the mayor praised in March 2021, goes on.', 'work'],
    ['In May 1994, as it rained, it opened.', 'opened'],
    ['It opened and was painted green in May 1994.', 'opened'],
  ])('but not: %s', (text, word) => expect(isDated(text, word)).toBe(false));
});
