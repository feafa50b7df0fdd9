import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a change and the values it leads from and to', () => {
  it.each([
    ['Sales rose 30 per cent to 550 tonnes from 500.', ['30 per cent', '550 tonnes', '500']],
    [
      'Profit at the mill rose from £50m to £56m, an increase of 20 per cent.',
      ['£50m', '£56m', '20 per cent'],
    ],
    ['The fare went up by £3, from £10 to £12.', []],
    ['The price of a ticket rose by £5 from £10 to £12.', ['£5', '£10', '£12']],
    ['The price of a ticket rose by 60p, from £4.20 to £4.90.', ['60p', '£4.20', '£4.90']],
    ['Membership fell from 420 to 390, a loss of 45.', ['420', '390', '45']],
    ['Complaints doubled from 20 to 61.', ['doubled', '20', '61']],
    [
      'Support fell nine points to 41 per cent from 46 per cent.',
      ['nine points', '41 per cent', '46 per cent'],
    ],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['a change that fits', 'Sales rose 10 per cent to 550 tonnes from 500.'],
    ['a change that fits as rounded', 'Profit at the mill rose 8 per cent to £10m from £9m.'],
    ['a rough multiple', 'Complaints doubled from 20 to 43.'],
    ['a change of a share', 'The rate rose 25 per cent to 10 per cent from 8 per cent.'],
    ['a change at other prices', 'Sales rose 30 per cent to £550m from £500m at constant currency.'],
    ['a change of something else', 'Costs rose 30 per cent, while sales went to 550 tonnes from 500.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
