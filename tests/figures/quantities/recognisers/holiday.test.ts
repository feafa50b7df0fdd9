import { describe, expect, it } from 'vitest';
import { dates } from '../read.ts';

describe('holidays', () => {
  it.each([
    ['launched on Christmas Day', 'Christmas Day=2021-12-25'],
    ["on New Year's Eve", "New Year's Eve=2021-12-31"],
    ["since New Year's Day", "New Year's Day=2022-01-01"],
    ['on Boxing Day last year', 'Boxing Day last year=2021-12-26'],
    ['on Boxing Day 2018', 'Boxing Day 2018=2018-12-26'],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each(['by Christmas', 'a new year', 'a boxing match', 'the day'])('finds none in %j', (text) =>
    expect(dates(text)).toEqual([]),
  );
});
