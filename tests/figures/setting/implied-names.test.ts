import { describe, expect, it } from 'vitest';
import { nameSpans } from '../../../shared/figures/reading/names.ts';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import { impliedNames } from '../../../shared/figures/setting/implied-names.ts';
import { articleOf } from '../one-article.ts';

function keysOf(text: string): readonly string[] {
  const sentences = readSentences(articleOf(text, '2024-12-03'));
  return impliedNames(
    sentences,
    sentences.map((sentence) => nameSpans(text, sentence)),
  ).flatMap(({ keys }) => keys);
}

describe('names that an article implies', () => {
  it('are that of its country, by all it is called', () => {
    expect(keysOf('LONDON - It rained.')).toEqual(['United kingdom', 'Britain', 'UK']);
  });

  it('are the election of the places it opens with, where it tells of a vote', () => {
    const keys = keysOf('Velmark woke to a new majority. Turnout was 71 percent. Voters queued for 4 seats.');
    expect(keys).toEqual(expect.arrayContaining(['Velmark election', 'Velmark general election']));
  });

  it('are the election of its country too', () => {
    expect(keysOf('OSLO - Turnout was 71 percent. Voters queued for a majority.')).toContain(
      'Norway election',
    );
  });

  it('are the parliament of its country there', () => {
    const keys = keysOf('OSLO - Turnout was 71 percent. Voters queued for a majority.');
    expect(keys).toEqual(expect.arrayContaining(['Norwegian parliament', 'the Norwegian parliament']));
    expect(keysOf('OSLO - It rained on 71 percent of the days.').join()).not.toContain('parliament');
  });

  it.each([
    ['a single word of voting', 'Velmark woke. The seats were hard.'],
    ['none', 'Velmark woke to rain.'],
  ])('are no election with %s', (_, text) => expect(keysOf(text)).toEqual([]));
});
