import { describe, expect, it } from 'vitest';
import { roles } from '../../read.ts';

describe('numbers that are part of a name', () => {
  it.each([
    ['after Nord Stream 1 shut', '1=label'],
    ['when Apollo 11 landed', '11=label'],
    ['the 787 Dreamliner left', '787=label'],
    ['at Euro 2020 they', '2020=label'],
    ['it ran in the Kick Six win', 'Six=label'],
    ['a note entitled TARN 2045', '2045=label'],
  ])('are labels in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['the Conservatives 121 seats', '121=figure'],
    ['In Texas 24 people died.', '24=figure'],
    ['All 31 allies signed.', '31=figure'],
    ['The House has 577 members.', '577=figure'],
    ['a town called Tarn in 2045', '2045=figure'],
    ['NATO 30 members met', '30=figure'],
    ['Police Arrest Four Men After Raid', 'Four=figure'],
    ['Hurricane Kills Six in Harrow', 'Six=figure'],
  ])('are figures in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it('are figures where another’s number is compared with one', () => {
    expect(roles("It won with 126 to Orle's 81.")).toEqual(['126=figure', '81=figure']);
    expect(roles("They flew in Orle's 81 to Harrow.")).toEqual(['81=label']);
  });
});
