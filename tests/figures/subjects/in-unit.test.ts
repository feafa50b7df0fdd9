import { describe, expect, it } from 'vitest';
import { claimIn } from '../../../shared/figures/subjects/in-unit.ts';
import { sentenceOf } from '../reading/read.ts';

function valueIn(text: string, unit: string): number | null {
  const quantity = sentenceOf(text).quantities.at(-1);
  if (quantity === undefined) throw new Error(`no figure in: ${text}`);
  const low = claimIn(quantity, unit)?.low ?? null;
  return low === null ? null : Math.round(low * 1000) / 1000;
}

describe('a claim in the unit of a fact', () => {
  it.each([
    ['The road is 830 miles long.', 'km', 1335.756],
    ['They pay 60 cents a share.', 'EUR', 0.6],
    ['They pay 60 pence a share.', 'GBP', 0.6],
    ['They pay 60 pence a share.', 'pence', 60],
    ['They pay £0.60 a share.', 'pence', 60],
    ['They pay €60 a share.', 'EUR', 60],
    ['It has 27 members.', 'members', 27],
    ['It took 36 hours.', 'days', 1.5],
  ])('%s in %s', (text, unit, expected) => {
    expect(valueIn(text, unit)).toBe(expected);
  });

  it('is none where a length of time is asked for and none is given', () => {
    expect(valueIn('It has 27 members.', 'days')).toBeNull();
  });
});

describe('the last digit of what was converted', () => {
  const stepOf = (text: string, unit: string) => {
    const quantity = sentenceOf(text).quantities.at(-1);
    return quantity === undefined ? null : claimIn(quantity, unit)?.step;
  };

  it('is the last that is no nought', () => {
    expect(stepOf('It is 9,680 feet high.', 'm')).toBeCloseTo(3.048, 6);
    expect(stepOf('It is 9,678 feet high.', 'm')).toBeCloseTo(0.3048, 6);
  });

  it('is the last written, where nothing was converted or the noughts are worth much', () => {
    expect(stepOf('It is 9,680 metres high.', 'm')).toBe(1);
    expect(stepOf('It is 90 feet high.', 'm')).toBeCloseTo(0.3048, 6);
  });
});
