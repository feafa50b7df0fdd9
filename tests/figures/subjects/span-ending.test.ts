import { describe, expect, it } from 'vitest';
import { monthsEndingWith } from '../../../shared/figures/subjects/span-ending.ts';
import { timeOf } from '../../../shared/figures/subjects/spoken-time.ts';
import { check, verdicts } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';
import { recordsOf } from '../records-of.ts';

function lastDateOf(text: string) {
  const sentence = sentenceOf(text);
  const date = sentence.quantities.findLast(({ kind }) => kind === 'date');
  if (date === undefined) throw new Error(`no date in: ${text}`);
  return { sentence, date };
}

describe('the length of a span known by its end', () => {
  it.each([
    ['The force recorded 812 burglaries in the year to March.', 12],
    ['The force recorded 812 burglaries in the financial year that ended in March 2023.', 12],
    ['Sales rose in the 12 months to the end of June.', 12],
    ['Sales rose in the six months ended 30 June 2023.', 6],
    ['Sales rose in the quarter ending in May.', 3],
    ['Sales rose in March.', null],
    ['Sales rose in the year to 2022.', null],
    ['They sailed for a year, to reach Busk in March 2023.', null],
    ['The club moved to March in 2023.', null],
  ])('%s: %s', (text, months) => {
    const { sentence, date } = lastDateOf(text);
    expect(monthsEndingWith(sentence, date)).toBe(months);
  });

  it('gives the figure the whole span', () => {
    const { sentence, date } = lastDateOf('Ostley counted 812 burglaries in the year to March 2023.');
    expect(timeOf(sentence, date, '2023-05-20')).toMatchObject({ first: '2022-04-01', last: '2023-03-31' });
  });
});

describe('a year that ends in spring', () => {
  const reference = recordsOf(`
Ostley Police;Ostley;burglaries;burglaries;offences;733;2021-04-01;2022-03-31;period
Ostley Police;Ostley;burglaries;burglaries;offences;812;2022-04-01;2023-03-31;period
`);

  it.each([
    ['Ostley Police counted 812 burglaries in the year to March.', ['812: supported']],
    ['Ostley Police counted 821 burglaries in the year to March.', ['821: contradicted']],
    [
      'Ostley Police counted 812 burglaries in the year to March, up from 733.',
      ['812: supported', '733: supported'],
    ],
    ['Ostley Police counted 821 burglaries in March.', ['821: unverifiable']],
  ])('%s: %s', async (text, expected) => {
    expect(verdicts(await check(text, '2023-05-20', reference))).toEqual(expected);
  });
});
