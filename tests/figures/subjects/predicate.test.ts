import { describe, expect, it } from 'vitest';
import { hasPredicate, isPredicateOf } from '../../../shared/figures/subjects/predicate.ts';
import { check, verdicts } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';
import { recordsOf } from '../records-of.ts';

function figureAndWord(text: string, word: string) {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.find(({ kind }) => kind === 'amount');
  if (quantity === undefined) throw new Error(`no number in: ${text}`);
  const start = text.indexOf(word);
  return { sentence, quantity, hit: { start, end: start + word.length } };
}

describe('the verb of what a number counts', () => {
  it.each([
    ['Later 212 were rescued.', 'rescued'],
    ['Later 212 people were also rescued.', 'rescued'],
    ['Of those on board, 212 survived.', 'survived'],
    ['Some 31 have since died.', 'died'],
  ])('%s: %s', (text, word) => {
    const { sentence, quantity, hit } = figureAndWord(text, word);
    expect(isPredicateOf(sentence, quantity, hit)).toBe(true);
    expect(hasPredicate(sentence, quantity)).toBe(true);
  });

  it.each([
    ['The boats rescued 212 people.', 'rescued'],
    ['Later 212 people in Busk, who were rescued, spoke.', 'rescued'],
  ])('none: %s: %s', (text, word) => {
    const { sentence, quantity, hit } = figureAndWord(text, word);
    expect(isPredicateOf(sentence, quantity, hit)).toBe(false);
  });
});

describe('two numbers with a verb each', () => {
  const WORLD = recordsOf(`
Kellan sinking;Kellan sinking|sinking of the Kellan;deaths;dead|died|killed;deaths;137;1989-11-02;;state
Kellan sinking;Kellan sinking|sinking of the Kellan;survivors;survivors|rescued|survived;people;212;1989-11-02;;state
`);
  const judged = async (text: string) => verdicts(await check(text, '2022-11-04', WORLD));

  it.each([
    [
      'In the sinking of the Kellan 137 people died and 212 were rescued.',
      ['137: supported', '212: supported'],
    ],
    [
      'In the sinking of the Kellan 137 people died and 221 survived.',
      ['137: supported', '221: contradicted'],
    ],
    [
      'In the sinking of the Kellan 137 people died and 27 across the border.',
      ['137: supported', '27: unverifiable'],
    ],
  ])('%s', async (text, expected) => expect(await judged(text)).toEqual(expected));
});
