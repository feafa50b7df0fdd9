import { describe, expect, it } from 'vitest';
import { defaultTolerance } from '../../shared/reference/default-tolerance.ts';

describe('defaultTolerance', () => {
  it.each([
    ['length', 'km', 'measured'],
    ['height', 'feet', 'measured'],
    ['census population', 'people', 'measured'],
    ['annual mean', 'ppm', 'measured'],
    ['members', 'members', 'exact'],
    ['deaths', 'deaths', 'exact'],
    ['policy rate', 'percent', 'exact'],
    ['minimum wage', 'NZD', 'exact'],
  ])('%s in %s is %s', (metric, unit, tolerance) => {
    expect(defaultTolerance(metric, unit)).toBe(tolerance);
  });
});
