import { describe, expect, it } from 'vitest';
import { initialsOf, isAcronymOf, shortForms } from '../../../shared/statements/speakers/acronyms.ts';
import { castOf } from './marked-article.ts';

const formsIn = (text: string) =>
  shortForms(text, castOf(text).words).map(({ name, short }) => `${short}: ${name}`);

describe('shortForms', () => {
  it.each([
    ['The Harbour Trade Council (HTC) met.', ['HTC: Harbour Trade Council']],
    ['Members of the Union of Ferry Pilots (UFP) left.', ['UFP: Union of Ferry Pilots']],
    ['The FBE (Ferry Board Exchange) met.', ['FBE: Ferry Board Exchange']],
    ['On Monday the Velda Fire Service (VelFire) came.', ['VelFire: Velda Fire Service']],
  ])('finds what %s defines', (text, forms) => {
    expect(formsIn(text)).toEqual(forms);
  });

  it.each([
    ['The council (seen here) met.'],
    ['The Harbour Trade Council (in 2014) met.'],
    ['It rained (HTC).'],
  ])('finds none in %s', (text) => {
    expect(formsIn(text)).toEqual([]);
  });
});

describe('isAcronymOf', () => {
  it.each([
    ['HTC', ['harbour', 'trade', 'council'], true],
    ['UFP', ['union', 'of', 'ferry', 'pilots'], true],
    ['UOFP', ['union', 'of', 'ferry', 'pilots'], true],
    ['HTB', ['harbour', 'trade', 'council'], false],
    ['H', ['harbour'], false],
  ])('%s for %j: %s', (short, keys, expected) => {
    expect(isAcronymOf(short, keys)).toBe(expected);
  });
});

describe('initialsOf', () => {
  it('gives none of one letter, and none for one word', () => {
    expect([initialsOf(['bank', 'of']), initialsOf(['bank'])]).toEqual([['bo'], []]);
  });
});
