import { describe, expect, it } from 'vitest';
import { isOfAPart } from '../../../shared/figures/accusation/part-of-it.ts';
import type { MetricEntry } from '../../../shared/reference/lookup.ts';
import { sentenceOf } from '../reading/read.ts';

const metric = (name: string, unit: string, ...terms: readonly string[]): MetricEntry => ({
  entity: 'Quill Freight',
  metric: name,
  terms,
  unit,
  kind: 'state',
});
const STAFF = metric('employees', 'employees', 'employees', 'staff', 'employs', 'people');
const FLEET = metric('fleet', 'ships', 'fleet', 'ships');
const JOBLESS = metric('unemployment rate', 'percent', 'unemployment');
const DEATHS = metric('deaths', 'deaths', 'killed', 'died');
const PRICE = metric('price', 'EUR', 'price', 'paid');
const AREA = metric('area', 'km2', 'area', 'covers');

function isPart(text: string, one: MetricEntry): boolean {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities[0];
  const start = text.indexOf('Quill');
  if (quantity === undefined || start < 0) throw new Error(`nothing to read in: ${text}`);
  const firstToken = sentence.tokens.findIndex((token) => token.start === start);
  const mention = {
    start,
    end: start + 'Quill'.length,
    sentence: 0,
    text: 'Quill',
    firstToken,
    lastToken: firstToken + 1,
    entries: [],
    proper: true,
    possessive: false,
  };
  return isOfAPart(sentence, quantity, one, mention);
}

describe('words that make a number one of a part', () => {
  it.each([
    ['an act', 'Quill sold 72 ships.', FLEET],
    ['an act, a word before', 'Quill has ordered another 9 ships.', FLEET],
    ['a narrower metric', 'At Quill youth unemployment is 17%.', JOBLESS],
    ['a place of its own', 'Quill employs 5,400 people at its yard.', STAFF],
    ['a foreign place', 'Quill employs 5,400 people in Busk.', STAFF],
    ['who they are', 'Quill has 5,400 staff who work nights.', STAFF],
    ['those who came', 'At Quill 5,400 staff were present.', STAFF],
    ['what the money is for', 'Quill paid 6 million euros in fines.', PRICE],
    ['something on it, named first', 'The algae on Quill cover 59,000 square kilometres.', AREA],
    ['something on it', 'On Quill algae cover 59,000 square kilometres.', AREA],
  ])('%s', (_, text, one) => {
    expect(isPart(text, one)).toBe(true);
  });

  it.each([
    ['what it does so by', 'Quill employs 5,400 people on the budget of a school.', STAFF],
    ['a plain count', 'Quill has 84 ships.', FLEET],
    ['the metric’s own verb', 'Quill employs 5,400 people.', STAFF],
    ['the occasion', 'Quill has 84 ships in a losing effort.', FLEET],
    ['one’s place in it', 'Quill has 84 ships in a reserve role.', FLEET],
    ['in all', 'Quill has 84 ships in all.', FLEET],
    ['a date', 'Quill had 84 ships in October.', FLEET],
    ['the thing itself', 'There are 84 ships in the Quill fleet.', FLEET],
    ['those who died', 'They buried 91 workers who died at Quill.', DEATHS],
    ['a price in cash', 'Quill paid 6 million euros in cash.', PRICE],
    ['a whole rate', 'At Quill unemployment is 17%.', JOBLESS],
  ])('but not %s', (_, text, one) => {
    expect(isPart(text, one)).toBe(false);
  });
});
