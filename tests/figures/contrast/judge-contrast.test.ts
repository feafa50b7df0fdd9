import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';
import { FERRIES } from './ferries.ts';

async function verdict(text: string, figure: string): Promise<string | undefined> {
  const figures = await check(text, '2025-05-12', FERRIES);
  return figures.find((one) => one.text === figure)?.check.verdict;
}

describe('how far two values are apart', () => {
  it.each([
    ['Tarn Ferries had 84 more complaints last year than in the year before.', '84', 'supported'],
    ['Tarn Ferries had 64 more complaints last year than in the year before.', '64', 'contradicted'],
    ['Tarn Ferries had 84 fewer complaints last year than in the year before.', '84', 'contradicted'],
    ['Tarn Ferries carried 4.6% more passengers in the quarter than a year earlier.', '4.6%', 'supported'],
    ['Tarn Ferries carried 6.4% more passengers in the quarter than a year earlier.', '6.4%', 'contradicted'],
    ['The fleet of Tarn Ferries has grown by a quarter since 2020.', 'a quarter', 'supported'],
    ['The fleet of Tarn Ferries has grown by a third since 2020.', 'a third', 'contradicted'],
    ['The punctuality rate at Tarn Ferries was up 4.7 points last year.', '4.7 points', 'supported'],
    ['The punctuality rate at Tarn Ferries was up 7.4 points last year.', '7.4 points', 'contradicted'],
    ['Revenue at Tarn Ferries rose nearly 9% last year.', '9%', 'supported'],
    ['Tarn Ferries has 17 more ships than the Oskar Line.', '17', 'supported'],
    ['Tarn Ferries has 71 more ships than the Oskar Line.', '71', 'contradicted'],
    ['Ada Holt beat Ben Ruck by 3,223 votes.', '3,223', 'supported'],
    ['Ada Holt beat Ben Ruck by 3,322 votes.', '3,322', 'contradicted'],
    ['Ada Holt had a 3,223-vote win over Ben Ruck.', '3,223', 'supported'],
    ['Ada Holt had a 3,322-vote win over Ben Ruck.', '3,322', 'contradicted'],
    ['Tarn Ferries received 145 complaints, up 84 on the year before.', '84', 'supported'],
    ['Tarn Ferries received 145 complaints, up 48 on the year before.', '48', 'contradicted'],
    ['Ben Ruck finished 3,322 votes behind Ada Holt.', '3,322', 'contradicted'],
    ['The gap between Ada Holt and Ben Ruck was 3,322 votes.', '3,322', 'contradicted'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdict(text, figure)).toBe(expected);
  });

  it.each([
    ['only one side is named', 'Ada Holt won by 3,322 votes.', '3,322'],
    ['the other side is unknown', 'Tarn Ferries has 71 more ships than the Marram Line.', '71'],
    [
      'another clause names the owner',
      'Sales fell 8 per cent, while Tarn Ferries earned more.',
      '8 per cent',
    ],
  ])('is left open where %s', async (_, text, figure) => {
    expect(await verdict(text, figure)).toBe('unverifiable');
  });

  it('is no change of a total that is given as such', async () => {
    expect(await verdict('Ada Holt beat Ben Ruck by 31,204 votes to 27,981.', '31,204')).not.toBe(
      'contradicted',
    );
  });
});

describe('a contrast hung on the figure before', () => {
  it.each([
    ['Tarn Ferries received 145 complaints last year, 84 more than in 2023.', '84', 'supported'],
    ['Tarn Ferries received 145 complaints last year, 48 more than in 2023.', '48', 'contradicted'],
    [
      'Tarn Ferries took 7.4 million euros in revenue, and 0.6 million euros more than in 2023.',
      '0.6 million euros',
      'supported',
    ],
    [
      'Tarn Ferries received 145 complaints last year, and hired 48 more cooks than in 2023.',
      '48',
      'unverifiable',
    ],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdict(text, figure)).toBe(expected);
  });
});

