import { describe, expect, it } from 'vitest';
import { numbers } from '../read.ts';

describe('exponents', () => {
  it.each([
    ['1.3e6', 1300000],
    ['12.32e+14', 1232000000000000],
    ['1.3x10^6', 1300000],
    ['6.23x10^-4', 0.000623],
    ['2.5^-1', 0.4],
  ])('reads %s', (text, value) => expect(numbers(text)).toEqual([`${text}=${value}`]));

  it.each([
    ['the 5 e 6 road', ['5=5', '6=6']],
    ['4 x 10 panels', ['4=4', '10=10']],
    ['9e999', ['9=9', '999=999']],
  ])('finds none in %j', (text, expected) => expect(numbers(text)).toEqual(expected));
});
