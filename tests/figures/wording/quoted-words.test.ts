import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import { quotedWords } from '../../../shared/figures/wording/quoted-words.ts';
import { articleOf } from '../one-article.ts';

function quotesOf(text: string) {
  return readSentences(articleOf(text, '2024-06-20')).flatMap((sentence) =>
    sentence.quantities.map((quantity) => quotedWords(sentence, quantity)),
  );
}

describe('a figure in the words of the article', () => {
  it.each([
    ['The Pact has 12 members.', '"12 members"'],
    ['The Pact has more than 12 full members.', '"more than 12 full members"'],
    ['It lost 14 seats or more.', '"14 seats"'],
    ['The 30-nation Pact met.', '"30-nation"'],
    ['It has 12, members say.', '"12"'],
    ['A year ago Bank Rate fell.', '"A year ago"'],
    ['It was signed on 9 May 1994.', '"9 May 1994"'],
    ['It cost about £11.44.', '"about £11.44"'],
  ])('%s', (text, words) => expect(quotesOf(text)).toContain(words));
});
