import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orchard Party;Orchard Party;seats won;seats|won|took;seats;63;2020-09-09;2024-09-10;state
Orchard Party;Orchard Party;seats won;seats|won|took;seats;41;2024-09-11;;state
Brask Clinic;Brask Clinic;beds;beds|-bed;beds;318;2018-03-01;2024-06-30;state
Brask Clinic;Brask Clinic;beds;beds|-bed;beds;345;2024-07-01;;state
Harrow Council;Harrow Council;libraries;libraries;libraries;14;2015-01-01;2024-08-31;state
Harrow Council;Harrow Council;libraries;libraries;libraries;9;2024-09-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', WORLD));

describe('a date in a clause that the figure is not in', () => {
  it.each([
    [
      'before the main clause goes on',
      'The Orchard Party, which had won 63 seats in 2021, slipped to 41.',
      '41: supported',
    ],
    [
      'behind the figure',
      'Nobody envies Brask Clinic, a 318-bed house that was built in 1930.',
      '318: outdated',
    ],
    [
      'of what was done by one who now has so many',
      'The pier was mended in March 2020 by Harrow Council, which runs 14 libraries.',
      '14: outdated',
    ],
    [
      'of what was done, before what there is now',
      'Harrow Council opened two parks in March 2024 and runs 14 libraries.',
      '14: outdated',
    ],
  ])('does not date it: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'in the same relative clause',
      'The Orchard Party, which took 63 seats in 2021, is glum.',
      '63: supported',
    ],
    ['of what was done', 'In March 2024 Harrow Council met and counted 14 libraries.', '14: supported'],
    ['before what was said', 'In 2020 the Harrow Council said that it had 14 libraries.', '14: supported'],
  ])('dates it %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
