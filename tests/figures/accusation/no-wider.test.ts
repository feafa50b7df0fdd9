import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const DAY = '2021-04-12';
const WORLD = recordsOf(`
Mara Ellwood;Mara Ellwood|Ellwood;goals;goals;goals;14;${DAY};;period
Ivo Brandt;Ivo Brandt|Brandt;goals;goals;goals;9;${DAY};;period
Tarn Otters;Tarn Otters|Otters;wins;wins|record;wins;9;${DAY};;period
Tarn Otters;Tarn Otters|Otters;losses;losses|record;losses;2;${DAY};;period
`);

const judged = async (text: string) => verdicts(await check(text, DAY, WORLD));

describe('a figure that is of no more and no less than the fact', () => {
  it.each([
    ['what two had', 'Ellwood and Brandt combined for 29 goals.', '29: contradicted'],
    [
      'a sum that is less than one of what it sums',
      'Ellwood was back. She has combined for 12 goals over her last two games.',
      '12: contradicted',
    ],
    ['a record of the season', 'The Otters are 9-4 on the season.', '4: contradicted'],
    ['a best of the season', 'Ellwood scored a season-high 12 goals.', '12: contradicted'],
    [
      'a season that is only told of in an aside',
      'Ellwood, a keeper who was hired for one season, put in 12 goals.',
      '12: contradicted',
    ],
  ])('is wrong: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'what two had over several games',
      'Ellwood and Brandt combined for 60 goals over their last two games.',
      '60: unverifiable',
    ],
    [
      'a sum over several games',
      'Ellwood was back. She has combined for 22 goals over her last two games.',
      '22: unverifiable',
    ],
    ['an average', 'Ellwood is averaging 12 goals.', '12: unverifiable'],
    ['a part', 'Ellwood scored 12 goals in the second half.', '12: unverifiable'],
  ])('is not: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
