import { describe, expect, it } from 'vitest';
import { dates } from '../read.ts';

describe('decades and centuries', () => {
  it.each([
    ['in the 1990s', '1990s=1990'],
    ['in the 1800s', '1800s=1800'],
    ["in the '90s", "'90s=1990"],
    ['in the nineties', 'nineties=1990'],
    ['in the 19th century', '19th century=1800'],
    ['a twenty-first-century town', 'twenty-first-century=2000'],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each([
    'in her nineties',
    'in the 35s',
    'winds in the 1994s',
    'the 40th anniversary',
    'temperatures in his 90s',
  ])('finds none in %j', (text) => expect(dates(text)).toEqual([]));
});
