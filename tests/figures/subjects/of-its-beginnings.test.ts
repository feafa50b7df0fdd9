import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orrin line;Orrin line|the line;top speed;speed|km/h;km/h;210;1964-10-01;1986-10-31;state
Orrin line;Orrin line|the line;top speed;speed|km/h;km/h;285;1986-11-01;;state
Orrin line;Orrin line|the line;journey time;minutes|hours|journey;minutes;240;1964-10-01;1985-10-31;state
Orrin line;Orrin line|the line;journey time;minutes|hours|journey;minutes;141;1985-11-01;;state
Orrin line;Orrin line|the line;cost;cost|price;EUR;76000000;1960-01-01;1964-09-30;state
Orrin line;Orrin line|the line;cost;cost|price;EUR;224000000;1964-10-01;;state
Orrin line;Orrin line|the line;staff;staff|employees;people;900;1964-10-01;1990-10-31;state
Orrin line;Orrin line|the line;staff;staff|employees;people;1400;1990-11-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-05-27', WORLD));

describe('a value given as one of the beginnings, or of the plan', () => {
  it.each([
    [
      "The Orrin line has new trains. The early ones took four hours; today's need 141 minutes.",
      'four hours: supported',
    ],
    ['The first trains on the Orrin line reached 210 km/h.', '210 km/h: supported'],
    [
      'The Orrin line is fast. Its top speed, 210 km/h in the first decades, is now 285 km/h.',
      '210 km/h: supported',
    ],
    ['In its early years the Orrin line had a staff of 900.', '900: supported'],
    ['Early on, the Orrin line had a staff of 900.', '900: supported'],
    ['The Orrin line was budgeted at €76 million and cost €224 million.', '€76 million: supported'],
    ['The Orrin line was supposed to cost €76 million.', '€76 million: supported'],
    ['The Orrin line, first estimated at €76 million, cost €224 million.', '€76 million: supported'],
    ['The Orrin line started with a top speed of 210 km/h.', '210 km/h: supported'],
    ["The Orrin line's original top speed was 210 km/h.", '210 km/h: supported'],
  ])('may be an earlier one: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['The Orrin line has a staff of 900.', '900: outdated'],
    ['The first minister of the Orrin line had a staff of 900.', '900: outdated'],
    ['The Orrin line has grown since its early days and has a staff of 900.', '900: outdated'],
    ['In its early years it was slow; the Orrin line has a staff of 900.', '900: outdated'],
    ['In the first days of the month the Orrin line has a staff of 900.', '900: outdated'],
    ['The early trains were slow, and the Orrin line has a staff of 900.', '900: outdated'],
    ['The Orrin line, which was meant to be fast, has a staff of 900.', '900: outdated'],
    ['The Orrin line cost €76 million.', '€76 million: outdated'],
    ['The Orrin line is budgeted at €76 million.', '€76 million: outdated'],
  ])('but is out of date in: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
