import { describe, expect, it } from 'vitest';
import { dates, roles } from '../read.ts';

describe('periods counted from publication', () => {
  it.each([
    ['last year', 'last year=2021'],
    ['this month', 'this month=2022-01'],
    ['last month', 'last month=2021-12'],
    ['last quarter', 'last quarter=2021-10'],
    ['next decade', 'next decade=2030'],
    ['last century', 'last century=1900'],
    ['last summer', 'last summer=2021-06'],
    ['next spring', 'next spring=2022-03'],
    ['last winter', 'last winter=2021-12'],
    ['the summer of 2014', 'summer of 2014=2014-06'],
    ['autumn 2020', 'autumn 2020=2020-09'],
    ['at the start of the year', 'start of the year=2022-01'],
    ['by the end of last year', 'end of last year=2021-12'],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual([expected]));

  it('says when, and claims nothing', () =>
    expect(roles('It grew last year.')).toEqual(['last year=period']));

  it.each([
    'at last',
    'by the end of the year',
    'the start of a year',
    'this man',
    'the last straw',
    'spring onions',
    'a summer',
  ])('finds none in %j', (text) => expect(dates(text)).toEqual([]));
});
