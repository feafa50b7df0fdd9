import { describe, expect, it } from 'vitest';
import { roles } from '../../read.ts';

describe('numbers glued to letters or to one another', () => {
  it.each([
    ['at the G20', ['20=label']],
    ['a 5G mast', ['5=label']],
    ['54 sheds on 5G data and 4G phones', ['54=figure', '5=label', '4=label']],
    ['during COVID-19', ['19=label']],
    ['an F-16 jet', ['16=label']],
    ['flight MH17 was', ['17=label']],
    ['winner #1', ['1=label']],
    ['tried in Courtroom 3B', ['3B=label']],
    ['he filed Form 16-B', ['16=label']],
    ['with names like S/2020 of', ['2020=label']],
    ['phone 1-555-0199 now', ['1=label', '555=label', '0199=label']],
    ['outside a 9/11 memorial', ['9=label', '11=label']],
    ['the virus 2031-nQoV spread', ['2031=label']],
  ])('are labels in %j', (text, expected) => expect(roles(text)).toEqual(expected));

  it.each([
    ['17.4m people voted', '17.4m=figure'],
    ['a 30-nation club', '30=figure'],
    ['a 12-County tour', '12=figure'],
    ['mid-30 kilograms', '30 kilograms=figure'],
    ['6k people came', '6k=figure'],
  ])('are figures in %j', (text, role) => expect(roles(text)).toEqual([role]));
});
