import { describe, expect, it } from 'vitest';
import { check } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orrin League;Orrin League;vote share;vote share|share of the vote;percent;17.6;2024-05-05;2024-05-05;period
Orrin League;Orrin League;ballots sent by post;postal ballots;votes;41200;2024-05-05;2024-05-05;period
Ada Ruck;Ada Ruck;winning margin;won by;seconds;83;2024-06-30;2024-06-30;period
Brask;Brask;turnout;turnout;percent;48.2;2024-05-05;2024-05-05;period
Brask;Brask;theatre deaths;theatre deaths;deaths;47;2020-01-01;;state
Brask;Brask;union accession;joined the union;date;2019-03-07;2019-03-07;2019-03-07;event
the fire;the fire;burnt;share burnt;percent;21.4;2024-05-05;2024-05-05;period
`);

async function accused(text: string): Promise<readonly string[]> {
  const figures = await check(text, '2024-07-01', WORLD);
  return figures.filter((one) => one.check.verdict === 'contradicted').map((one) => one.text);
}

describe('a slip of the fact, of what the sentence has by its name', () => {
  it.each([
    ['a share that only its unit tells', 'Behind them the Orrin League got 14.8 percent.', ['14.8 percent']],
    ['one digit', 'In the south the night was long. The Orrin League took 17.9 percent.', ['17.9 percent']],
    [
      'a margin, however it is worded',
      'Ada Ruck hung on to take the race on Sunday by 38 seconds.',
      ['38 seconds'],
    ],
    ['a day of another month', 'Brask, which came in on 7 April 2019, has no coast.', ['7 April 2019']],
  ])('is wrong: %s', async (_, text, expected) => expect(await accused(text)).toEqual(expected));

  it.each([
    ['nor what is hedged', 'Behind them the Orrin League got more than 19 percent.'],
    ['nor what others do there', 'In Brask 41.9 percent voted to leave the pact.'],
    ['nor a count of something else', 'Brask opened 45 theatres.'],
    ['nor a number far from it', 'Behind them the Orrin League got 44 percent.'],
    ['nor another day of the month', 'Brask, which held its fair on 12 March 2019, has no coast.'],
    ['nor of what is no name', 'Behind them the fire took 20.8 percent.'],
    ['nor what is named only further up', 'The Orrin League met. The halls were cold. It got 30 percent.'],
    [
      'nor where the right one is given too',
      'The Orrin League had a share of the vote of 17.6 percent. With the Orrin League 31 percent of farmers marched.',
    ],
  ])('and not %s', async (_, text) => expect(await accused(text)).toEqual([]));
});
