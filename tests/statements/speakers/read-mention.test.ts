import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-article.ts';

const nameOf = (mention: string, after = ' said so.'): string | null =>
  namesIn(`{${mention}}${after}`)[0] ?? null;

describe('readMention', () => {
  it.each([
    ['Norland Deputy Fisheries Minister Anders Holt', 'Anders Holt'],
    ['US Ambassador to Germany Rita Voss', 'Rita Voss'],
    ['Secretary of State Helen Marsh', 'Helen Marsh'],
    ['speaker of the parliament Hassan Karim', 'Hassan Karim'],
    ['the general manager of Norland Media, Dr Ali Karim,', 'Ali Karim'],
    ['Helen Marsh, head of a regional relief office,', 'Helen Marsh'],
    ["Marsh Media's Helen Voss", 'Helen Voss'],
    ["Helen Marsh's spokesperson, Steffen Holt,", 'Steffen Holt'],
    ['ecologist Rita Voss of the University of Norland', 'Rita Voss'],
    ['Member of parliament (MP) Kevin Holt', 'Kevin Holt'],
    ['One of the authors, botanist David Marsh,', 'David Marsh'],
    ['Fourteen-year-old Zoe, on the top deck,', 'Zoe'],
    ['Prosecutor Helen Marsh QC', 'Helen Marsh'],
    ['his wife Bernadette', 'Bernadette'],
  ])('finds the person of %j', (mention, name) => {
    expect(nameOf(mention)).toBe(name);
  });

  it.each([
    ['a spokesperson for President Anders Holt', 'a spokesperson for President Anders Holt'],
    ['many generals, including President Anders Holt,', 'many generals'],
    ['The Holt campaign', 'Holt campaign'],
  ])('does not take the object or the owner of %j for the speaker', (mention, name) => {
    expect(namesIn(`Anders Holt won. Then {${mention}} said so.`)[0]).toBe(name);
  });

  it.each([
    ['the newspaper Norland Herald', 'Norland Herald'],
    ["Norland's National Institute for Space Research", 'National Institute for Space Research'],
    ['The Norland Fisheries Agency, which licenses boats,', 'Norland Fisheries Agency'],
    ['One news site, Zena.com,', 'Zena.com'],
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
