import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orrin;Orrin;bridges;bridges|crossings;bridges;283;2020-01-01;;state
Brask;Brask;bridges;bridges|crossings;bridges;86;2020-01-01;;state
Tamber;Tamber;bridges;bridges|crossings;bridges;15;2020-01-01;;state
Tamber;Tamber;schools;schools;schools;31;2020-01-01;;state
Ander Clinic;Ander Clinic;wait;wait|waiting time;days;52;2024-01-01;;state
Brask Clinic;Brask Clinic;wait;wait|waiting time;days;37;2024-01-01;;state
Reform League;Reform League;seats won;seats|won|took;seats;30;2020-09-09;2024-09-10;state
Reform League;Reform League;seats won;seats|won|took;seats;36;2024-09-11;;state
Lumen worm;Lumen worm;cases;cases|infected;cases;14;2024-01-01;2024-12-31;period
Lumen worm;Lumen worm;cases;cases|infected;cases;54;2019-01-01;2019-12-31;period
Harbour Party;Harbour Party;seats won;seats|won|took;seats;61;2024-09-11;;state
Orrin;Orrin;tram lines;tram lines|lines;lines;12;2020-01-01;;state
Orrin;Orrin;cinemas;cinemas;cinemas;9;2020-01-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', WORLD));

describe('a figure that leaves out what it is of', () => {
  it.each([
    ['a relative clause', 'Orrin has 283 bridges, far more than Brask, which has 86.', '86: supported'],
    ['a comparison with before', 'Orrin has 283 bridges, a shadow of the 283 it had.', '283: supported'],
    ['"gets by on"', 'Orrin has 283 bridges. Faraway Tamber gets by on 15.', '15: supported'],
    [
      'a clause of its own',
      'At Ander Clinic the wait is 52 days; at Brask Clinic it is 37.',
      '37: supported',
    ],
    [
      'a chain of such figures',
      'Orrin has 283 bridges. Brask boasts 86. Tamber gets by on 51.',
      '51: contradicted',
    ],
    ['a movement', 'The Harbour Party won 61 seats. The Reform League rose from 30 to 36.', '36: supported'],
    ['its start', 'The Harbour Party won 61 seats. The Reform League rose from 30 to 36.', '30: supported'],
    ['the same thing, in short', "Orrin had 201 bridges in 1990. Today it's 238.", '238: contradicted'],
    ['the same thing', 'Orrin had 201 bridges in 1990. Today it has 238.', '238: contradicted'],
    [
      '"there were"',
      'The Lumen worm infected 14 people this year. In 2019 there were still 54.',
      '54: supported',
    ],
    [
      'ranks that swell',
      'The Reform League won 30 seats in 2020. Its ranks have swollen to 36.',
      '36: supported',
    ],
    [
      '"the figure was"',
      'The Lumen worm infected 14 people this year. In 2019 the figure was 54.',
      '54: supported',
    ],
    [
      'a sentence after one without a figure',
      'Orrin has 283 bridges. That is no record. Brask boasts 86.',
      '86: supported',
    ],
    [
      'a sentence with a figure of another sort between',
      'Orrin has 283 bridges, built over 70 years. Brask boasts 86.',
      '86: supported',
    ],
    [
      'a movement by so many',
      'The Harbour Party won 61 seats. The Reform League grew by six to 36.',
      '36: supported',
    ],
    ['by so many', 'The Harbour Party won 61 seats. The Reform League grew by six to 36.', 'six: supported'],
    [
      'what is held against it',
      'The Lumen worm infected 14 people this year. That compares with 54 in 2019.',
      '54: supported',
    ],
    [
      'a figure with its year',
      'The Reform League took 36 seats in September. That was well above the 30 of 2020.',
      '30: supported',
    ],
    ['the one of its size', 'Orrin has 283 bridges on 12 tram lines. Brask boasts 86.', '86: supported'],
    ['"the 30 of"', 'The Reform League has 36 seats, more than the 30 of 2020.', '30: supported'],
    [
      'a clause behind it that has other words',
      'The Lumen worm infected 14 people this year. In 2019 there were 54, when the League won its seats.',
      '54: supported',
    ],
  ])('is of the metric of the figure before, in %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['counts something itself', 'Orrin has 283 bridges. Tamber gets by on 51 buses.', '51: unverifiable'],
    ['has another metric named', 'Orrin has 283 bridges. Tamber has 31 schools.', '31: supported'],
    ['says what that means', 'Orrin has 283 bridges. That means 238 fewer ferries.', '238: unverifiable'],
    [
      'is of a place and no time',
      'Orrin has 283 bridges, more than the 238 of Ruckford.',
      '238: unverifiable',
    ],
    ['is by how much', 'Orrin has 283 bridges. Tamber is up by 51.', '51: unverifiable'],
    ['is of something unknown', 'Orrin has 283 bridges. Ruckford gets by on 51.', '51: unverifiable'],
    [
      'is a figure for something named',
      'The Lumen worm infected 14 people this year. In 2019 the figure for cattle was 45.',
      '45: unverifiable',
    ],
    [
      'says where there were so many',
      'Orrin has 283 bridges. There were 238 on the quay.',
      '238: unverifiable',
    ],
    [
      'follows too late',
      'Orrin has 283 bridges. It rains. It snows. Tamber gets by on 51.',
      '51: unverifiable',
    ],
  ])('is not, where it %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
