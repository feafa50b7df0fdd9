import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('passive-cue', () => {
  it('finds who claimed what', () => {
    expect(said('The attack was claimed by the Northern League.')).toEqual([
      'the Northern League | claimed | The attack',
    ]);
  });

  it.each(['The bridge was built by the council.', 'The cost was estimated by 9 pm.'])(
    'finds no statement in: %s',
    (sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );
});
