import { describe, expect, it } from 'vitest';
import { numbers } from '../read.ts';

describe('scales', () => {
  it.each([
    ['three lakh crore', 'three lakh crore=3000000000000'],
    ['5 hundred thousand', '5 hundred thousand=500000'],
    ['12k', '12k=12000'],
    ['2-million', '2-million=2000000'],
    ['4 dozen', '4 dozen=48'],
    ['7bn', '7bn=7000000000'],
  ])('multiply in %j', (text, expected) => expect(numbers(text)).toEqual([expected]));

  it.each([
    ['five k', 'five=5'],
    ['12 kites', '12=12'],
    ['five bn', 'five=5'],
    ['12G', '12=12'],
  ])('are none in %j', (text, expected) => expect(numbers(text)).toEqual([expected]));
});
