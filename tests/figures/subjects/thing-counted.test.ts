import { describe, expect, it } from 'vitest';
import { isOfSomethingElse } from '../../../shared/figures/subjects/thing-counted.ts';
import { sentenceOf } from '../reading/read.ts';

const LENGTH = {
  entity: 'Corbel message',
  metric: 'length',
  terms: ['bits'],
  unit: 'bits',
  kind: 'state',
} as const;

function isOfAnother(text: string): boolean {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.at(-1);
  if (quantity === undefined) throw new Error(`no figure in: ${text}`);
  return isOfSomethingElse(sentence, quantity, LENGTH);
}

describe('a number behind "of"', () => {
  it.each([
    ['a noun of another thing', 'It sent a reply of 1,769 bits.', true],
    ['the noun of the thing itself', 'It sent a message of 1,769 bits.', false],
    ['a word of the metric', 'It had a length of 1,769 bits.', false],
    ['a noun that only holds a number', 'It had a total of 1,769 bits.', false],
    ['no noun', 'It sent 1,769 bits.', false],
  ])('with %s', (_, text, expected) => {
    expect(isOfAnother(text)).toBe(expected);
  });
});
