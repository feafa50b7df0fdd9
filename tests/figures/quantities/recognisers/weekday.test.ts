import { describe, expect, it } from 'vitest';
import { dates } from '../read.ts';

describe('weekdays and days near publication', () => {
  it.each([
    ['It lapsed on Friday.', 'Friday=2022-01-07'],
    ['It opened on Wednesday.', 'Wednesday=2022-01-12'],
    ['It opened last Wednesday.', 'last Wednesday=2022-01-05'],
    ['It opens next Monday.', 'next Monday=2022-01-17'],
    ["in Thursday's general election", 'Thursday=2022-01-06'],
    ['Thursday, February 21, 2019', 'Thursday, February 21, 2019=2019-02-21'],
    ['on Thursday 6 January', 'Thursday 6 January=2022-01-06'],
    ['It came yesterday.', 'yesterday=2022-01-11'],
    ['It opens tomorrow.', 'tomorrow=2022-01-13'],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each(['my friday job', 'a sunny day', 'Mondays are slow'])('finds none in %j', (text) =>
    expect(dates(text)).toEqual([]),
  );
});