describe('what a figure is held against', () => {
  it.each([
    ['Tarn pier opened €13m over budget.', '€13m', 'supported'],
    ['Tarn pier opened €31m over budget.', '€31m', 'unverifiable'],
    ['The mean temperature of Lake Orrin was 1.5 degrees above normal.', '1.5 degrees', 'supported'],
    ['The mean temperature of Lake Orrin was 2.5 degrees above normal.', '2.5 degrees', 'contradicted'],
    ['The shop on Tarn pier closed €2m short of its sales target.', '€2m', 'unverifiable'],
    ['Tarn Ferries has 25 ships, twice as many as its nearest rival.', 'twice', 'unverifiable'],
    ['Tarn Ferries has 25 ships, five times what it needs.', 'five times', 'unverifiable'],
    ['Tarn Ferries has 25 ships, five times as many as a decade ago.', 'five times', 'contradicted'],
    ['Tarn Ferries has 25 ships, twice as many as a decade ago.', 'twice', 'supported'],
    ['Tarn Ferries has 25 ships, which is 17 more than the Oskar Line.', '17', 'supported'],
    ['Tarn Ferries has 25 ships, which is 71 more than the Oskar Line.', '71', 'contradicted'],
    ['Tarn Ferries has 25 ships, three times what the Oskar Line runs.', 'three times', 'supported'],
    ['Tarn Ferries has 25 ships, three times what the Oskar Line runs.', '25', 'supported'],
    ['Tarn Ferries has lifted its revenue by 9 per cent to €7.4m.', '9 per cent', 'supported'],
    ['Tarn Ferries has lifted its revenue by 19 per cent to €7.4m.', '19 per cent', 'contradicted'],
    ['Power use at Tarn Ferries fell 12 per cent while its revenue grew.', '12 per cent', 'unverifiable'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdict(text, figure)).toBe(expected);
  });
});

describe('a change between two dates', () => {
  it.each([
    ['The fleet of Tarn Ferries grew by two-thirds between 2012 and 2020.', 'two-thirds', 'supported'],
    ['The fleet of Tarn Ferries grew by two-thirds from 2012 to 2020.', 'two-thirds', 'supported'],
    ['The fleet of Tarn Ferries grew by a third between 2012 and 2020.', 'a third', 'contradicted'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdict(text, figure)).toBe(expected);
  });
});

describe('a record that was beaten', () => {
  const high = (value: number, validFrom: string) =>
    recordOf(
      { entity: 'Tarn station', metric: 'record high', unit: 'degC', value, validFrom },
      { aliases: ['Tarn station', 'the station'], terms: ['record', 'highest'] },
    );
  const records = [high(22.9, '2003-08-04'), high(24.6, '2024-07-19')];

  it.each([
    ['1.7 degrees', 'supported'],
    ['2.7 degrees', 'contradicted'],
  ])('by %s: %s', async (figure, expected) => {
    const text = `In July Tarn station beat its old record by ${figure}.`;
    const figures = await check(text, '2024-08-12', records);
    expect(verdicts(figures)).toContain(`${figure}: ${expected}`);
  });
});

describe('how many times one value is another', () => {
  it.each([
    ['The Tarn Ferries fleet of ships has more than doubled since 2012.', 'doubled', 'supported'],
    ['The Tarn Ferries fleet of ships has tripled since 2012.', 'tripled', 'contradicted'],
    ['Tarn Ferries has three times as many ships as the Oskar Line.', 'three times', 'supported'],
    ['Tarn Ferries has five times as many ships as the Oskar Line.', 'five times', 'contradicted'],
    ['Tarn Ferries has 25 ships, more than double the 12 it started with.', 'double', 'supported'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdict(text, figure)).toBe(expected);
  });
});

describe('what two come to', () => {
  it.each([
    ['Together Ada Holt and Ben Ruck took 59,185 votes.', '59,185', 'supported'],
    ['Together Ada Holt and Ben Ruck took 95,185 votes.', '95,185', 'contradicted'],
    ['Tarn Ferries and the Oskar Line have 33 ships between them.', '33', 'supported'],
    ['Tarn Ferries runs three lines. Together they have 25 ships.', '25', 'supported'],
    ["Tarn Ferries runs three lines. Its crews' combined fleet is 25 ships.", '25', 'supported'],
    ['A combined 33 ships sail for Tarn Ferries and the Oskar Line.', '33', 'supported'],
    ['The two ferry lines together have 40 ships, says Tarn Ferries.', '40', 'unverifiable'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdict(text, figure)).toBe(expected);
  });
});

describe('a share of a whole', () => {
  it.each([
    ['another metric of the same', 'Electric ships make up 40% of the fleet of Tarn Ferries.', '40%'],
    ['a part named behind', 'At Tarn Ferries, 40% of the ships are electric.', '40%'],
    ['a whole named first', "Of Tarn Ferries' ships, 40% are electric.", '40%'],
    [
      'the same of something smaller',
      'The Oskar Line had a fifth of the complaints Tarn Ferries had.',
      'a fifth',
    ],
  ])('is borne out by %s', async (_, text, figure) => {
    expect(await verdict(text, figure)).toBe('supported');
  });

  it.each([
    ['it does not fit', 'Electric ships make up 45% of the fleet of Tarn Ferries.', '45%'],
    ['it is of something else', 'Electric ships get 40% of the fuel of Tarn Ferries.', '40%'],
  ])('is left open where %s', async (_, text, figure) => {
    expect(await verdict(text, figure)).toBe('unverifiable');
  });
});

