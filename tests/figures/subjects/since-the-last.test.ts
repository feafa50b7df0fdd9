import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Tarn Ferries;Tarn Ferries|Tarn;strike start;strike began|walked out|stoppage;date;2024-03-04;;;event
Tarn Ferries;Tarn Ferries|Tarn;last strike;last strike|previous strike;date;1994-07-11;;;event
Tarn Ferries;Tarn Ferries|Tarn;founded;founded;date;1950-07-11;;;event
`);

const judged = async (text: string) => verdicts(await check(text, '2024-03-08', WORLD));

describe('what has not happened for so long', () => {
  it.each([
    ['Crews at Tarn Ferries are out, in its first stoppage for 29 years.', '29 years: supported'],
    ['The strike is the first at Tarn Ferries in 29 years.', '29 years: supported'],
    ['It is the first strike at Tarn Ferries since 1994.', '1994: supported'],
    ['Tarn Ferries had had no strike since 1994.', '1994: supported'],
    ['Crews at Tarn Ferries are out, in its first stoppage for 22 years.', '22 years: contradicted'],
    ['It is the first strike at Tarn Ferries since 1997.', '1997: contradicted'],
  ])('is counted from the last of its sort: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['another first', 'Tarn Ferries made its first profit for 22 years.', '22 years'],
    ['what goes on', 'Tarn Ferries has feared a strike for 22 years.', '22 years'],
    ['a second', 'Crews at Tarn Ferries are out, in its second stoppage for 22 years.', '22 years'],
  ])('does not count from it %s', async (_, text, figure) => {
    expect(await judged(text)).not.toContain(`${figure}: contradicted`);
  });
});
