import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Tarn Museum;Tarn Museum;visitors;visitors;visitors;212000;2023-01-01;2023-12-31;period
Tarn Museum;Tarn Museum;cost;cost;EUR;23500000;2011-01-01;;state
Busk Stadium;Busk Stadium;capacity;capacity;people;21400;2015-01-01;;state
Kestrel Air;Kestrel Air;fleet;fleet;aircraft;46;2020-01-01;;state
Kestrel Air;Kestrel Air;passengers;passengers;passengers;4100000;2023-01-01;2023-12-31;period
Kestrel Air;Kestrel Air;revenue;revenue;EUR;640000000;2023-01-01;2023-12-31;period
Kestrel Air;Kestrel Air;employees;employees;people;2350;2020-01-01;;state
Ander Line;Ander Line;passenger deaths;passenger deaths;deaths;31;2020-01-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-05-20', WORLD));

describe('a verb that says which metric a number is of', () => {
  it.each([
    ['Tarn Museum drew 121,000 people last year.', '121,000: contradicted'],
    ['Last year 221,000 people came to Tarn Museum.', '221,000: contradicted'],
    ['Tarn Museum welcomed 221,000 guests in 2023.', '221,000: contradicted'],
    ['Tarn Museum was built for €32.5 million.', '€32.5 million: contradicted'],
    ['Busk Stadium seats 24,100.', '24,100: contradicted'],
    ['Busk Stadium can accommodate only 24,100 fans.', '24,100: contradicted'],
    ['Kestrel Air turned over €460 million in 2023.', '€460 million: contradicted'],
    ['Kestrel Air carried 1.4 million people last year.', '1.4 million: contradicted'],
    ['Last year 1.4 million people flew with Kestrel Air.', '1.4 million: contradicted'],
    ['Kestrel Air gives work to 3,250 people.', '3,250: contradicted'],
    ['Kestrel Air operates 64 jets.', '64: contradicted'],
  ])('%s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['Tarn Museum drew 121,000 letters last year.', '121,000: unverifiable'],
    ['A fair drew 221,000 people to a square near Tarn Museum.', '221,000: unverifiable'],
    ['Busk Stadium holds 24 concerts a year.', '24: unverifiable'],
    ['Kestrel Air took in €460 million in loans.', '€460 million: unverifiable'],
    ['Kestrel Air runs 64 hotels.', '64: unverifiable'],
    ['Kestrel Air carried 1.4 million tonnes of freight.', '1.4 million tonnes: unverifiable'],
    ['The Ander Line carried 29 passengers on Monday.', '29: unverifiable'],
  ])('but not in: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