describe('how often something happened', () => {
  const titles = [
    recordOf(
      { entity: 'Tarn Otters', metric: 'titles', unit: 'titles', value: 2 },
      { aliases: ['Tarn Otters', 'the Otters'], terms: ['titles', 'champions'] },
    ),
  ];

  it.each([
    ['The Tarn Otters, champions twice, lost.', 'twice', 'supported'],
    ['The Tarn Otters have been champions 3 times.', '3', 'contradicted'],
    ['The Tarn Otters are twice as good as the champions.', 'twice', 'unverifiable'],
  ])('%s %s: %s', async (text, figure, expected) => {
    const figures = await check(text, '2025-05-12', titles);
    expect(figures.find((one) => one.text === figure)?.check.verdict).toBe(expected);
  });
});

describe('seasons compared', () => {
  const season = (value: number, year: number) =>
    recordOf(
      {
        entity: 'Ivo Brand',
        metric: 'points',
        unit: 'points',
        value,
        kind: 'period',
        validFrom: `${year}-07-01`,
        validTo: `${year}-10-05`,
      },
      { aliases: ['Ivo Brand', 'Brand'], terms: ['points'] },
    );

  it('may be called wrong, though a season is more than one occasion', async () => {
    const text = 'Ivo Brand ended the season with 58 more points than he had last year.';
    const figures = await check(text, '2024-11-02', [season(198, 2023), season(246, 2024)]);
    expect(verdicts(figures)).toContain('58: contradicted');
  });
});

describe('a rate that is a change itself', () => {
  const prices = [
    recordOf(
      {
        entity: 'Tarnland',
        metric: 'inflation',
        unit: 'percent',
        value: 14.2,
        kind: 'period',
        validFrom: '2025-04-01',
        validTo: '2025-04-30',
      },
      { aliases: ['Tarnland'], terms: ['inflation', 'prices'] },
    ),
  ];

  it('is stated by how much prices rose', async () => {
    const figures = await check(
      'Prices in Tarnland climbed by more than 14 percent in April.',
      '2025-05-12',
      prices,
    );
    expect(verdicts(figures)).toContain('14 percent: supported');
  });

  it('is not stated by points', async () => {
    const figures = await check('Prices in Tarnland climbed by 14 euros in April.', '2025-05-12', prices);
    expect(verdicts(figures)).toContain('14 euros: unverifiable');
  });
});

describe('its explanation', () => {
  it('shows the two values and what they come to', async () => {
    const [figure] = (await check('Ada Holt beat Ben Ruck by 3,322 votes.', '2025-05-12', FERRIES)).filter(
      (one) => one.text === '3,322',
    );
    expect(figure?.check.explanation).toContain(
      '31,204 votes on 2 March 2025, against 27,981 votes for Ben Ruck, which is 3,223 more',
    );
  });
});

describe('what a value is held against', () => {
  it.each([
    ['Tarn Ferries has 25 ships, more than double the 2012 figure.', 'double', 'supported'],
    ['Tarn Ferries has 25 ships, nearly four times the 2012 figure.', 'four times', 'contradicted'],
    ['Tarn Ferries had twice as many ships last year as in 2012.', 'twice', 'supported'],
    ['Tarn Ferries had three times as many ships last year as in 2012.', 'three times', 'contradicted'],
    ['Tarn Ferries has 25 ships, 125 percent of the level of 2020.', '125 percent', 'supported'],
    ['Tarn Ferries has 25 ships, 152 percent of its 2020 level.', '152 percent', 'contradicted'],
    ['The revenue of Tarn Ferries is half what it was in 2023.', 'half', 'contradicted'],
    ['Tarn Ferries received 145 complaints, up 84.', '84', 'supported'],
    ['Tarn Ferries received 145 complaints (up 48).', '48', 'contradicted'],
    ['The number of Tarn Ferries complaints has doubled since 2023.', 'doubled', 'contradicted'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdict(text, figure)).toBe(expected);
  });

  it.each([
    [
      'the level is of no known time',
      'Tarn Ferries has 25 ships, 90 percent of the level of its rivals.',
      '90 percent',
    ],
    [
      'it is held against another thing',
      'Tarn Ferries has 25 ships, double the fleet of the Marram Line.',
      'double',
    ],
  ])('is left open where %s', async (_, text, figure) => {
    expect(await verdict(text, figure)).toBe('unverifiable');
  });
});

describe('what something was lost of', () => {
  it.each([
    ['Tarn Ferries cut two of its 20 ships.', '20', 'supported'],
    ['Tarn Ferries has two of its 20 ships in dock.', '20', 'outdated'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdict(text, figure)).toBe(expected);
  });
});
