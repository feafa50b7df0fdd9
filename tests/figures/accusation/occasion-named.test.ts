import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orchard Party;Orchard Party;Cordony seats won;seats|won|took|kept;seats;19;2024-05-03;;state
Orchard Party;Orchard Party;Harrow seats won;seats|won|took|kept;seats;41;2023-05-03;;state
Mara Ellwood;Mara Ellwood;Merrow Games goals;goals|scored;goals;7;2024-05-01;2024-06-02;period
Ada Lodd;Ada Lodd;2024 league goals;goals|scored|league;goals;14;2024-01-01;2024-06-02;period
Tam Ruck;Tam Ruck;2022 league goals;goals|scored|league;goals;14;2022-01-01;2022-06-02;period
Ferrand;Ferrand;Merrow medals;medals|titles;medals;22;2024-06-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));
const GOES_ON =
  'Rain fell all day. Nobody minded. The bands played. The bars were full. A bus came. It left.';

describe('the occasion that a metric is of', () => {
  it.each([
    ['is told of in the sentence', 'The Orchard Party won 25 seats in Cordony.', '25: contradicted'],
    [
      'was told of before',
      'The Orchard Party has something to cheer about in Cordony. In the vote it kept 25 seats.',
      '25: contradicted',
    ],
    [
      'is what the article opens with',
      `The Merrow Games are over. ${GOES_ON} Mara Ellwood scored nine goals.`,
      'nine: contradicted',
    ],
    ['is as many years ago', 'Two years ago Tam Ruck scored 18 league goals.', '18: contradicted'],
    ['is the year of the article', 'Ada Lodd scored 18 league goals.', '18: contradicted'],
  ])('%s', async (_, text, verdict) => expect(await judged(text)).toContain(verdict));

  it.each([
    ['is told of nowhere', 'The Orchard Party won 25 seats.', '25: unverifiable'],
    [
      'has given way to another that the reference has too',
      'The Orchard Party cheered in Cordony. Harrow was kinder. There the Orchard Party won 25 seats.',
      '25: unverifiable',
    ],
    [
      'is named only afterwards',
      `Mara Ellwood scored nine goals. ${GOES_ON} The Merrow Games are over.`,
      'nine: unverifiable',
    ],
    ['is fewer years ago', 'A year ago Tam Ruck scored 18 league goals.', '18: unverifiable'],
    ['is that of another year', 'Tam Ruck scored 18 league goals.', '18: unverifiable'],
    [
      'is of this year, and the sentence of another',
      'In 2023 Ada Lodd scored 18 league goals.',
      '18: unverifiable',
    ],
  ])('%s: nothing is called wrong', async (_, text, verdict) =>
    expect(await judged(text)).toContain(verdict),
  );
});
