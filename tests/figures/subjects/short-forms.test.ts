import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const ONE_RATE = `
Cordony;Cordony;fertility rate;fertility rate;children per woman;0.72;2023-01-01;2023-12-31;period;exact
Cordony;Cordony;births;births;births;238000;2023-01-01;2023-12-31;period;exact
`;
const TWO_RATES = `${ONE_RATE}
Cordony;Cordony;marriage rate;marriage rate;marriages per woman;0.3;2023-01-01;2023-12-31;period;exact
`;
const judged = async (text: string, rows: string) =>
  verdicts(await check(text, '2024-06-03', recordsOf(rows)));

describe('the last word of a metric’s name', () => {
  it.each([
    ['its', 'Cordony is worried. Its rate was 0.75 in 2023.'],
    ['the', 'Cordony is worried. In 2023 the rate was 0.75.'],
  ])('says as much as the whole after "%s"', async (_, text) => {
    expect(await judged(text, ONE_RATE)).toContain('0.75: contradicted');
  });

  it.each([
    ['another metric has it too', 'Cordony is worried. Its rate was 0.75 in 2023.', TWO_RATES],
    ['it goes on to say of what', 'Cordony is worried. In 2023 the rate of divorce was 0.75.', ONE_RATE],
    ['a word says which one', 'Cordony is worried. In 2023 the parking rate was 0.75.', ONE_RATE],
  ])('says nothing where %s', async (_, text, rows) => {
    expect(await judged(text, rows)).toContain('0.75: unverifiable');
  });
});
