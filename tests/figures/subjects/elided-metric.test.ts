import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orrin;Orrin;bridges;bridges|crossings;bridges;274;2020-01-01;;state
Brask;Brask;bridges;bridges|crossings;bridges;95;2020-01-01;;state
Tamber;Tamber;bridges;bridges|crossings;bridges;14;2020-01-01;;state
Tamber;Tamber;schools;schools;schools;31;2020-01-01;;state
Ander Clinic;Ander Clinic;wait;wait|waiting time;days;63;2024-01-01;;state
Brask Clinic;Brask Clinic;wait;wait|waiting time;days;44;2024-01-01;;state
Reform League;Reform League;seats won;seats|won|took;seats;21;2020-09-09;2024-09-10;state
Reform League;Reform League;seats won;seats|won|took;seats;27;2024-09-11;;state
Harbour Party;Harbour Party;seats won;seats|won|took;seats;61;2024-09-11;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', WORLD));

describe('a figure that leaves out what it is of', () => {
  it.each([
    ['a relative clause', 'Orrin has 274 bridges, far more than Brask, which has 95.', '95: supported'],
    ['"makes do with"', 'Orrin has 274 bridges. Distant Tamber makes do with 14.', '14: supported'],
    [
      'a clause of its own',
      'At Ander Clinic the wait is 63 days; at Brask Clinic it is 44.',
      '44: supported',
    ],
    [
      'a chain of such figures',
      'Orrin has 274 bridges. Brask boasts 95. Tamber makes do with 41.',
      '41: contradicted',
    ],
    ['a movement', 'The Harbour Party won 61 seats. The Reform League rose from 21 to 27.', '27: supported'],
    ['its start', 'The Harbour Party won 61 seats. The Reform League rose from 21 to 27.', '21: supported'],
    ['the same thing, in short', "Orrin had 201 bridges in 1990. Today it's 247.", '247: contradicted'],
    ['the same thing', 'Orrin had 201 bridges in 1990. Today it has 247.', '247: contradicted'],
  ])('is of the metric of the figure before, in %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['counts something itself', 'Orrin has 274 bridges. Tamber makes do with 41 buses.', '41: unverifiable'],
    ['has another metric named', 'Orrin has 274 bridges. Tamber has 31 schools.', '31: supported'],
    ['is by how much', 'Orrin has 274 bridges. Tamber is up by 41.', '41: unverifiable'],
    ['is of something unknown', 'Orrin has 274 bridges. Ruckford makes do with 41.', '41: unverifiable'],
    ['follows too late', 'Orrin has 274 bridges. It rains. Tamber makes do with 41.', '41: unverifiable'],
  ])('is not, where it %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
