import { describe, expect, it } from 'vitest';
import { dates } from '../read.ts';

describe('years', () => {
  it.each([
    ['signed in 1987', ['1987=1987']],
    ['the highest since 1992', ['1992=1992']],
    ['its 2018 sales', ['2018=2018']],
    ['the 2018-19 season', ['2018-19=2018']],
    ['in the 2019/20 fiscal year', ['2019/20=2019']],
    ['in 1999/00', ['1999/00=1999']],
    ['from 2016–2020', ['2016–2020=2016']],
    ['between 1600 and 1900', ['1600=1600', '1900=1900']],
    ['From roughly 1948 to 1951', ['1948=1948', '1951=1951']],
    ['double the number of 2006, they said', ['2006=2006']],
    ['below the peak of 2019', ['2019=2019']],
    ['in mid-2019', ['2019=2019']],
    ['double the number of 2006, when it rained', ['2006=2006']],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each([
    'about 2000 farmers',
    '1984 people came',
    'at 3000 rpm',
    'a total of 1500',
    'it cost $2019',
    'a 1,987-page file',
    'a 2019GT',
    'by an average of 1900',
    'with a fleet of 2006',
    'for the crowd of 1950 pilgrims',
    'the number of 2006 cases',
    'a number of 2006, which is high',
  ])('finds none in %j', (text) => expect(dates(text)).toEqual([]));
});
