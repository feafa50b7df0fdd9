import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Norvania;Norvania;turnout;turnout|voted;percent;61.4;2024-05-05;2024-05-05;period
Norvania;Norvania;general election;election|voted;date;2024-05-05;2024-05-05;2024-05-05;event
`);
const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('how people voted', () => {
  it.each([
    ['a share of votes', 'In Norvania 51.4 percent voted to leave the pact.', '51.4 percent: unverifiable'],
    [
      'whom they voted for',
      'In Norvania 51.4 percent of the electorate voted for the Greens.',
      '51.4 percent: unverifiable',
    ],
    [
      'what they backed',
      'In Norvania 51.4 percent of registered voters backed the pact.',
      '51.4 percent: unverifiable',
    ],
    [
      'those who cast their ballots for it',
      'In Norvania 51.4 percent cast their votes for it.',
      '51.4 percent: unverifiable',
    ],
    ['those against', 'In Norvania 51.4 percent voted against it.', '51.4 percent: unverifiable'],
  ])('is no turnout: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('is no day of an election', async () => {
    expect(await judged('Norvania voted to leave the pact in 2023.')).not.toContain('2023: contradicted');
    expect(await judged('Norvania voted in 2023.')).toContain('2023: contradicted');
  });

  it.each([
    'In Norvania 51.4 percent voted.',
    'In Norvania 51.4 percent of the electorate took part.',
    'In Norvania 51.4 percent of registered voters came.',
    'In Norvania 51.4 percent of those entitled to vote cast their ballots.',
  ])('leaves how many voted: %s', async (text) => {
    expect(await judged(text)).toContain('51.4 percent: contradicted');
  });
});
