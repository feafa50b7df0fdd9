import { describe, expect, it } from 'vitest';
import { ofKind } from '../read.ts';

describe('points', () => {
  it.each([
    ['cut by 25 basis points', '25 basis points=25 basis points'],
    ['cut by 50bps', '50bps=50 basis points'],
    ['up 3 percentage points', '3 percentage points=3 percentage points'],
    ['a two-percentage-point gap', 'two-percentage-point=2 percentage points'],
    ['raised by a quarter point', 'a quarter point=0.25 percentage points'],
    ['half a percentage point', 'half a percentage point=0.5 percentage points'],
    ['a 4 percent-point lead', '4 percent-point=4 percentage points'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'points')).toEqual([expected]));

  it.each(['She scored 38 points.', 'an 18-point plan', 'the basis of it', 'a point of order'])(
    'finds none in %j',
    (text) => expect(ofKind(text, 'points')).toEqual([]),
  );
});
