import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('passive-cue', () => {
  it('finds who claimed what', () => {
    expect(said('The attack was claimed by the Northern League.')).toEqual([
      'the Northern League | claimed | The attack',
    ]);
  });

  it.each([
    [
      'He was described by the Gazette as “a loud voice for rivers”.',
      'the Gazette | described | “a loud voice for rivers”',
    ],
    [
      'The toll was described by Okoro as a “fair price”.',
      'Okoro | described | The toll was described by Okoro as a “fair price”',
    ],
    [
      'The pilot was identified as Jo Bell by the coast guard.',
      'the coast guard | identified | The pilot was identified as Jo Bell',
    ],
    ['Bell, who was described as “reckless” by the police, left.', 'the police | described | “reckless”'],
    ['Okoro was told by Hult that the bridge was safe.', 'Hult | told | the bridge was safe'],
    [
      'The mayor was reported by the Gazette to have left.',
      'the Gazette | reported | The mayor was reported by the Gazette to have left',
    ],
  ])('takes the predicate with it: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it.each([
    'Okoro was told by Hult.',
    'The bridge is described as long.',
    'The bridge was built by the council.',
    'The cost was estimated by 9 pm.',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
