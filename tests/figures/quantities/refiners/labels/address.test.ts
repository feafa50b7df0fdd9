import { describe, expect, it } from 'vitest';
import { roles } from '../../read.ts';

describe('numbers of houses', () => {
  it.each([
    ['the clinic at 14 Saltmarsh Street', '14=label'],
    ['her office at 3 Mint Square', '3=label'],
    ['the chip shop at 1 Quay Road', '1=label'],
    ['outside 22 Old Mill Lane', '22=label'],
  ])('are labels in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['it closed 14 streets', '14=figure'],
    ['it has 14 Saltmarsh pupils', '14=figure'],
    ['in 3 Road safety talks', '3=figure'],
    ['a row of 22 houses in Mill Lane', '22=figure'],
  ])('are counts in %j', (text, role) => expect(roles(text)).toEqual([role]));
});

describe('numbers to be dialled', () => {
  it.each([
    ['Neighbours can call 311 for a kit.', ['311=label']],
    ['In need, dial 1919.', ['1919=label']],
    ['ring ahead on 1800 555 014 now', ['1800=label', '555 014=label']],
  ])('are labels in %j', (text, expected) => expect(roles(text)).toEqual(expected));

  it.each([
    ['They call 311 neighbours.', '311=figure'],
    ['It began in 1919.', '1919=figure'],
    ['some 40 000 came', '40 000=figure'],
  ])('are counts or years in %j', (text, role) => expect(roles(text)).toEqual([role]));
});
