import { describe, expect, it } from 'vitest';
import { TIME_UNITS } from '../../../../shared/figures/quantities/units/time-units.ts';

describe('TIME_UNITS', () => {
  it.each([
    ['fortnight', 'weeks', 2],
    ['decades', 'years', 10],
    ['hr', 'hours', 1],
    ['nights', 'days', 1],
  ])('counts a %s in %s, %d of them', (name, canonical, factor) =>
    expect(TIME_UNITS.get(name)).toEqual({ canonical, factor }),
  );

  it.each(['era', 'season', 'Year', 'ages'])('knows no %s', (name) =>
    expect(TIME_UNITS.has(name)).toBe(false),
  );
});
