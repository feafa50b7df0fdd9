import { describe, expect, it } from 'vitest';
import { dates } from '../read.ts';

describe('days of a range', () => {
  it.each([
    ['from Sept. 19 to 22', ['Sept. 19=2021-09-19', '22=2021-09-22']],
    ['on March 3-5', ['March 3=2021-03-03', '5=2021-03-05']],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each([
    ['on March 3 to 500 cheers', ['March 3=2021-03-03']],
    ['on March 30 to 2 cheers', ['March 30=2021-03-30']],
    ['in March 2020 to 22 cheers', ['March 2020=2020-03']],
  ])('reads no second day in %j', (text, expected) => expect(dates(text)).toEqual(expected));
});
