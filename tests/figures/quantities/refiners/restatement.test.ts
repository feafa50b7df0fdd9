import { describe, expect, it } from 'vitest';
import { find } from '../read.ts';

describe('amounts said again', () => {
  it('take the comparator of the amount before the bracket', () =>
    expect(find('It flew more than 100 kilometres (60 miles).').map((one) => one.comparator)).toEqual([
      'more than',
      'more than',
    ]));

  it('take its direction', () =>
    expect(find('The index lost 190 points, or 0.6%.').map((one) => one.direction)).toEqual([
      'down',
      'down',
    ]));

  it.each([
    'It flew more than 100 kilometres. (60 miles.)',
    'more than 100 boats (in 3 towns)',
    'over 3 km, about 4 km',
  ])('leave the second alone in %j', (text) => expect(find(text)[1]?.comparator).not.toBe('more than'));
});
