import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('parts that follow their total', () => {
  it.each([
    ['The firm has 64 vans, 40 of them electric and the other 28 running on diesel.', ['64', '40', '28']],
    ['The school has 480 pupils, 230 girls and 270 boys.', ['480', '230', '270']],
    [
      'The Rovers played 38 matches, winning 20, drawing nine and losing seven.',
      ['38', '20', 'nine', 'seven'],
    ],
    ['There were 31 injured in all, 14 in the bus and 19 on the pavement.', ['31', '14', '19']],
    ['The boat carried 11 people, nine passengers and three crew.', ['11', 'nine', 'three']],
    ['The society had 52 boats, of which 14 were sold and 42 kept.', ['52', '14', '42']],
    ['He scored 12 goals this season, eight at home and five away.', ['12', 'eight', 'five']],
    ['Twelve people were arrested, five on Friday and eight on Saturday.', ['Twelve', 'five', 'eight']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['parts that make the total', 'The school has 480 pupils, 230 girls and 250 boys.'],
    ['parts that may overlap', 'The firm has 64 vans, 40 of them electric and 28 less than a year old.'],
    ['a part of a part', 'There were 31 injured in all, 14 in the bus, four of them badly, and 17 outside.'],
    ['a part without a number', 'The boat carried 12 people, nine passengers, a cook and three crew.'],
    ['something else counted', 'The Rovers played 38 matches, scoring 20 goals and losing nine players.'],
    ['sums far from the total', 'The school has 480 pupils, 30 girls and 25 boys from abroad.'],
    ['a run of months', 'The town lost 40 jobs in May, 25 in June and 20 in July.'],
    ['other sorts of things', 'The bakery sells 900 loaves, 500 rolls and 450 cakes.'],
    ['bodies beside each other', 'The council has 40 members, 25 staff and 20 volunteers.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
