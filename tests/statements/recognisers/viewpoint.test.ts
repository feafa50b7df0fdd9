import { describe, expect, it } from 'vitest';
import { attributionsIn, said } from '../article-from.ts';

describe('viewpoint', () => {
  it.each([
    ['In her view, the toll is fair.', 'her | view | the toll is fair'],
    ["The toll, in the council's opinion, is fair.", "the council's | opinion | The toll … is fair"],
    ['From his perspective, nothing has changed.', 'his | perspective | nothing has changed'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it('is thought, or speech in somebody’s own words', () => {
    expect(attributionsIn('In her view, the toll is fair.')[0]?.attribution.act).toBe('thought');
    expect(attributionsIn('In her words, the toll is fair.')[0]?.attribution.act).toBe('speech');
  });

  it.each(['In his view stood the harbour.', 'The view is fine.', 'In a view of the harbour, boats pass.'])(
    'finds no statement in: %s',
    (sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );
});
