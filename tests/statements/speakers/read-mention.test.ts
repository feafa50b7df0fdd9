import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-article.ts';

const nameOf = (mention: string, after = ' said so.'): string | null =>
  namesIn(`{${mention}}${after}`)[0] ?? null;

describe('readMention', () => {
  it.each([
    ['the newspaper Norland Herald', 'Norland Herald'],
    ["Norland's National Institute for Space Research", 'National Institute for Space Research'],
    ['The Norland Fisheries Agency, which licenses boats,', 'Norland Fisheries Agency'],
    ['One news site, Zena.com,', 'Zena.com'],
    ['One of these groups, the Norland Defence Forces (NDF),', 'Norland Defence Forces'],
  ])('finds the body of %j', (mention, name) => {
    expect(nameOf(mention)).toBe(name);
  });

  it.each([
    ["the Norland Times's projections", 'Norland Times'],
    ['a tweet on Monday by Secretary of State Helen Marsh', 'Helen Marsh'],
    ['Norland University data', 'Norland University'],
    ['a statement released by the Harbour Board', 'Harbour Board'],
  ])('gives the words of %j to their authors', (mention, name) => {
    expect(nameOf(mention)).toBe(name);
  });

  it.each([
    ['a number of Senators', 'a number of Senators'],
    ['dozens of Tories', 'dozens of Tories'],
    ['the Senators', 'Senators'],
  ])('tells some members, %j, from all', (mention, name) => {
    expect(namesIn(`The Senators and the Tories met. Then {${mention}} said so.`)[0]).toBe(name);
  });

  it.each([
    ['An autopsy', 'an autopsy'],
    ['a Norland Times report', 'a Norland Times report'],
    ['The motion', 'motion'],
  ])('lets %j speak for itself', (mention, name) => {
    expect(nameOf(mention)).toBe(name);
  });

  it.each([
    ['Anders Holt and Rita Voss', 'Anders Holt and Rita Voss'],
    ['Norland President Anders Holt and Prime Minister Rita Voss', 'Anders Holt and Rita Voss'],
    ['Egypt, Greece and Cyprus', 'Egypt, Greece, and Cyprus'],
    ['both Norland and the United States', 'Norland and the United States'],
    [
      'Anders Holt, Rita Voss, and a spokesman for the Treasury',
      'Anders Holt, Rita Voss, and a spokesman for the Treasury',
    ],
  ])('names everyone of %j', (mention, name) => {
    expect(nameOf(mention)).toBe(name);
  });

  it.each([
    ['Norland Party leader and Prime Minister Rita Voss', 'Rita Voss'],
    [
      'scientists from Norland University and the Academy of Sciences',
      'scientists from Norland University and the Academy of Sciences',
    ],
  ])('takes %j for one', (mention, name) => {
    expect(nameOf(mention)).toBe(name);
  });

  it.each([
    ['A senior official', 'a senior official'],
    ['government ministers who attended the meeting', 'government ministers'],
    ['Philippine officials', 'Philippine officials'],
    ['The Saudi government', 'Saudi government'],
    ['reports on Saturday', 'reports'],
  ])('describes %j as it stands', (mention, name) => {
    expect(nameOf(mention)).toBe(name);
  });

  it('completes a name that the mention cuts', () => {
    expect(namesIn('{Norland} Times reported it.')[0]).toBe('Norland Times');
  });
});
