import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-article.ts';

const nameOf = (mention: string): string | null => namesIn(`{${mention}} said so.`)[0] ?? null;

describe('personOf', () => {
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
    ['Longtime Holt Hour writer and performer David Marsh', 'David Marsh'],
    ["Anders Holt's biographer Helen Marsh", 'Helen Marsh'],
    [
      'The secretary of the FPU union (National Union of Ferry, Tug and Dock Workers), Kevin Holt,',
      'Kevin Holt',
    ],
  ])('finds the person of %j', (mention, name) => {
    expect(nameOf(mention)).toBe(name);
  });

  it.each([
    ['a spokesperson for President Anders Holt', 'a spokesperson for President Anders Holt'],
    ['many generals, including President Anders Holt,', 'many generals'],
    ['The Holt campaign', 'Holt campaign'],
    ['allies of party leader Anders Holt', 'allies of party leader Anders Holt'],
  ])('does not take the object or the owner of %j for the speaker', (mention, name) => {
    expect(namesIn(`Anders Holt won. Then {${mention}} said so.`)[0]).toBe(name);
  });
});
