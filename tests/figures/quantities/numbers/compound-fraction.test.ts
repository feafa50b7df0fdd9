import { describe, expect, it } from 'vitest';
import { numbers } from '../read.ts';

describe('fractions of several words', () => {
  it.each([
    ['twenty-three fifths', 4.6],
    ['one hundred thirty fifths', 2.85714285714],
    ['one hundred and thirty fifths', 26],
    ['three twenty-firsts', 0.142857142857],
    ['fifty-four hundredths', 0.54],
    ['a hundred trillionths', 1e-10],
    ['twenty twenty fifths', 0.8],
    ['a twenty-first', 0.047619047619],
  ])('reads %j', (text, value) => expect(numbers(text)).toEqual([`${text}=${value}`]));

  it.each([
    ['a twenty-first century town', ['twenty-first=21']],
    ['the thirty seconds that followed', ['thirty=30']],
    ['twenty firms', ['twenty=20']],
  ])('finds none in %j', (text, expected) => expect(numbers(text)).toEqual(expected));
});
