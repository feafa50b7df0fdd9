import { describe, expect, it } from 'vitest';
import { ofKind } from '../read.ts';

describe('percentages', () => {
  it.each([
    ['up to 3.67%', '3.67%=3.67 percent'],
    ['58 per cent of it', '58 per cent=58 percent'],
    ['36.7 percent', '36.7 percent=36.7 percent'],
    ['a rate of 1.38pc', '1.38pc=1.38 percent'],
    ['the three-percent hurdle', 'three-percent=3 percent'],
    ['twenty percent', 'twenty percent=20 percent'],
    ['minus five percent', 'minus five percent=-5 percent'],
    ['half of the harbour', 'half=50 percent'],
    ['two-thirds of growers', 'two-thirds=66.6666666667 percent'],
    ['a third of its level', 'a third=33.3333333333 percent'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'percent')).toEqual([expected]));

  it.each(['a percentage of it', 'the 31st percentile', 'per capita', 'see https://a.example/x%20y?z=30%25'])(
    'finds none in %j',
    (text) => expect(ofKind(text, 'percent')).toEqual([]),
  );
});
