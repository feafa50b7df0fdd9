import { describe, expect, it } from 'vitest';
import { placeBeforeAgent } from '../../../shared/figures/reading/agent.ts';
import { sentenceOf } from './read.ts';

function left(text: string): string {
  const sentence = sentenceOf(text);
  const at = sentence.tokens.length - 1;
  const place = placeBeforeAgent(sentence, at);
  return sentence.tokens
    .slice(0, place)
    .map((token) => token.text)
    .join(' ');
}

describe('who did what is dated', () => {
  it.each([
    ['It was opened by Ada Orrin of Busk in 1894', 'It was opened'],
    ['That mill was built by the Harle brothers in 1894', 'That mill was built'],
    ['It was signed by Tam Ruck and Ada Orrin in 1894', 'It was signed'],
  ])('is left out of %j', (text, expected) => expect(left(text)).toBe(expected));

  it.each([
    'It was opened by Ada Orrin, who was born in 1894',
    'It was stolen when Tam Ruck by chance met Ada Orrin in 1894',
    'It stood by Lake Orrin in 1894',
    'The Otters joined in 1894',
  ])('but is not looked for in %j', (text) =>
    expect(left(text).split(' ')).toHaveLength(sentenceOf(text).tokens.length - 1),
  );
});
