/** A number written in figures. */
export interface DigitsReading {
  readonly value: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** Trailing zeros of a whole number: 3 for "14,000". */
  readonly trailingZeros: number;
}

const WESTERN_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN_GROUPS = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})*,\d{1,2}$/;
const CONTINENTAL_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * Reads "14,000", "12,34,567.89", "3.67", "1.111,11"; null where separators fit no way of writing one number
 * ("192.168.1.2", "22,24,26").
 */
export function readDigits(written: string): DigitsReading | null {
  const plain = PLAIN.test(written)
    ? written
    : WESTERN_GROUPS.test(written) || INDIAN_GROUPS.test(written)
      ? written.replaceAll(',', '')
      : CONTINENTAL.test(written)
        ? written.replaceAll('.', '').replace(',', '.')
        : CONTINENTAL_GROUPS.test(written)
          ? written.replaceAll('.', '')
          : null;
  if (plain === null) return null;
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  return { value: Number(plain), decimals, trailingZeros: decimals > 0 ? 0 : trailingZeros(plain) };
}

function trailingZeros(digits: string): number {
  let at = digits.length;
  while (at > 1 && digits.charCodeAt(at - 1) === 48) at--;
  return digits.length - at;
}
