import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween } from '../../shared/reference/days.ts';
import { isoDays } from './iso-days.ts';

describe('days', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-03-01', '2024-02-28', -2],
    ['2026-11-24', '2026-11-24', 0],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysAfter(from, days)).toBe(to);
  });

  it('end with the last year of four digits', () => {
    expect(daysAfter('9999-06-01', 4000)).toBe('9999-12-31');
  });

  it('that are added are days between', () => {
    fc.assert(
      fc.property(isoDays, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, daysAfter(day, days))).toBe(days);
      }),
    );
  });
});
