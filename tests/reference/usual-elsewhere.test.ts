import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalElsewhere, recounted } from '../../shared/reference/usual-elsewhere.ts';
import type { Rhythm } from '../../shared/reference/usual-interval.ts';

describe('the rhythm of a metric', () => {
  it.each([
    ['most of its series', { 365: 4, 366: 1, irregular: 1 }, 'state', 365],
    ['a single series of periods', { 30: 1 }, 'period', 30],
  ] as const)('is that of %s', (_what, counts, kind, days) => {
    expect(intervalElsewhere(counts, kind)).toBe(days);
  });

  it.each([
    ['no series has one', {}, 'period'],
    ['most have none', { 365: 2, irregular: 3 }, 'period'],
    ['they have different ones', { 30: 2, 91: 2, 365: 2 }, 'period'],
    ['a single series of states has one', { 730: 1 }, 'state'],
  ] as const)('is nobody’s where %s', (_what, counts, kind) => {
    expect(intervalElsewhere(counts, kind)).toBeNull();
  });
});

describe('counting rhythms', () => {
  const rhythms = fc.constantFrom<Rhythm>(30, 91, 365, 'irregular', null);

  it('comes back to where it was when a series does', () => {
    fc.assert(
      fc.property(fc.array(rhythms), rhythms, rhythms, (others, one, other) => {
        const counts = [one, ...others].reduce((sum, rhythm) => recounted(sum, null, rhythm), {});
        expect(recounted(recounted(counts, one, other), other, one)).toEqual(counts);
      }),
    );
  });

  it('leaves nothing of a series that left', () => {
    expect(recounted({ 365: 1, irregular: 2 }, 365, null)).toEqual({ irregular: 2 });
    expect(recounted({ 365: 1 }, null, null)).toEqual({ 365: 1 });
  });
});
