import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', INVENTED_WORLD));

describe('a value given as one that held before', () => {
  it.each([
    ['OWT has 27 members; not long ago there were 26.', '26: supported'],
    ['OWT used to have 25 members.', '25: supported'],
    ['OWT has outgrown its previous total, 26 members.', '26: supported'],
    ['OWT had 26 members in the old assembly.', '26: supported'],
    ['Before the war OWT had 25 members.', '25: supported'],
    ['OWT had 25 members that year.', '25: supported'],
    ['OWT took in one and had 26 members the following spring.', '26: supported'],
    ['The last 26 members were at the table of OWT.', '26: supported'],
    ['When the law was passed, the minimum wage in Velmark was €10.50 an hour.', '€10.50: supported'],
  ])('%s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['OWT has 26 members.', '26: outdated'],
    ['Before it meets again, OWT counts its 26 members.', '26: outdated'],
    ['OWT, the old rival, has 26 members.', '26: outdated'],
    ['OWT has 26 members in the assembly.', '26: outdated'],
    ['OWT has 26 members, and that year is long past.', '26: outdated'],
    ['The 26 members of OWT were at the table.', '26: outdated'],
    ['OWT used to be small; it now has 26 members.', '26: outdated'],
  ])('but not in: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});

describe('a date in another clause', () => {
  it.each([
    [
      'OWT was founded in 1954 and spends 1.4 billion Swiss francs a year.',
      '1.4 billion Swiss francs: supported',
    ],
    ['OWT, which has 27 members, was founded in 1954.', '27: supported'],
  ])('is not when the figure held: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('is, in the same clause', async () => {
    expect(await judged('In 2015 OWT had 25 members.')).toContain('25: supported');
  });
});

describe('a value of so long before', () => {
  it('is the one of about then, not the last but one', async () => {
    const text = 'Inflation in Velmark eased to 5.3%, from 9.9% a year earlier.';
    const world = recordsOf(`
Velmark;Velmark;inflation;inflation;percent;9.9;2023-10-01;2023-10-31;period;exact
Velmark;Velmark;inflation;inflation;percent;5.5;2024-09-01;2024-09-30;period;exact
Velmark;Velmark;inflation;inflation;percent;5.3;2024-10-01;2024-10-31;period;exact
`);
    expect(verdicts(await check(text, '2024-12-03', world))).toEqual(['5.3%: supported', '9.9%: supported']);
    const wrong = text.replace('9.9%', '8.8%');
    expect(verdicts(await check(wrong, '2024-12-03', world))).toContain('8.8%: contradicted');
  });
});

describe('a movement since a stated time', () => {
  it.each([
    [
      'The Bank of Velmark has cut its key rate to 3.75% from 5% since last June.',
      ['3.75%: supported', '5%: supported'],
    ],
    [
      'The Bank of Velmark has cut its key rate to 4.75% from 5.75% since last June.',
      ['4.75%: contradicted', '5.75%: contradicted'],
    ],
  ])('%s', async (text, expected) => {
    expect(await judged(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a value given for the present year', () => {
  const WORLD = recordsOf(`
Harbour Court;Harbour Court|the court;budget;budget;EUR;173200000;2023-01-01;2023-12-31;period;exact
Harbour Court;Harbour Court|the court;budget;budget;EUR;195500000;2024-01-01;2024-12-31;period;exact
Harbour Court;Harbour Court|the court;members;members|member states;members;124;2019-01-01;2023-12-31;state;exact
Harbour Court;Harbour Court|the court;members;members|member states;members;125;2024-01-01;;state;exact
`);
  it.each([
    ['The Harbour Court is rich: this year its budget is €173.2m.', '€173.2m: outdated'],
    ['The Harbour Court is rich: this year its budget is €195.5m.', '€195.5m: supported'],
    ['The Harbour Court is rich: last year its budget was €195.5m.', '€195.5m: contradicted'],
    [
      'The Harbour Court is full. With Orle, which joined at the start of the year, the court has 124 members.',
      '124: outdated',
    ],
  ])('%s', async (text, expected) => {
    expect(verdicts(await check(text, '2024-06-03', WORLD))).toContain(expected);
  });
});
