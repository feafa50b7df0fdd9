import { describe, expect, it } from 'vitest';
import { numbers } from '../read.ts';

describe('ordinals', () => {
  it.each([
    ['the 31st member', '31st=31'],
    ['her 2nd win', '2nd=2'],
    ['the third man', 'third=3'],
    ['twenty-first', 'twenty-first=21'],
    ['the one hundred and fifth', 'one hundred and fifth=105'],
    ['the twentieth', 'twentieth=20'],
    ['three millionth', 'three millionth=3000000'],
    ['the 1,000th visitor', '1,000th=1000'],
  ])('reads %j', (text, expected) => expect(numbers(text)).toEqual([expected]));

  it.each([
    ['31 st', ['31=31']],
    ['2.5th', ['2.5=2.5']],
    ['nine and third', ['nine=9', 'third=3']],
  ])('joins nothing that does not belong together in %j', (text, expected) =>
    expect(numbers(text)).toEqual(expected),
  );
});
