import { describe, expect, it } from 'vitest';
import { readLine } from '../../../../shared/figures/quantities/line.ts';
import {
  isPluralNoun,
  nounPhrase,
  type PhraseSort,
} from '../../../../shared/figures/quantities/refiners/noun-phrase.ts';

function phrase(text: string, sort: PhraseSort): string | null {
  const line = readLine(text, { start: 0, end: text.length }, '2022-01-12');
  const found = nounPhrase(line, 0, line.tokens.length, sort);
  return found === null ? null : text.slice(line.tokens[found.first]?.start, line.endOf(found.last - 1));
}

describe('nounPhrase', () => {
  it.each([
    ['member countries of the bloc', 'counted', 'member countries'],
    ['more sports cars sold', 'counted', 'sports cars'],
    ['first-class cabins', 'counted', 'first-class cabins'],
    ['page document', 'counted', 'page'],
    ['east coast ports closed', 'counted', 'east coast ports'],
    ['council seat was lost', 'singular', 'council seat'],
    ['working population', 'whole', 'working population'],
  ] as const)('of %j, %s: %j', (text, sort, expected) => expect(phrase(text, sort)).toBe(expected));

  it.each([
    ['of the boats', 'counted'],
    ['higher than before', 'counted'],
    [', boats', 'counted'],
    ['north of the border', 'counted'],
    ['aboard the ferry', 'counted'],
    ['short of it', 'counted'],
    ['afterwards it rained', 'counted'],
  ] as const)('finds none at the start of %j', (text, sort) => expect(phrase(text, sort)).toBeNull());
});

describe('isPluralNoun', () => {
  it.each(['boats', 'people', 'criteria', 'losses'])('%s', (word) => expect(isPluralNoun(word)).toBe(true));
  it.each(['boat', 'loss', 'previous', 'gas', 'news', "town's", 'as'])('not %s', (word) =>
    expect(isPluralNoun(word)).toBe(false),
  );
});
