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
  ])('reads %j', (text, expected) => expect(ofKind(text, 'multiple')).toEqual([expected]));

  it.each([
    'a double-digit lead',
    'a 10-assist double-double that',
    'a double bed',
    'hard times',
    'the first time',
    'a fold',
  ])('finds none in %j', (text) => expect(ofKind(text, 'multiple')).toEqual([]));
});
