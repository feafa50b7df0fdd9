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
  ])('are figures in %j', (text, role) => expect(roles(text)).toEqual([role]));
});
