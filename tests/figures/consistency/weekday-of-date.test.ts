import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a weekday and its date', () => {
  it.each([
    ['The trial begins on Tuesday, 14 May 2020.', ['Tuesday, 14 May 2020']],
    ['The court met on Monday, January 8, 2021.', ['Monday, January 8, 2021']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['the right weekday', 'The trial begins on Thursday, 14 May 2020.'],
    ['a date without a year', 'The trial begins on Tuesday, 14 May.'],
    ['a date of another calendar', 'They rose on Monday, 14 May 1810.'],
    ['the weekday of something else', 'The trial began on Tuesday and ends on 14 May 2020.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
