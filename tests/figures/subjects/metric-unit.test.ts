import { describe, expect, it } from 'vitest';
import { canonicalPer, metricUnit } from '../../../shared/figures/subjects/metric-unit.ts';

describe('units of the reference data', () => {
  it.each([
    ['km', 'length', 'km', null],
    ['USD', 'money', 'USD', null],
    ['pence', 'money', 'GBP', null],
    ['km/h', 'speed', 'km/h', null],
    ['AUD per hour', 'money', 'AUD', { value: 1, unit: 'hour' }],
    ['USD/barrel', 'money', 'USD', { value: 1, unit: 'barrels' }],
    ['deaths per 100,000 people', 'count', 'deaths', { value: 100_000, unit: 'person' }],
    ['people per km2', 'count', 'people', { value: 1, unit: 'km2' }],
    ['mg per 100 ml', 'mass', 'mg', { value: 100, unit: 'ml' }],
    ['ml', 'volume', 'ml', null],
    ['ML', 'volume', 'ML', null],
    ['MB', 'data', 'MB', null],
    ['Mb', 'data', 'Mb', null],
    ['members', 'count', 'members', null],
    ['degrees', 'temperature', 'degrees', null],
  ])('%s', (unit, kind, canonical, per) => {
    expect(metricUnit(unit)).toMatchObject({ kind, canonical, per });
  });

  it.each([
    ['people', 'person'],
    ['inhabitant', 'person'],
    ['hours', 'hour'],
    ['km2', 'km2'],
  ])('%s is per %s', (name, expected) => {
    expect(canonicalPer(name)).toBe(expected);
  });
});
