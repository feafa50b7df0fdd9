import { describe, expect, it } from 'vitest';
import { ofKind } from '../read.ts';

describe('points beside a percentage', () => {
  it.each([
    ['Inflation fell by more than 3 points to 6.8 percent.', '3 points=3 percentage points'],
    ['Support rose 4 points, to 41%.', '4 points=4 percentage points'],
    ['Turnout was up 6.7 points.', '6.7 points=6.7 percentage points'],
    ['Their share fell to 31%; they trailed it by eight points.', 'eight points=8 percentage points'],
    ['Her margin of 11 points surprised pollsters.', '11 points=11 percentage points'],
    ['The Yes side took 45.1 per cent, five points more than the rest.', 'five points=5 percentage points'],
    ['The lead is eight points in the polls.', 'eight points=8 percentage points'],
    ['The party is nine points ahead in the polls.', 'nine points=9 percentage points'],
  ])('are percentage points in %j', (text, expected) => expect(ofKind(text, 'points')).toEqual([expected]));

  it.each([
    'The index lost 19 points, or 0.6%.',
    'She scored 18 points on 40 percent shooting.',
    'It fell by 3 points.',
    'They trailed by eight points at the break.',
    'They shot 52 percent and led by 20 points.',
    'The vote was held and he scored 18 points.',
    'It fell by 190 points, a drop of 2%.',
    'He scored five points more than the rest.',
  ])('are points in %j', (text) => expect(ofKind(text, 'points')).toEqual([]));
});
