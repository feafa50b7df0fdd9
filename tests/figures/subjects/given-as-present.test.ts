import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import { isGivenAsPresent } from '../../../shared/figures/subjects/given-as-present.ts';
import { articleOf } from '../one-article.ts';

function saysIs(text: string): boolean {
  const [sentence] = readSentences(articleOf(text, '2024-06-20'));
  const quantity = sentence?.quantities[0];
  return sentence !== undefined && quantity !== undefined && isGivenAsPresent(sentence, quantity);
}

describe('a number said to hold now', () => {
  it.each([
    'The wage is 12 euros.',
    'The wage is currently more than 12 euros.',
    'The base rate stands at 5.25 percent.',
    'The base rate is set at 5.25 percent.',
    'The Pact has 12 members.',
    'A ticket costs 12 euros.',
    'The wage, which remains 12 euros, is low.',
  ])('%s', (text) => expect(saysIs(text)).toBe(true));
});

describe('a number told', () => {
  it.each([
    'The wage was 12 euros.',
    'The wage rose to 12 euros.',
    'The wage has risen to 12 euros.',
    'It is an old tale; the wage fell to 12 euros.',
    'The bank has raised its rate to 5.25 percent.',
    'The strike lasted 20 days.',
    'Walkers had to cover 410 metres.',
    'The Pact will have 12 members.',
    'Twelve members met.',
  ])('%s', (text) => expect(saysIs(text)).toBe(false));
});
