import { describe, expect, it } from 'vitest';
import { scoreQuantities } from './quantity-scores.ts';

const gold = (value: number, modifier = '=', unit = 'boat') => ({ value, modifier, unit });
const given = (value: number | readonly number[], mod = '=', unit = 'boat') => ({ value, mod, unit });

describe('scoreQuantities', () => {
  it('counts value, unit and modifier apart', () => {
    expect(
      scoreQuantities([
        { gold: [gold(3), gold(4, '>'), gold(5)], predicted: [given(3), given(4), given(5, '=', 'mile')] },
      ]),
    ).toEqual({ gold: 3, predicted: 3, value: 100, unit: 66.7, modifier: 66.7 });
  });

  it('gives nothing for a value said twice', () => {
    expect(scoreQuantities([{ gold: [gold(3)], predicted: [given(3), given(3)] }])).toMatchObject({
      value: 66.7,
    });
  });

  it('matches the best first', () => {
    const scores = scoreQuantities([
      { gold: [gold(3, '=', 'mile'), gold(3)], predicted: [given(3), given(3, '=', 'mile')] },
    ]);
    expect(scores).toMatchObject({ value: 100, unit: 100 });
  });

  it('wants both ends of a range, to one part in 100,000', () => {
    const range = [{ min: 1, max: 2, modifier: '=', unit: 'boat' }];
    expect(scoreQuantities([{ gold: range, predicted: [given([1, 2.00001])] }])).toMatchObject({
      value: 100,
    });
    expect(scoreQuantities([{ gold: range, predicted: [given([1, 2.1])] }])).toMatchObject({ value: 0 });
    expect(scoreQuantities([{ gold: range, predicted: [given(1)] }])).toMatchObject({ value: 0 });
  });

  it('is zero, not NaN, with nothing to score', () =>
    expect(scoreQuantities([{ gold: [], predicted: [] }])).toMatchObject({ value: 0, unit: 0, modifier: 0 }));
});
