import { expect, it } from 'vitest';
import { CURRENCIES } from '../../../shared/figures/quantities/units/currency-table.ts';
import { UNITS } from '../../../shared/figures/quantities/units/unit-table.ts';
import { unitWords } from '../../../shared/figures/wording/unit-words.ts';

it('has a sign or a name for every currency', () => {
  for (const { code } of CURRENCIES.filter(({ code }) => /^[A-Z]{3}$/.test(code))) {
    const { before, many, isMoney } = unitWords(code);
    expect(isMoney).toBe(true);
    expect(`${before}${many}`).not.toBe('');
    expect(many).not.toContain(code);
  }
});

it('writes every measure out in words, or by what readers know it by', () => {
  for (const { canonical, names } of UNITS.filter(({ names }) => names.length > 0)) {
    const { many, one } = unitWords(canonical);
    if (many === '') expect(canonical).toBe('magnitude');
    else expect(many, names[0]).toMatch(/^ [\p{L}-][\p{L}\d -]*$/u);
    expect(one.startsWith(' ')).toBe(many !== '');
  }
});

it('takes any other unit for what is counted', () => {
  expect(unitWords('votes')).toEqual({ before: '', one: ' vote', many: ' votes', isMoney: false });
  expect(unitWords('patches').one).toBe(' patch');
  expect(unitWords('constructor').many).toBe(' constructor');
});
