import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../../shared/figures/quantities/numbers/read-digits.ts';

describe('readDigits', () => {
  it.each([
    ['7', 7, 0, 0],
    ['14,000', 14000, 0, 3],
    ['3.67', 3.67, 2, 0],
    ['1,674,200.5', 1674200.5, 1, 0],
    ['12,34,567.89', 1234567.89, 2, 0],
    ['1.111,11', 1111.11, 2, 0],
    ['1.234.567', 1234567, 0, 0],
    ['5,50', 5.5, 2, 0],
    ['0', 0, 0, 0],
    ['200', 200, 0, 2],
  ])('reads %s', (written, value, decimals, trailingZeros) =>
    expect(readDigits(written)).toEqual({ value, decimals, trailingZeros }),
  );

  it.each(['192.168.1.2', '22,24,26,31', '1.2.3', '1,23,4', '٣'])('finds no number in %s', (written) =>
    expect(readDigits(written)).toBeNull(),
  );
});
