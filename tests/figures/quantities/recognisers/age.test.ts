import { describe, expect, it } from 'vitest';
import { ofKind, roles } from '../read.ts';

describe('ages', () => {
  it.each([
    ['She is 67 years old.', '67 years old=67 years'],
    ['a 15-year-old boy', '15-year-old=15 years'],
    ['a 50 year-old man', '50 year-old=50 years'],
    ['eighteen months of age', 'eighteen months of age=18 months'],
    ['an 87 yo man', '87 yo=87 years'],
    ['the queen, aged 96, died', '96=96 years'],
    ['from the age of 21', '21=21 years'],
    ['Ms Okoro, 44, said no.', '44=44 years'],
    ['Jan Visser (71) won.', '71=71 years'],
    ['most of them children under five', 'five=5 years'],
    ['two of the survivors, both over 80, came', '80=80 years'],
    ['the over-75s', '75=75 years'],
    ['An elder brother, 22, was found.', '22=22 years'],
    ['The princess, 67, will stand.', '67=67 years'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'age')).toEqual([expected]));

  it('is a claim only where it is stated as one', () => {
    expect(roles('She is 67 years old.')).toEqual(['67 years old=figure']);
    expect(roles('Ms Okoro, 44, said no.')).toEqual(['44=age']);
    expect(roles('the 15-year-old boy')).toEqual(['15-year-old=age']);
    expect(roles('habits of 10–19 year olds')).toEqual(['10–19 year olds=age']);
  });

  it.each([
    'sales over 75 units',
    'Harrow 44',
    'at 11, 12 and 13',
    'the Titans (32-18)',
    'an old year',
    'people over there',
    'their score, 22, was low',
    'brothers, 22 cousins and an uncle',
  ])('finds none in %j', (text) => expect(ofKind(text, 'age')).toEqual([]));
});
