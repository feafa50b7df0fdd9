import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Ada Roos;Ada Roos|Ms Roos;votes for;votes|backed;votes;95;2024-01-23;2024-01-23;period;exact
Ada Roos;Ada Roos|Ms Roos;votes against;against|opposed;votes;76;2024-01-23;2024-01-23;period;exact
Harbour bill;Harbour bill|the bill;votes in favour;in favour|votes;votes;48;2024-01-20;2024-01-20;period;exact
Harbour bill;Harbour bill|the bill;votes against;against|votes;votes;52;2024-01-20;2024-01-20;period;exact
Orle;Orle;population;population|people;people;9500;2020-01-01;;state;measured
`);
const judged = async (text: string) => verdicts(await check(text, '2024-01-24', WORLD));

describe('the two numbers of a vote', () => {
  it.each([
    ['for and against', 'The Assembly backed Ada Roos by 95 votes to 76.', '95: supported', '76: supported'],
    [
      'the second wrong',
      'The Assembly backed Ada Roos by 95 votes to 67.',
      '95: supported',
      '67: contradicted',
    ],
    ['with a dash', 'The Assembly elected Ada Roos, 95-76.', '95: supported', '76: supported'],
    [
      'against first, where it lost',
      'The Harbour bill was rejected by 52 votes to 48.',
      '52: supported',
      '48: supported',
    ],
  ])('are %s', async (_, text, first, second) => {
    const found = await judged(text);
    expect(found).toContain(first);
    expect(found).toContain(second);
  });

  it.each([
    ['no vote', 'Ada Roos, who is 67, walked 95 to 67 steps.', '67: contradicted'],
    ['no two sides', 'The town of Orle won by 95 votes to 67.', '67: contradicted'],
  ])('are none with %s', async (_, text, not) => {
    expect(await judged(text)).not.toContain(not);
  });
});
