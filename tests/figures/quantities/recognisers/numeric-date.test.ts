import { describe, expect, it } from 'vitest';
import { dates } from '../read.ts';

describe('dates in figures', () => {
  it.each([
    ['dated 2019-09-01', '2019-09-01=2019-09-01'],
    ['on 5/17/2018', '5/17/2018=2018-05-17'],
    ['on 17/5/2018', '17/5/2018=2018-05-17'],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each(['2019-13-01', '1-222-2222', '40/40/2018', '5 / 17 / 2018', '3/4 of it'])(
    'finds no day in %j',
    (text) => expect(dates(text).filter((date) => /-\d\d-\d\d$/.test(date))).toEqual([]),
  );
});
