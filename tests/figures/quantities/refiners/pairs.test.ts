import { describe, expect, it } from 'vitest';
import { find, ofKind } from '../read.ts';

const read = (text: string) =>
  find(text).map(
    (one) => `${one.text}=${one.low === null ? one.value : `${one.low}..${one.high}`} ${one.unit}`,
  );

describe('ranges', () => {
  it.each([
    ['ranges of 500 to 5,500 kilometres', '500 to 5,500 kilometres=500..5500 km'],
    [
      'between 13.3 million and 16.6 million deaths',
      '13.3 million and 16.6 million=13300000..16600000 deaths',
    ],
    ['a range of 4.75% to 5%', '4.75% to 5%=4.75..5 percent'],
    ['at 5.25%-5.5% now', '5.25%-5.5%=5.25..5.5 percent'],
    ['$4-5 billion', '$4-5 billion=4000000000..5000000000 USD'],
    ['between $62 and $68', '$62 and $68=62..68 USD'],
    ['for two to three years', 'two to three years=2..3 years'],
    ['a 5-10W laser', '5-10W=5..10 W'],
    ['It is expected to grow by 2% to 2.5%', '2% to 2.5%=2..2.5 percent'],
    ['It grew by 20 to 30.', '20 to 30=20..30 '],
    ['It grew by four to 22 boats.', 'four to 22=4..22 boats'],
    ['it fell by 3 to 5 percent', '3 to 5 percent=3..5 percent'],
    ['15–25 million dollars', '15–25 million dollars=15000000..25000000 USD'],
    ['from 15 to 20 miles away', '15 to 20 miles=15..20 miles'],
  ])('joins %j', (text, expected) => expect(read(text)).toEqual([expected]));

  it('compares by "between" and knows where it stands', () => {
    const [range] = find('between 10 and 12 goats');
    expect(range?.comparator).toBe('between');
    expect(range?.comparatorSpan).toEqual({ start: 0, end: 7 });
  });

  it.each([
    ['It fell from 10.1 percent to 6.8 percent.', ['10.1 percent=10.1 percent', '6.8 percent=6.8 percent']],
    ['It fell by 3 points to 7 percent.', ['3 points=3 percentage points', '7 percent=7 percent']],
    ['It slipped by four to 22, they said.', ['four=4 ', '22=22 ']],
    ['It grew by 2% to 2.5%.', ['2%=2 percent', '2.5%=2.5 percent']],
    ['It rose by 60 cents, from $4 to $5.', ['60 cents=60 cents', '$4=4 USD', '$5=5 USD']],
    ['It fell from 420 to 390.', ['420=420 ', '390=390 ']],
    ['It gained 0.7 percent to 6,327.', ['0.7 percent=0.7 percent', '6,327=6327 ']],
    ['It cost $4.25 and 32 came.', ['$4.25=4.25 USD', '32=32 ']],
    ['eight or nine euros', ['eight=8 EUR', 'nine euros=9 EUR']],
    ['It rose 20 to 30.', ['20=20 ', '30=30 ']],
  ])('keeps apart %j', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('results', () => {
  it.each([
    ['They won 113-107 at home.', ['113=113 ', '107=107 ']],
    ['The Otters (17-36) lost.', ['17=17 ', '36=36 ']],
    ['carried by 52 to 48 per cent', ['52=52 percent', '48=48 percent']],
    ['It passed 5-4.', ['5=5 ', '4=4 ']],
    ['38 points (4-7 FG, 2-3 3Pt)', ['4=4 ', '7=7 ', '2=2 ', '3=3 ']],
    ['5-7 from the field', ['5=5 ', '7=7 ']],
    ['beating the Otters 89-95', ['89=89 ', '95=95 ']],
    ['The Gulls defeated the visiting Otters, 89-95, at home.', ['89=89 ', '95=95 ']],
    ['The Otters won that battle, 25-34.', ['25=25 ', '34=34 ']],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'tally')).toEqual(expected));

  it.each([
    '15-20 people',
    'The Gulls beat the Otters, 15-20 people said.',
    'When the Otters play, 15-20 come.',
    'a 5-10W laser',
    'in 2018-19',
    '20 - 10 boats',
    'two to three years',
    'it fell from 420 to 390',
    'a 3-2.5 mix',
  ])('finds none in %j', (text) => expect(ofKind(text, 'tally')).toEqual([]));
});
