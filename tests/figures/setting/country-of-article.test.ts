import { describe, expect, it } from 'vitest';
import { nameSpans } from '../../../shared/figures/reading/names.ts';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import { countryOfArticle } from '../../../shared/figures/setting/country-of-article.ts';
import { articleOf } from '../one-article.ts';

function countryOf(text: string): string | null {
  const sentences = readSentences(articleOf(text, '2024-12-03'));
  const names = sentences.map((sentence) => nameSpans(text, sentence));
  return countryOfArticle(sentences, names)?.country ?? null;
}

describe('the country of an article', () => {
  it.each([
    ['its dateline', 'OSLO - Turnout was 79 percent.', 'Norway'],
    ['its dateline, whatever country is named once', 'OSLO - Talks with Denmark failed.', 'Norway'],
    ['a central bank of several', 'FRANKFURT - The ECB met.', 'euro zone'],
    ['its parliament', 'The Riksdag voted at midnight. Nobody left.', 'Sweden'],
    ['its adjective', 'The Finnish minister resigned over 12 cabins.', 'Finland'],
    ['its money', 'A loaf costs £2 and a bus ride £3.', 'United Kingdom'],
    [
      'its name, whatever city is visited',
      'Norway is worried. The minister flew to Paris. Norway waits.',
      'Norway',
    ],
  ])('is shown by %s', (_, text, country) => expect(countryOf(text)).toBe(country));

  it.each([
    ['two come out even', 'Trains run from London to Paris.'],
    ['nothing shows one', 'It rained on the harbour for 12 days.'],
    ['a common word only sounds like one', 'He ate turkey and broke the china.'],
    ['the money is a dollar', 'It cost $4.'],
  ])('is none where %s', (_, text) => expect(countryOf(text)).toBeNull());

  it('is shown first where it is first pointed to', () => {
    const text = 'It rained. OSLO was wet.';
    const sentences = readSentences(articleOf(text, '2024-12-03'));
    const setting = countryOfArticle(
      sentences,
      sentences.map((sentence) => nameSpans(text, sentence)),
    );
    expect(setting).toMatchObject({ sentence: 1, shownBy: { start: 11, end: 15 } });
  });
});
