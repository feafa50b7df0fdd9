import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../shared/figures/subjects/reading-of.ts';
import { sentenceOf } from '../reading/read.ts';

function readings(text: string, unit: string) {
  const sentence = sentenceOf(text);
  const [quantity] = sentence.quantities;
  if (quantity === undefined) throw new Error('no figure');
  return readingsOf(sentence, quantity, { entity: 'e', metric: 'm', terms: [], unit, kind: 'state' });
}

describe('what a figure can state of a metric', () => {
  it.each([
    ['a magnitude before it', 'A magnitude-7.4 earthquake struck.', 'magnitude', ['value']],
    ['a magnitude in words', 'An earthquake of magnitude 7.4 struck.', 'magnitude', ['value']],
    ['a speed', 'It does 12 km an hour.', 'km per hour', ['value']],
    ['its own count', 'It has 12 members.', 'members', ['value']],
    ['a sum of a currency no list has', 'It lost $12m.', 'TQD', ['value']],
    ['a wage by the hour', 'It pays £12 an hour.', 'GBP per hour', ['value']],
    ['a number in a list of them', 'It was the 12th member.', 'members', ['ordinal']],
  ])('%s', (_, text, unit, expected) => expect(readings(text, unit)).toEqual(expected));

  it.each([
    ['a count of quakes', 'It counted 7 earthquakes.', 'magnitude'],
    ['a wage by the month', 'It pays £1,200 a month.', 'GBP per hour'],
    ['a length', 'It is 12 km long.', 'members'],
    ['a distance', 'It will travel 500 metres.', 'cm per second'],
    ['a sum of another currency', 'It lost 12 euros.', 'TQD'],
  ])('not %s', (_, text, unit) => expect(readings(text, unit)).toEqual([]));
});
