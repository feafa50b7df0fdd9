import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';
import { clashing } from './clashing.ts';

const PUBLISHED = '2021-04-12';

describe('an article that contradicts itself', () => {
  it.each([
    [
      'parts above their total',
      'Of the 120 barns in the county, 75 were sound and 55 in need of repair.',
      ['120', '75', '55'],
    ],
    ['a rise that falls', 'Profit at Orchard Mills rose to €12m from €15m.', ['€12m', '€15m']],
    ['a fall that rises', 'The price fell from £30 to £40.', ['£30', '£40']],
    [
      'shares above the whole',
      'In the town, 61 per cent voted for and 52 per cent against.',
      ['61 per cent', '52 per cent'],
    ],
    [
      'a year and a span of one event',
      'The mill opened in 2014. The mill opened two years ago.',
      ['2014', 'two years ago'],
    ],
    ['a year and a span behind it', 'The mill opened in 1987, 24 years ago.', ['1987', '24 years ago']],
  ])('by %s', async (_, text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    [
      'parts that leave a rest unnamed',
      'Of the 120 barns in the county, 75 were sound and 25 in need of repair.',
    ],
    ['a rise that rises', 'Profit at Orchard Mills rose to €15m from €12m.'],
    ['shares within the whole', 'In the town, 48 per cent voted for and 52 per cent against.'],
    ['shares of two years', 'Turnout was 59.7 per cent, against 63 per cent in 2020.'],
    ['shares compared', 'Some 61 per cent voted, against 63 per cent five years before, for no reward.'],
    ['shares of two groups', 'In the town 75 per cent of tenants said yes, but 55 per cent of owners no.'],
    ['shares of different wholes', 'In the town 61 per cent own a car, and 52 per cent own a cat.'],
    ['a year and a span that agree', 'The mill opened in 2014. The mill opened seven years ago.'],
    [
      'a year and a span of two people',
      'Mara Bell won in 1988. Texas is close, and Ott Lind won four years ago.',
    ],
    ['a year and a span of two events', 'The mill opened in 2014. The school burned down two years ago.'],
    ['a year and a span that begins a clause', 'The mill opened in 1987, 24 years ago it burned down.'],
  ])('but not by %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });

  it('points each figure of the clash at the others, and says why', async () => {
    const [first, second] = await check('The price fell from £30 to £40.', PUBLISHED, []);
    expect(first?.check.conflictsWith).toEqual([second?.id]);
    expect(second?.check.conflictsWith).toEqual([first?.id]);
    expect(first?.check.explanation).toContain('because a fall cannot go from "£30" to "£40"');
  });

  it('leaves the verdicts alone where the reference settles one of the figures', async () => {
    const price = recordOf(
      { entity: 'Orchard ticket', metric: 'price', unit: 'GBP', value: 40 },
      { aliases: ['Orchard ticket'], terms: ['price', 'costs'] },
    );
    const figures = await check('The price of an Orchard ticket fell from £30 to £40.', PUBLISHED, [price]);
    expect(verdicts(figures)).toContain('£40: supported');
    expect(verdicts(figures)).not.toContain('£30: inconsistent');
  });
});
