import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const RECORDS = recordsOf(`
Ada Ruck;Ada Ruck;caps;caps|appearances|matches;matches;26;2024-06-01;;state
Bank of Orrin;Bank of Orrin;cuts in a row;cut|reduction;ordinal;7;2024-06-01;;state
Harrow Regatta;Harrow Regatta|the regatta;edition;regatta|edition;ordinal;20;2024-06-01;;state
`);
const judged = async (text: string) => verdicts(await check(text, '2024-06-20', RECORDS));

describe('an ordinal that leaves out what it counts', () => {
  it.each([
    [
      '"was her Nth"',
      'Ada Ruck wept. Her appearance on Sunday was her 26th for the Otters.',
      '26th: supported',
    ],
    [
      'behind a relative clause',
      'The Bank of Orrin cut its rate. The reduction, which few had asked for, was the seventh.',
      'seventh: supported',
    ],
    ['in apposition', 'The Harrow Regatta, the 20th since the war, drew a crowd.', '20th: supported'],
  ])('counts what the sentence says it is: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['has a noun of its own', 'Ada Ruck wept. Her appearance was her 26th scandal.', '26th: unverifiable'],
    ['is said of something else', 'Ada Ruck wept. Her tattoo was her 26th in a year.', '26th: unverifiable'],
    [
      'stands in a clause of its own',
      'Ada Ruck says that her appearances are few, while this prize was the 26th.',
      '26th: unverifiable',
    ],
  ])('counts nothing of the kind where it %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
