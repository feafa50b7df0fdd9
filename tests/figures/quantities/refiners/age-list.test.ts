import { describe, expect, it } from 'vitest';
import { roles } from '../read.ts';

describe('ages in a list', () => {
  it.each([
    ['The dead were aged nine, ten and 49.', ['nine=age', 'ten=age', '49=age']],
    ['They took those ages 55 to 65.', ['55 to 65=age']],
    ['They are aged 14, 17, and 59.', ['14=age', '17=age', '59=age']],
  ])('go on in %j', (text, expected) => expect(roles(text)).toEqual(expected));

  it.each([
    ['The dead were aged nine and two others were hurt.', ['nine=age', 'two=figure']],
    ['A man aged 44, 12 women and a child came.', ['44=age', '12=figure']],
    ['They were aged 14, 300 and more were not.', ['14=age', '300=figure']],
  ])('end in %j', (text, expected) => expect(roles(text)).toEqual(expected));
});
