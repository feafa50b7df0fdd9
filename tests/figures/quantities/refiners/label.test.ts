import { describe, expect, it } from 'vitest';
import { roles } from '../read.ts';

describe('numbers in names', () => {
  it.each([
    ['under Section 4 of it', '4=label'],
    ['He triggered Article 50.', '50=label'],
    ['on page 12', '12=label'],
    ['a Boeing 787 left', '787=label'],
    ['the 787 Dreamliner left', '787=label'],
    ['the S&P 500 closed', '500=label'],
    ['at the G20', '20=label'],
    ['a 5G mast', '5=label'],
    ['during COVID-19', '19=label'],
    ['an F-16 jet', '16=label'],
    ['flight MH17 was', '17=label'],
    ['at No. 10 they', '10=label'],
    ['after Nord Stream 1 shut', '1=label'],
    ['when Apollo 11 landed', '11=label'],
    ['at Euro 2020 they', '2020=label'],
    ['it ran in the Kick Six win', 'Six=label'],
    ['winner #1', '1=label'],
    ['a note entitled TARN 2045', '2045=label'],
    ['tried in Courtroom 3B', '3B=label'],
    ['he filed Form 16-B', '16=label'],
    ['with names like S/2020 of', '2020=label'],
    ['he rowed in boat number 17', '17=label'],
    ['the 737s were parked', '737=label'],
    ['a category-5 hurricane', '5=label'],
    ['the Corbel-2.5 sank', '2.5=label'],
  ])('marks the one in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['phone 1-555-0199 now', ['1=label', '555=label', '0199=label']],
    ['outside a 9/11 memorial', ['9=label', '11=label']],
    ['Articles 5 and 6 apply', ['5=label', '6=figure']],
  ])('marks those in %j', (text, expected) => expect(roles(text)).toEqual(expected));

  it.each([
    ['the Conservatives 121 seats', '121=figure'],
    ['In Texas 24 people died.', '24=figure'],
    ['All 31 allies signed.', '31=figure'],
    ['The House has 577 members.', '577=figure'],
    ['a 30-nation club', '30=figure'],
    ['a record number 300 strong', '300=figure'],
    ['a town called Tarn in 2045', '2045=figure'],
    ['sections of 4 metres', '4 metres=figure'],
    ['the games drew 300 fans', '300=figure'],
    ['page after page of 12 claims', '12=figure'],
    ['NATO 30 members met', '30=figure'],
    ['foreigners on permits number 1.2 million', '1.2 million=figure'],
    ['its members number 38', '38=figure'],
    ['a magnitude-7.4 earthquake', '7.4=figure'],
  ])('leaves %j a figure', (text, role) => expect(roles(text)).toEqual([role]));
});
