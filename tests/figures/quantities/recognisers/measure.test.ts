import { describe, expect, it } from 'vitest';
import { find, ofKind } from '../read.ts';

describe('measures', () => {
  it.each([
    ['a 1,380-kilometre border', '1,380-kilometre=1380 km'],
    ['55 billion cubic metres of gas', '55 billion cubic metres=55000000000 m3'],
    ['at 70 km/h', '70 km/h=70 km/h'],
    ['a quarter of a million miles away', 'a quarter of a million miles=250000 miles'],
    ['he is 5 ft 2 in', '5 ft 2 in=5.16666666667 feet'],
    ['it weighs 20 (kg)', '20 (kg)=20 kg'],
    ['330m tall', '330m=330 m'],
    ['a 100m sprint', '100m=100 m'],
    ['half a mile', 'half a mile=0.5 miles'],
    ['a 187-square-kilometre island', '187-square-kilometre=187 km2'],
    ['a 50-square-mile park', '50-square-mile=50 square miles'],
    ['a 12-cubic-metre tank', '12-cubic-metre=12 m3'],
    ['minus 5 degrees', 'minus 5 degrees=-5 degrees'],
    ['425 parts per million', '425 parts per million=425 ppm'],
    ['weighing 20 pounds', '20 pounds=20 pounds'],
    ['It reached 40.3C at Busk.', '40.3C=40.3 degC'],
    ['The heat hit 104F.', '104F=104 degF'],
    ['against a record of 45C', '45C=45 degC'],
    ['a mark of minus 27.2C', 'minus 27.2C=-27.2 degC'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'measure')).toEqual([expected]));

  it.each([
    '17.4m people',
    '5 min walks',
    '12 Km',
    'five m of it',
    'MiG-29s',
    'a 5G phone',
    'in seat 14C',
    'row 12F is full',
    'or 14.7C/ per security',
  ])('finds none in %j', (text) => expect(ofKind(text, 'measure')).toEqual([]));

  it('tells degrees of heat from degrees of an angle', () => {
    expect(find('Temperatures fell to 4 degrees.')[0]?.unitKind).toBe('temperature');
    expect(find('The mast leans by 4 degrees.')[0]?.unitKind).toBe('angle');
  });
});
