import { describe, expect, it } from 'vitest';
import { factWords, figureWords } from '../../../shared/figures/wording/fact-words.ts';
import { recordOf } from '../../reference/record-of.ts';

const TELLING = { asOf: '2024-06-20' };

function said(fact: Parameters<typeof recordOf>[0]) {
  return factWords(recordOf(fact).fact as never, TELLING);
}

describe('what a fact says, as a clause', () => {
  it.each([
    ['a count', {}, 'the Lumen Pact has had 12 members since 1 January 2020'],
    [
      'a count that has ended',
      { validTo: '2023-06-30' },
      'the Lumen Pact had 12 members from 1 January 2020 to 30 June 2023',
    ],
    [
      'a count of things by another name than the unit',
      { metric: 'participating states' },
      'the Lumen Pact has had 12 participating states since 1 January 2020',
    ],
    [
      'an announced count',
      { validFrom: '2025-01-01' },
      'the Lumen Pact will have 12 members from 1 January 2025',
    ],
    [
      'a rate',
      { entity: 'Bank of Norland', metric: 'base rate', unit: 'percent', value: 5.25 },
      "the Bank of Norland's base rate has been 5.25 per cent since 1 January 2020",
    ],
    [
      'a price of a period',
      {
        entity: 'Norland',
        metric: 'average rent',
        unit: 'GBP',
        value: 940.5,
        kind: 'period',
        validFrom: '2023-01-01',
        validTo: '2023-12-31',
      },
      "Norland's average rent was £940.50 in 2023",
    ],
    [
      'sums in the plural',
      {
        entity: 'Norland',
        metric: 'exports of tin',
        unit: 'EUR',
        value: 3_150_000,
        kind: 'period',
        validFrom: '2023-01-01',
        validTo: '2023-12-31',
      },
      "Norland's exports of tin were €3.15 million in 2023",
    ],
    [
      'a toll',
      { entity: 'Tarn tunnel fire', metric: 'deaths', unit: 'deaths', value: 39 },
      'the death toll of the Tarn tunnel fire has been 39 since 1 January 2020',
    ],
    [
      'deaths of a year',
      {
        entity: 'Norland',
        metric: 'deaths',
        unit: 'deaths',
        value: 39_000,
        kind: 'period',
        validFrom: '2023-01-01',
        validTo: '2023-12-31',
      },
      'in the case of Norland, the number of deaths was 39,000 in 2023',
    ],
    [
      'what nobody has',
      { entity: 'Tarn Canal', metric: 'workers killed', unit: 'deaths', value: 9 },
      'in the case of the Tarn Canal, the number of workers killed has been 9 since 1 January 2020',
    ],
    [
      'a number of that name',
      { entity: 'Tarn Prize', metric: 'maximum number of winners', unit: 'winners', value: 3 },
      'in the case of the Tarn Prize, the maximum number of winners has been 3 since 1 January 2020',
    ],
    [
      'seats won',
      { entity: 'Heath Party', metric: 'seats won', unit: 'seats', value: 34 },
      'the Heath Party won 34 seats, a number that has stood since 1 January 2020',
    ],
    [
      'seats won that day',
      {
        entity: 'Heath Party',
        metric: 'seats won',
        unit: 'seats',
        value: 34,
        kind: 'period',
        validTo: '2020-01-01',
      },
      'the Heath Party won 34 seats on 1 January 2020',
    ],
    [
      'a majority, counted in seats',
      { entity: 'Heath Party', metric: 'majority', unit: 'seats', value: 80 },
      "the Heath Party's majority has been 80 seats since 1 January 2020",
    ],
    [
      'votes for a purpose',
      { entity: 'Diet', metric: 'votes needed to win', unit: 'votes', value: 40 },
      'in the case of Diet, the number of votes needed to win has been 40 since 1 January 2020',
    ],
    [
      'a unit that is the metric',
      { entity: 'Tarn quake', metric: 'magnitude', unit: 'magnitude', value: 6.1 },
      "the Tarn quake's magnitude has been 6.1 since 1 January 2020",
    ],
    [
      'several things',
      { entity: 'Tarn ferries', metric: 'daily sailings', unit: 'sailings', value: 11 },
      'the Tarn ferries have had 11 daily sailings since 1 January 2020',
    ],
  ] as const)('%s', (_, fact, words) => expect(said(fact)).toBe(words));

  it('speaks of the figure alone where the rest has been said', () => {
    const { fact } = recordOf({ value: 11, validTo: '2021-12-31' });
    expect(figureWords(fact as never, TELLING)).toBe(
      'the figure was 11 members from 1 January 2020 to 31 December 2021',
    );
  });
});
