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
      'Hult commented on the vote, “This is only the beginning.”',
      'Hult | commented | “This is only the beginning.”',
    ],
    [
      'Okoro defended her plan, “As I have said, it is cheap.”',
      'Okoro | defended | “As I have said, it is cheap.”',
    ],
    [
      'Hult remarked, “It was long,” further remarking, “It was worth it.”',
      'Hult | remarking | “It was worth it.”',
    ],
    [
      'The family’s statement on the death read: “He was loved by all.”',
      'The family’s statement on the death | read | “He was loved by all.”',
    ],
    [
      'Okoro took to the web, posting at 12:54 local time (0454 UTC) on the town board, “Tonight we tested it.”',
      'Okoro | posting | “Tonight we tested it.”',
    ],
  ])('finds it after what it is about: %s', (sentence, expected) => {
    expect(said(sentence)).toContain(expected);
  });

  it('ends with a quotation that is a sentence of its own', () => {
    expect(said('Residents shouted “shame on you!” and left the hall.')).toEqual([
      'Residents | shouted | “shame on you!”',
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
