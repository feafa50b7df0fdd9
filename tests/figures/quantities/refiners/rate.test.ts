import { describe, expect, it } from 'vitest';
import { find } from '../read.ts';

const rates = (text: string) =>
  find(text).map((one) => (one.rate === null ? null : `${one.rate.value} ${one.rate.unit}`));

describe('rates', () => {
  it.each([
    ['$7.25 an hour', '1 hour'],
    ['$70 a barrel', '1 barrel'],
    ['608,000 people a year', '1 year'],
    ['18.9 deaths per 100,000 people', '100000 person'],
    ['$21.25 per square foot', '1 square foot'],
    ['five percent a year', '1 year'],
    ['$500 every three months', '3 month'],
    ['49.6 for every 100,000 residents', '100000 resident'],
    ['30 boats each day', '1 day'],
    ['earning $6,000 annually', '1 year'],
    ['a $70-a-share bid', '1 share'],
    ['9 boats/day', '1 day'],
  ])('reads %j', (text, rate) => expect(rates(text)).toEqual([rate]));

  it.each(['$70 a barrier', '30 boats a-sailing', '3% a bit', '30 people a year ago', '300 hp / 224 kW'])(
    'finds none in %j',
    (text) => expect(rates(text).every((rate) => rate === null)).toBe(true),
  );

  it('does not count the denominator as a quantity', () =>
    expect(find('18.9 deaths per 100,000 people').map((one) => one.text)).toEqual(['18.9']));
});
