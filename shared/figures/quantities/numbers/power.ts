import type { Token } from '../../../article/tokens.ts';
import { readDigits } from './read-digits.ts';

/** A number written with an exponent, up to token `last` (exclusive). */
export interface Power {
  readonly last: number;
  readonly value: number;
}

/** "1.3e6", "12.32e+14", "1.3x10^6", "6.23×10^-4", "2.5^-1": digits with an exponent, nothing spaced. */
export function readPower(tokens: readonly Token[], at: number): Power | null {
  const base = tokens[at];
  const digits = base?.kind === 'number' ? readDigits(base.text) : null;
  const sign = gluedText(tokens, at + 1);
  if (digits === null || sign === '') return null;
  if (sign === 'e') return raise(tokens, at + 2, (exponent) => Number(`${digits.value}e${exponent}`));
  if (sign === '^') return raise(tokens, at + 2, (exponent) => digits.value ** exponent);
  const ten =
    (sign === 'x' || sign === '×') && gluedText(tokens, at + 2) === '10' && gluedText(tokens, at + 3) === '^';
  return ten ? raise(tokens, at + 4, (exponent) => Number(`${digits.value}e${exponent}`)) : null;
}

function raise(tokens: readonly Token[], at: number, value: (exponent: number) => number): Power | null {
  let next = at;
  let negative = false;
  for (; next < at + 2 && /^[+−-]$/.test(gluedText(tokens, next)); next++)
    negative = negative !== (gluedText(tokens, next) !== '+');
  const exponent = gluedText(tokens, next);
  if (!/^\d{1,3}$/.test(exponent)) return null;
  const result = value(negative ? -Number(exponent) : Number(exponent));
  return Number.isFinite(result) ? { last: next + 1, value: result } : null;
}

/** The token's lower-case text if nothing stands between it and the one before, else ''. */
function gluedText(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token !== undefined && token.start === tokens[at - 1]?.end ? token.lower : '';
}
