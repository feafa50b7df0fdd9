import { describe, expect, it } from 'vitest';
import type { Base } from '../../../shared/figures/contrast/contrast.ts';
import { readContrast } from '../../../shared/figures/contrast/read-contrast.ts';
import { sentenceOf } from '../reading/read.ts';

function read(text: string, figure: string) {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.find((one) => one.text === figure);
  if (quantity === undefined) throw new Error(`no ${figure}`);
  const contrast = readContrast(sentence, quantity, []);
  if (contrast === null) return null;
  const { base, measure } = contrast;
  return `${measure} ${contrast.direction ?? 'either'} ${base.kind === 'time' ? inWords(base.when) : base.kind}`;
}

function inWords(when: Extract<Base, { kind: 'time' }>['when']): string {
  if (typeof when === 'string') return when;
  return 'first' in when ? when.first : `${when.monthsBack} months back`;
}

describe('figures that come of two values', () => {
  it.each([
    ['It had 84 more complaints than in the previous year.', '84', 'difference up year-before'],
    ['It carried 5% fewer people than in the same months of 2023.', '5%', 'difference down year-before'],
    ['The toll was 28% below the total of last month.', '28%', 'difference down previous'],
    ['Rents are a fifth higher than in 2015.', 'a fifth', 'difference up 2015-01-01'],
    [
      'The budget saw an increase of 8.4 per cent on the year before.',
      '8.4 per cent',
      'difference up year-before',
    ],
    ['The wage went up in January by 40 euros.', '40 euros', 'difference up open'],
    ['They won by 40 votes.', '40', 'difference either entity'],
    [
      'It cut its rate by a quarter point, its fifth cut since 2015.',
      'a quarter point',
      'difference down open',
    ],
    ['It fell by 4%, compared with 2015.', '4%', 'difference down 2015-01-01'],
    ['It has doubled since 2015.', 'doubled', 'ratio either 2015-01-01'],
    ['The party increased its share of the vote by 7.2 points.', '7.2 points', 'difference up open'],
    ['It is twice the size of its first hall.', 'twice', 'ratio either first'],
    ['It is double the five that began it.', 'double', 'ratio either stated'],
    ['The lender closed 36 branches.', '36', 'difference down previous'],
    ['The bank lifted its rate by a quarter point.', 'a quarter point', 'difference up open'],
    ['It drew 145 complaints, up 84 on the year before.', '84', 'difference up year-before'],
    ['She had a 322-vote lead.', '322', 'difference either entity'],
    ['It was a 322-vote win over the harbour list.', '322', 'difference either entity'],
    ['She beat him with a majority of 322.', '322', 'difference either entity'],
    ['It is three times the size it was in 2012.', 'three times', 'ratio either 2012-01-01'],
    ['Complaints increased fourfold.', 'fourfold', 'ratio either open'],
    ['Together they took 322 votes.', '322', 'sum either entity'],
    ['They have 33 ships between them.', '33', 'sum either entity'],
    ['It took 42% of the seats.', '42%', 'ratio either whole'],
    ['It made up nine-tenths of the total.', 'nine-tenths', 'ratio either whole'],
    ["Of the guild's 94 jobs, almost one in five are vacant.", 'one in five', 'ratio either whole'],
    ['The bill of £90 is lower by £14 than last year.', '£14', 'difference down year-before'],
    ['It grew by a quarter between the censuses of 2011 and 2021.', 'a quarter', 'difference up 2011-01-01'],
    ['That beat the old record by 1.7 degrees.', '1.7 degrees', 'difference either previous'],
    ['A further 344 households joined the queue.', '344', 'difference up previous'],
    ['It won 49 seats, a loss of 15.', '15', 'difference down open'],
  ])('%s %s', (text, figure, expected) => {
    expect(read(text, figure)).toBe(expected);
  });

  it.each([
    ['a count', 'The line has 84 ships.', '84'],
    ['a bound', 'It takes 84 or more.', '84'],
    ['what is still wanted', 'They want 12 more ships.', '12'],
    ['a majority nobody was beaten by', 'The party has a majority of 80.', '80'],
    ['a level after "up"', 'It was up at 84 yesterday.', '84'],
    ['what stays together', 'They came together in 12 towns.', '12'],
    ['what is passed by', 'The boats passed the mark by 12 piers.', '12'],
    ['what a win was worth', 'It was a 12-piece victory march over the bridge.', '12'],
    ['a share of nothing named', 'Of late, as many say, one in five is late.', 'one in five'],
    ['a frequency', 'They were champions twice.', 'twice'],
    ['a level', 'It rose to 84%.', '84%'],
    ['both sides of a result', 'They won by 40 votes to 31.', '40'],
    ['a level of a share', 'Turnout was 42%.', '42%'],
  ])('are not %s: %s', (_, text, figure) => {
    expect(read(text, figure)).toBeNull();
  });
});
