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

  it.each([
    [
      'Hult commented on the vote, “There will be more of this.”',
      'Hult | commented | “There will be more of this.”',
    ],
    [
      'Okoro defended her plan, “As I have said, it is cheap.”',
      'Okoro | defended | “As I have said, it is cheap.”',
    ],
    [
      'Hult remarked, “It was hard,” further remarking, “It was worth it.”',
      'Hult | remarking | “It was worth it.”',
    ],
    [
      'The owners’ letter on the fire read: “It was an old boat.”',
      'The owners’ letter on the fire | read | “It was an old boat.”',
    ],
    [
      'Okoro went online, writing at 7:15 local time (0615 GMT) on the town board, “Tonight we open it.”',
      'Okoro | writing | “Tonight we open it.”',
    ],
  ])('finds it after what it is about: %s', (sentence, expected) => {
    expect(said(sentence)).toContain(expected);
  });

  it('ends with a quotation that is a sentence of its own', () => {
    expect(said('Residents shouted “we want it back!” and left the hall.')).toEqual([
      'Residents | shouted | “we want it back!”',
    ]);
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
