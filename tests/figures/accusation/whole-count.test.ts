import { describe, expect, it } from 'vitest';
import { cutsOutPart, isWholeCount, saysItHas } from '../../../shared/figures/accusation/whole-count.ts';
import { sentenceOf } from '../reading/read.ts';

function first(text: string) {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities[0];
  if (quantity === undefined) throw new Error(`no quantity in: ${text}`);
  return { sentence, quantity };
}

describe('a count of the whole', () => {
  it.each([
    'OWT, the 27-nation alliance, met.',
    'OWT has 27 members.',
    'It spoke for all 27 members.',
    'Its 27 members met.',
    'The alliance’s 27 members met.',
    "OWT's 27 members met.",
    'OWT, whose 27 members met, is rich.',
    'The agency serves 27 members.',
    'It brings together 27 members.',
    'OWT now has just over 27 members.',
    'It is a club of 27.',
    'The club numbers 27.',
  ])('%s', (text) => {
    const { sentence, quantity } = first(text);
    expect(isWholeCount(sentence, quantity)).toBe(true);
  });

  it.each([
    'It happened in 27 states.',
    'Only 4 member states apart from the hosts met the target.',
    'Delegates from 27 countries met.',
    'Some 27 members failed to vote.',
    'It was the law across 27 states.',
  ])('but not: %s', (text) => {
    const { sentence, quantity } = first(text);
    expect(isWholeCount(sentence, quantity)).toBe(false);
  });
});

describe('a part cut out by what follows', () => {
  it.each(['Only 4 members apart from the hosts paid.', 'OWT has 4 members who refused.'])('%s', (text) => {
    const { sentence, quantity } = first(text);
    expect(cutsOutPart(sentence, quantity)).toBe(true);
  });

  it.each([
    'OWT has 27 members.',
    'The ministers of all 27 members signed.',
    'OWT has 27 members and a flag.',
  ])('but not: %s', (text) => {
    const { sentence, quantity } = first(text);
    expect(cutsOutPart(sentence, quantity)).toBe(false);
  });
});

describe('a sentence about the count itself', () => {
  it('says what something has', () => {
    const { sentence, quantity } = first('The fleet has about 40 ferries.');
    expect(saysItHas(sentence, quantity)).toBe(true);
  });

  it.each(['The fleet with 40 ferries sailed.', 'The fleet lost 40 ferries.'])('but not: %s', (text) => {
    const { sentence, quantity } = first(text);
    expect(saysItHas(sentence, quantity)).toBe(false);
  });
});
