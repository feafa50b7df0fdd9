import { describe, expect, it } from 'vitest';
import { madeBy, movesOf } from '../../../shared/figures/course/moves.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import { recordsOf } from '../records-of.ts';

function facts(rows: string): readonly Fact[] {
  return recordsOf(rows).map(({ fact }) => ({ ...fact, since: 1 }));
}

const HEAD = 'Bank of Tarn;the bank;key rate;rate;percent';

describe('the moves of a series', () => {
  it('go up, down or nowhere, and are joined where no value can lie between', () => {
    const moves = movesOf(
      facts(`${HEAD};1;2020-01-01;2020-12-31;state
${HEAD};2;2021-01-01;2021-05-31;state
${HEAD};1.5;2022-01-01;2022-01-31;state
${HEAD};1.5;2022-02-01;;state`),
    );
    expect(moves?.map(({ direction, joined }) => [direction, joined])).toEqual([
      ['up', true],
      ['down', false],
      ['level', true],
    ]);
  });

  it('are unknown where the reference has rival counts', () => {
    expect(
      movesOf(
        facts(`${HEAD};1;2020-01-01;;state
${HEAD};2;2020-01-01;;state`),
      ),
    ).toBeNull();
  });

  it('between votes are never joined, since the reference may lack one', () => {
    const moves = movesOf(
      facts(`${HEAD};1;2020-01-01;2020-01-01;period
${HEAD};2;2024-01-01;2024-01-01;period`),
    );
    expect(moves?.map(({ joined }) => joined)).toEqual([false]);
  });

  it('of months are made when the month is over', () => {
    const moves = movesOf(
      facts(`${HEAD};1;2020-01-01;2020-01-31;period
${HEAD};2;2020-02-01;2020-02-29;period`),
    );
    expect(madeBy(moves ?? [], '2020-02-20')).toEqual([]);
    expect(madeBy(moves ?? [], '2020-02-29')).toHaveLength(1);
  });
});
