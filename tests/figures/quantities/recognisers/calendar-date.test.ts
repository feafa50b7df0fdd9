import { describe, expect, it } from 'vitest';
import { dates } from '../read.ts';

describe('the day before the month', () => {
  it.each([
    ['signed on 12 March 2014', '12 March 2014=2014-03-12'],
    ['on the 14th of June', '14th of June=2021-06-14'],
    ['on 1 September 2019', '1 September 2019=2019-09-01'],
    ['on 5 January', '5 January=2022-01-05'],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each(['on 32 March', '31 September 2019', '3 mayors', '12.5 March'])('finds no day in %j', (text) =>
    expect(dates(text).filter((date) => /-\d\d-\d\d$/.test(date))).toEqual([]),
  );
});

describe('the month first', () => {
  it.each([
    ['on March 12, 2014', 'March 12, 2014=2014-03-12'],
    ['on Jan. 24', 'Jan. 24=2021-01-24'],
    ['on January 3rd', 'January 3rd=2022-01-03'],
    ['established in May 2002', 'May 2002=2002-05'],
    ['since June of 2018', 'June of 2018=2018-06'],
    ['It met last July.', 'last July=2021-07'],
    ['in October', 'October=2021-10'],
    ['He has until January 28.', 'January 28=2022-01-28'],
    ['The match will be played on 19 July.', '19 July=2022-07-19'],
    ['Fares rise from 1 June.', '1 June=2022-06-01'],
    ['They have until 28 December.', '28 December=2021-12-28'],
    ['The road was closed until 28 May.', '28 May=2021-05-28'],
    ['He was freed on 19 July.', '19 July=2021-07-19'],
    ['He was freed on 19 July and will write.', '19 July=2021-07-19'],
    ['It will cost more from February.', 'February=2022-02'],
    ['It is due to rise in February.', 'February=2022-02'],
    ['The fare rises in January.', 'January=2022-01'],
    ['Unemployment rises in September.', 'September=2021-09'],
    ['It rose in February.', 'February=2021-02'],
    ['next March', 'next March=2022-03'],
    ['began this June.', 'this June=2021-06'],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each([
    'She may go.',
    'They march on.',
    'May I?',
    'Theresa May resigned',
    'Mar 5% of it',
    'a sept of the clan',
  ])('finds no date in %j', (text) => expect(dates(text)).toEqual([]));
});
