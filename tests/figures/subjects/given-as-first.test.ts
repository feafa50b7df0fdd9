import { describe, expect, it } from 'vitest';
import { isGivenAsFirst } from '../../../shared/figures/subjects/given-as-first.ts';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';

function first(text: string): boolean {
  const sentence = sentenceOf(text);
  const [quantity] = sentence.quantities;
  if (quantity === undefined) throw new Error('no figure');
  return isGivenAsFirst(sentence, quantity);
}

describe('a figure given as the first there was', () => {
  it.each([
    'Born with six teams, the league grew.',
    'It was founded with about 12 members.',
    'Its original 12 members still meet.',
    'It had 12 members on opening day.',
    'Twelve towns founded it.',
    'The fare was £1.80 at the start, and is more now.',
  ])('%s', (text) => expect(first(text)).toBe(true));

  it.each([
    'It has 12 members.',
    'It has 12 members at the table.',
    'It began 12 talks.',
    'Twelve towns left it.',
    'It met with 12 members.',
    'They came with 12 boats.',
  ])('not: %s', (text) => expect(first(text)).toBe(false));

  const series = [
    recordOf({ value: 6, validFrom: '2001-01-01', validTo: '2009-12-31' }),
    recordOf({ value: 9, validFrom: '2010-01-01' }),
  ];

  it('is borne out by the earliest fact, and not refuted by it', async () => {
    const told = async (text: string) => verdicts(await check(text, '2021-04-12', series));
    expect(await told('Born with six members, the Lumen Pact grew.')).toEqual(['six: supported']);
    expect(await told('Born with five members, the Lumen Pact grew.')).toEqual(['five: unverifiable']);
  });
});
