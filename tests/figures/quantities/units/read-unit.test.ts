import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../shared/article/tokens.ts';
import { readUnit, unitFactor } from '../../../../shared/figures/quantities/units/read-unit.ts';

const unitAfterNumber = (text: string) => readUnit(tokenize(text), 1)?.unit.canonical ?? null;

describe('readUnit', () => {
  it.each([
    ['5 kilometres', 'km'],
    ['5 kilometers', 'km'],
    ['5km', 'km'],
    ['5 square miles', 'square miles'],
    ['5km2', 'km2'],
    ['5m²', 'm2'],
    ['5 sq km', 'km2'],
    ['5 km/h', 'km/h'],
    ['5 miles an hour', 'mph'],
    ['5 degrees Celsius', 'degC'],
    ['5°C', 'degC'],
    ['5 metric tons', 'tonnes'],
    ['5 tons', 'tons'],
    ['5 pound-feet', 'lb-ft'],
    ['5 parts per million', 'ppm'],
    ['5 kWh', 'kWh'],
    ['5 kilowatt hours', 'kWh'],
    ['5 GB', 'GB'],
    ['5 cubic feet', 'cubic feet'],
    ['5 acre-feet', 'acre-feet'],
    ['5 gigalitres', 'GL'],
    ['5 cubic metres per second', 'cumecs'],
    ['5 tmc ft', 'tmc ft'],
    ['5 quintals', 'quintals'],
    ['5 bighas', 'bighas'],
    ['5 hundredweight', 'hundredweight'],
    ['5 mSv', 'mSv'],
    ['5 miles to the gallon', 'mpg'],
    ['5 megapascals', 'MPa'],
    ['5 petajoules', 'PJ'],
    ['5 kV', 'kV'],
  ])('reads %j', (text, unit) => expect(unitAfterNumber(text)).toBe(unit));

  it.each(['5 men', '5 In', '5mx', '5m2x', '5 kmart', '5 gb', '5 Mh', '5 Pa', '24703 L-202'])(
    'finds none in %j',
    (text) => expect(unitAfterNumber(text)).toBeNull(),
  );

  it('takes letters for a unit only behind digits', () => {
    expect(readUnit(tokenize('five m'), 1)).toBeNull();
    expect(readUnit(tokenize('5 m'), 1)?.unit.canonical).toBe('m');
  });

  it('knows what a unit is worth in the base unit of its kind', () => {
    expect(unitFactor('km')).toBe(1000);
    expect(unitFactor('miles')).toBeCloseTo(1609.344);
    expect(unitFactor('tonnes')).toBe(1000);
    expect(unitFactor('votes')).toBeNull();
  });
});
