import { describe, expect, it } from 'vitest';
import { ofKind } from '../read.ts';

describe('counts', () => {
  it.each([
    ['the 30-nation club', '30=30 nation'],
    ['NATO has 30 member countries.', '30=30 countries'],
    ['14,000 lives were lost', '14,000=14000 lives'],
    ['17.4m people voted', '17.4m=17400000 people'],
    ['12k downloads', '12k=12000 downloads'],
    ['a dozen countries', 'a dozen=12 countries'],
    ['It grew into a club of 32.', '32=32 '],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'amount')).toEqual([expected]));

  it('reads a magnitude from either side', () => {
    expect(ofKind('A magnitude 7.8 quake', 'amount')).toEqual(['7.8=7.8 magnitude']);
    expect(ofKind('A 7.8-magnitude quake', 'measure')).toEqual(['7.8-magnitude=7.8 magnitude']);
  });

  it.each(['It rose 3%.', 'on 3 May', 'for $3', '3 km', 'aged 3', 'three years'])(
    'leaves %j to others',
    (text) => expect(ofKind(text, 'amount')).toEqual([]),
  );
});
