import { describe, expect, it } from 'vitest';
import { baseStart, nounPhraseStart } from '../../../shared/statements/clauses/noun-phrase-start.ts';
import { readingOf } from '../reading-of.ts';

function phraseBefore(sentence: string, next: string, start: typeof baseStart): string {
  const { reading, at, from, words } = readingOf(sentence);
  const end = at(next);
  return words(start(reading, end, from), end);
}

describe('nounPhraseStart', () => {
  it.each([
    ['Officials in the harbour town said it.', 'Officials in the harbour town'],
    ['Politicians from across the country said it.', 'Politicians from across the country'],
    ['The mayor and her deputy said it.', 'The mayor and her deputy'],
    ['Two days after the council said it, they left.', 'the council'],
    ['The head of the union, Rick Keen said it.', 'The head of the union, Rick Keen'],
    ['An officer convicted of theft said it.', 'An officer convicted of theft'],
  ])('%s', (sentence, expected) => {
    expect(phraseBefore(sentence, 'said', nounPhraseStart)).toBe(expected);
  });
});

describe('baseStart', () => {
  it('takes the words of the phrase alone', () => {
    expect(phraseBefore('Officials in the harbour town said it.', 'said', baseStart)).toBe(
      'the harbour town',
    );
  });

  it.each(['They quickly said it.', 'Of course, said Okoro.'])('finds none in: %s', (sentence) => {
    expect(phraseBefore(sentence, 'said', baseStart)).toBe('');
  });
});
