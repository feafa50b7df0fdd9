import { describe, expect, it } from 'vitest';
import { numbers } from '../read.ts';

describe('groups of digits spaced apart', () => {
  it.each([
    ['some 40 000 came', '40 000=40000'],
    ['1 234 567 votes', '1 234 567=1234567'],
    ['1 234.5 km', '1 234.5=1234.5'],
  ])('are one number in %j', (text, expected) => expect(numbers(text)).toEqual([expected]));

  it.each([
    ['May 12 300 came', ['12=12', '300=300']],
    ['040 000', ['040=40', '000=0']],
    ['40  000', ['40=40', '000=0']],
    ['1.5 000', ['1.5=1.5', '000=0']],
    ['40 0000', ['40=40', '0000=0']],
  ])('stay apart in %j', (text, expected) => expect(numbers(text)).toEqual(expected));
});
