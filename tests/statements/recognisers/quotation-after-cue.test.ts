import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('quotation-after-cue', () => {
  it.each([
    ['Hult said, “The bridge is safe.”', 'Hult | said | “The bridge is safe.”'],
    ['Hult said: “The bridge is safe. It always was.”', 'Hult | said | “The bridge is safe. It always was.”'],
    ['The letter read, “Close it now.”', 'The letter | read | “Close it now.”'],
    ['Hult told the council, “It holds.”', 'Hult | told | “It holds.”'],
    ['Hult said of the bridge, “It holds well.”', 'Hult | said | “It holds well.”'],
    ['Hult said, in reply to the letter, “The bridge is safe.”', 'Hult | said | “The bridge is safe.”'],
  ])('finds the quotation after the cue: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it('carries a mixed quotation on to the end of its clause', () => {
    expect(said('Hult told the council “never” to close the bridge.')[0]).toBe(
      'Hult | told | “never” to close the bridge',
    );
  });

  it('ends where the reporting clause goes on', () => {
    expect(said('Hult said “the bridge is safe” and added that repairs would start.')).toEqual([
      'Hult | said | “the bridge is safe”',
      'Hult | added | repairs would start',
    ]);
  });

  it('takes no title of a work and no scare quote for a statement', () => {
    expect(said('The mayor read “Bridges of the North” to the children.')).toEqual([]);
    expect(said('The so-called “bridge tax” was dropped.')).toEqual([]);
    expect(said('The festival opens with “The Long Night” on Friday.')).toEqual([]);
  });
});
