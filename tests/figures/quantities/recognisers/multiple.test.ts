import { describe, expect, it } from 'vitest';
import { ofKind } from '../read.ts';

describe('multiples', () => {
  it.each([
    ['It doubled its share.', 'doubled=2 times'],
    ['twice the toll', 'twice=2 times'],
    ['double the rate', 'double=2 times'],
    ['It halved output.', 'halved=0.5 times'],
    ['a sixfold rise', 'sixfold=6 times'],
    ['a six-fold rise', 'six-fold=6 times'],
    ['three times the toll', 'three times=3 times'],
    ['2.5x faster', '2.5x=2.5 times'],
    ['a two-time champion', 'two-time=2 times'],
    ['three times as many', 'three times=3 times'],
    ['Output grew three times.', 'three times=3 times'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'multiple')).toEqual([expected]));

  it.each([
    ['Sewage was spilled 12,490 times last year.', '12,490=12490 times'],
    ['It was fined 14 times between 2010 and 2015.', '14=14 times'],
    ['The Otters have been champions four times.', 'four=4 times'],
    ['She runs 3 times a week.', '3=3 times'],
  ])('takes the number alone where it counts occasions, as in %j', (text, expected) =>
    expect(ofKind(text, 'multiple')).toEqual([expected]),
  );

  it.each([
    'a double-digit lead',
    'a 10-assist double-double that',
    'a double bed',
    'hard times',
    'the first time',
    'a fold',
    'He is doubling down on it.',
  ])('finds none in %j', (text) => expect(ofKind(text, 'multiple')).toEqual([]));
});
