import { describe, expect, it } from 'vitest';
import { pluralNames, UNITS } from '../../../../shared/figures/quantities/units/unit-table.ts';

describe('the table of units', () => {
  it('gives each unit one row', () => {
    const names = UNITS.map(({ canonical }) => canonical);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['square foot', 'square feet'],
    ['mile per hour', 'miles per hour'],
    ['inch', 'inches'],
    ['degree celsius', 'degrees celsius'],
    ['kilowatt hour', 'kilowatt hours'],
    ['pound-foot', 'pound-feet'],
    ['horsepower', 'horsepower'],
  ])('counts %j as %j', (name, plural) => expect(pluralNames(name)).toEqual([plural]));
});
