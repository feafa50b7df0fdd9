import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Norvania;Norvania;election turnout;turnout|took part|voted;percent;61.4;2024-05-05;;state
`);
const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('a share of the vote', () => {
  it.each([
    "Norvania's Greens won the election with 28.5 percent of the vote.",
    'In Norvania the Greens took 28.5 percent of votes in the election.',
  ])('is no turnout: %s', async (text) => {
    expect(await judged(text)).toContain('28.5 percent: unverifiable');
  });

  it.each(['In Norvania 51.4 percent voted.', 'Turnout in the election in Norvania was 51.4 percent.'])(
    'leaves the turnout: %s',
    async (text) => {
      expect(await judged(text)).toContain('51.4 percent: contradicted');
    },
  );
});
