import { describe, expect, it } from 'vitest';
import { isCalledByItsUnit } from '../../../shared/figures/subjects/called-by-its-unit.ts';
import { sentenceOf } from '../reading/read.ts';

const CROSSING = {
  entity: 'Tarn ferry',
  metric: 'crossing time',
  terms: ['crossing', 'minutes', 'minute'],
  unit: 'minutes',
  kind: 'state',
} as const;

function called(text: string, metric: typeof CROSSING | Omit<typeof CROSSING, 'terms'> = CROSSING): boolean {
  const sentence = sentenceOf(text);
  const span = sentence.quantities.find(({ kind }) => kind === 'duration' || kind === 'event-span');
  if (span === undefined) throw new Error('no length of time');
  return isCalledByItsUnit(sentence, span, { terms: [], ...metric });
}

describe('a unit that is itself a word of its metric', () => {
  it.each([
    ['with a preposition', 'The Tarn ferry makes it in 27 minutes.'],
    ['with a verb', 'The Tarn ferry takes 27 minutes.'],
    ['with a comparator', 'The Tarn ferry needs just over 27 minutes.'],
  ])('%s', (_, text) => {
    expect(called(text)).toBe(true);
  });

  it.each([
    ['the end of a longer stretch', 'The ferry rolled over the final nine minutes.'],
    ['a point of time', 'The ferry turned back with three minutes left.'],
    ['a time after something', 'The ferry followed nine minutes later.'],
    ['another unit', 'The ferry stayed for three hours.'],
  ])('not %s', (_, text) => {
    expect(called(text)).toBe(false);
  });

  it('needs the reference to name the unit', () => {
    const { terms: _, ...bare } = CROSSING;
    expect(called('The Tarn ferry takes 27 minutes.', bare)).toBe(false);
  });
});

describe('those who sit in a body of so many', () => {
  function counts(text: string, metric: string): boolean {
    const sentence = sentenceOf(text);
    const quantity = sentence.quantities.at(-1);
    if (quantity === undefined) throw new Error(`no figure in: ${text}`);
    return isCalledByItsUnit(sentence, quantity, {
      entity: 'Brennick Diet',
      metric,
      terms: [],
      unit: metric,
      kind: 'state',
    });
  }

  it.each([
    ['The opposition holds 28 seats in a chamber of 120.', 'seats'],
    ['It is a parliament of 120.', 'members'],
    ['They were judged by a jury of 12.', 'members'],
    ['It is the work of a convention of 155.', 'members'],
    ['They sit in a court of nine.', 'judges'],
  ])('%s', (text, metric) => expect(counts(text, metric)).toBe(true));

  it.each([
    ['an alliance', 'It is an alliance of 12.', 'seats'],
    ['a count with a noun of its own', 'They sit in a chamber of 120 pillars.', 'seats'],
    ['a number of years', 'It was a court of nine years.', 'judges'],
    ['another metric', 'It is a parliament of 120.', 'votes'],
  ])('but not %s', (_, text, metric) => expect(counts(text, metric)).toBe(false));
});

describe('people that a place is said to be of', () => {
  const POPULATION = {
    entity: 'Norvania',
    metric: 'census population',
    terms: ['population', 'inhabitants'],
    unit: 'people',
    kind: 'state',
  } as const;

  function isPopulation(text: string, metric: string = POPULATION.metric): boolean {
    const sentence = sentenceOf(text);
    const quantity = sentence.quantities.at(-1);
    if (quantity === undefined) throw new Error(`no figure in: ${text}`);
    return isCalledByItsUnit(sentence, quantity, { ...POPULATION, metric });
  }

  it.each([
    'Since then Norvania, a country of 3.4 million, has dug a canal.',
    'It is an island of some 80,000.',
  ])('%s', (text) => expect(isPopulation(text)).toBe(true));

  it.each([
    'A fleet of 340 sailed.',
    'In a country of 90 islands it is hard.',
    'A city with 3.4 million stops.',
  ])('not: %s', (text) => expect(isPopulation(text)).toBe(false));

  it('are not those who died there', () => {
    expect(isPopulation('Norvania is a country of 3.4 million.', 'deaths')).toBe(false);
  });
});
