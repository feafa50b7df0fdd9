import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import { articleOf } from '../one-article.ts';
import { sentenceOf } from './read.ts';

function units(text: string): readonly string[] {
  return sentenceOf(text).quantities.map((quantity) => `${quantity.text}: ${quantity.unit}`);
}

describe('the unit a number leaves out', () => {
  it.each([
    [
      'a measure',
      'The Tamber runs for 1,320 kilometres and the Lisk for 780.',
      ['1,320 kilometres: km', '780: km'],
    ],
    [
      'a measure it had',
      'It pumps 1.2 million litres a day, a shadow of the 2.9 million it managed.',
      ['1.2 million litres: litres', '2.9 million: litres'],
    ],
    ['a share', 'The rate is 4.1 percent against 3.8 a year ago.', ['4.1 percent: percent', '3.8: percent']],
    [
      'what others have',
      'The Otters forced the Gulls into 16 errors while making just 12 of their own.',
      ['16: errors', '12: errors'],
    ],
    ['what it has itself', 'The yard lost 16 boats but built 3 of its own.', ['16: boats', '3: boats']],
  ])('is that of the figure before: %s', (_, text, expected) => {
    expect(units(text).slice(0, 2)).toEqual(expected);
  });

  it('is that of the figure before, past the day on which it moved', () => {
    expect(units('The fee rose to 12 euros on 1 May, from 11.')).toContain('11: EUR');
    expect(units('The yard was shut for three years after the fire of 1999, which killed 39.')).toContain(
      '39: ',
    );
  });

  it.each([
    ['a noun follows', 'The Tamber runs for 1,320 kilometres past 7 villages.', '7: villages'],
    ['a level follows a share', 'Births rose by 3.6% to 283,300.', '283,300: '],
    [
      'it is of another size',
      'A ticket costs £8.40, which Torrin, nearly 1,100 at the last count, resents.',
      '1,100: ',
    ],
    ['nothing stands before', 'The Gulls made 12 of their own.', '12: own'],
    ['a part of them', 'The yard lost 16 boats and 3 of its best captains.', '3: captains'],
  ])('is not where %s', (_, text, expected) => {
    expect(units(text)).toContain(expected);
  });
});

/** What the only number of the second sentence is counted in. */
function unitAfter(first: string, second: string): string | undefined {
  const [, sentence] = readSentences(articleOf(`${first} ${second}`, '2021-04-12'));
  return sentence?.quantities.findLast(({ role }) => role === 'figure')?.unit;
}

describe('the unit left out from one sentence to the next', () => {
  it.each([
    ['what it fell to', 'The gauge stood at 25 centimetres in 2016.', 'Last August it fell to 32.', 'cm'],
    ['what another was given', 'Orrin Lodd got 40 years.', 'His brother was given 30.', 'years'],
    ['what it used to be', 'Unemployment is 4.1 percent.', 'A year ago it was 3.8.', 'percent'],
    ['what a list gives', 'Ada Ruck cleared 4.85 metres.', 'The programme still gives it as 4.8.', 'm'],
    ['what somebody reached', 'Ada Ruck cleared 4.85 metres.', 'Her rival reached only 4.7.', 'm'],
  ])('is that of the figure before: %s', (_, first, second, expected) => {
    expect(unitAfter(first, second)).toBe(expected);
  });

  it.each([
    ['something is counted', 'The bridge is 40 metres long.', 'It has 32.', ''],
    ['there are so many of them', 'The strike is 40 days old.', 'In June there were 32.', ''],
    ['another size is meant', 'The League took 28.5 percent.', 'In the vote its leader got 352.', ''],
    ['a noun follows', 'The gauge stood at 25 centimetres.', 'The crew was given 32 sandbags.', 'sandbags'],
    [
      'it is so much for something',
      'The share is 4.1 percent.',
      'The rate was 5.2 for every 1,000 births.',
      '',
    ],
  ])('is not, where %s', (_, first, second, expected) => {
    expect(unitAfter(first, second)).toBe(expected);
  });
});
