import { describe, expect, it } from 'vitest';
import { numbers } from '../read.ts';

describe('numbers in other spellings', () => {
  it.each([
    ['½ a cup', '½=0.5'],
    ['a .500 record', '.500=0.5'],
    ['minus five degrees', 'minus five=-5'],
    ['negative one', 'negative one=-1'],
    ['it fell to -5', '-5=-5'],
    ['(−3)', '−3=-3'],
    ['4/5 of it', '4/5=0.8'],
    ['plus or minus 4 points', '4=4'],
  ])('reads %j', (text, expected) => expect(numbers(text)).toEqual([expected]));

  it.each([
    ['10-5', ['10=10', '5=5']],
    ['9/11', ['9=9', '11=11']],
    ['minus the first', ['first=1']],
    ['an apple', []],
  ])('invents nothing in %j', (text, expected) => expect(numbers(text)).toEqual(expected));
});
