import { describe, expect, it } from 'vitest';
import { roles } from '../read.ts';

describe('labels that go on', () => {
  it.each([
    ['Articles 5 and 6 apply', ['5=label', '6=label']],
    ['on routes 3, 4 and 9 now', ['3=label', '4=label', '9=label']],
    ['at gates 12 to 15', ['12=label', '15=label']],
    ['Article 370(1) lapsed', ['370=label', '1=label']],
    ['a Boeing 737-800 left', ['737=label', '800=label']],
    ['case No. 22-cv-1203 rests', ['22=label', '1203=label']],
  ])('in a list or glued on are labels in %j', (text, expected) => expect(roles(text)).toEqual(expected));

  it.each([
    ['Section 5 and 6 clerks', ['5=label', '6=figure']],
    ['Articles 5 and 6 others apply', ['5=label', '6=figure']],
    ['on Channel 4, 3 million watched', ['4=label', '3 million=figure']],
    ['in Gate 4 (30 people)', ['4=label', '30=figure']],
  ])('end before what counts something in %j', (text, expected) => expect(roles(text)).toEqual(expected));
});
