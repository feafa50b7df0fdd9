import { describe, expect, it } from 'vitest';
import { ofKind } from '../read.ts';

describe('ratios', () => {
  it.each([
    ['One in five voters agreed.', 'One in five=20 percent'],
    ['six in ten electors', 'six in ten=60 percent'],
    ['three out of four growers', 'three out of four=75 percent'],
    ['nine out of every 10', 'nine out of every 10=90 percent'],
    ['a one-in-ten chance', 'one-in-ten=10 percent'],
    ['eight of 10 voters', 'eight of 10=80 percent'],
    ['Six of ten Orlanders agree.', 'Six of ten=60 percent'],
    ['1 in 200,000', '1 in 200,000=0.0005 percent'],
    ['the odds are one over three.', 'one over three=33.3333333333 percent'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'percent')).toEqual([expected]));

  it.each([
    'three in 2018',
    'two in ten days',
    '12 in six boxes',
    'five of ten',
    'eight of 10 shots',
    'six of nine voters',
    'one in May',
    '2 over 3 years',
    '10-of-18',
  ])('finds none in %j', (text) => expect(ofKind(text, 'percent')).toEqual([]));
});
