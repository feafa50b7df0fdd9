import { describe, expect, it } from 'vitest';
import { check, trace, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Bank of Norland;Bank of Norland;key rate;key rate|rate;percent;3.5;2022-03-10;2023-06-07;state
Bank of Norland;Bank of Norland;key rate;key rate|rate;percent;4;2023-06-08;;state
Lumen Pact;Lumen Pact;members;members|member|-nation;members;11;2015-01-01;2023-06-04;state
Lumen Pact;Lumen Pact;members;members|member|-nation;members;12;2023-06-05;;state
Tarn ferry;Tarn ferry;fare;fare|ticket;GBP;3;2023-06-06;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2023-06-10', WORLD));

describe('the date of a change, beside a value of what changed', () => {
  it.each([
    [
      'the weekday of a new value',
      'The Bank of Norland raised its key rate to 4 percent on Thursday.',
      ['4 percent: supported', 'Thursday: supported'],
    ],
    [
      'the weekday before it',
      'On Thursday the Bank of Norland lifted its key rate to 4 percent.',
      ['Thursday: supported', '4 percent: supported'],
    ],
    [
      'the month, behind a verb of change',
      'The Bank of Norland raised its key rate to 4 percent in June.',
      ['4 percent: supported', 'June: supported'],
    ],
    [
      'the weekday on which the count grew',
      'Harrow became on Monday the newest member of the Lumen Pact, which has 12 members.',
      ['Monday: supported', '12: supported'],
    ],
    [
      'the first value known, where it is the one stated',
      'The fare of the Tarn ferry has been £3 since it was set on Tuesday.',
      ['£3: supported', 'Tuesday: supported'],
    ],
  ])('is right: %s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });

  it.each([
    [
      'another day, which may be that of the decision',
      'The Bank of Norland raised its key rate to 4 percent on Wednesday.',
      ['4 percent: supported'],
    ],
    [
      'a month without a verb of change',
      'The Bank of Norland has a key rate of 4 percent, and June is warm in its gardens.',
      ['4 percent: supported'],
    ],
    [
      'a day beside no figure of the series',
      'The Bank of Norland held a concert on Thursday.\nIts key rate is 4 percent.',
      ['4 percent: supported'],
    ],
    [
      'the first value known, where another is stated',
      'The fare of the Tarn ferry, £2.50, was set on Tuesday.',
      ['£2.50: contradicted'],
    ],
  ])('is no figure: %s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });

  it('says by which rule', async () => {
    const checked = await trace(
      'The Bank of Norland raised its key rate to 4 percent on Thursday.',
      '2023-06-10',
      WORLD,
    );
    expect(checked.map(({ figure }) => figure.check.rule)[1]).toContain(
      'the series has a new value from the date stated',
    );
  });
});
