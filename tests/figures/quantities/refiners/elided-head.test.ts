import { describe, expect, it } from 'vitest';
import { find } from '../read.ts';

const units = (text: string) => find(text).map((one) => one.unit);

describe('nouns said once', () => {
  it.each([
    ['435 homes by open sale and 187 by tender', ['homes', 'homes']],
    ['412 seats and the Radicals 121.', ['seats', 'seats']],
    ['The fund has 191 members and the AGHN 38.', ['members', 'members']],
    ['The Radicals had 61 of the 151 seats and her Civic List 49.', ['seats', 'seats', 'seats']],
    [
      'The Liberals won 44 seats, the Farmers League 19, the Greens 12 and Ada Brask six.',
      Array(4).fill('seats'),
    ],
    ['Busk has 31 wells, Tarn 12, while Harrow 40.', ['wells', 'wells', 'wells']],
    ['It sold 3.9 million headsets, up from 2.4 million in May.', ['headsets', 'headsets', 'date']],
  ])('counts on in %j', (text, expected) => expect(units(text)).toEqual(expected));

  it.each([
    ['They saw two blasts. At least 20 were killed.', ['blasts', '']],
    ['90 civilians were hurt, and two each from both sides.', ['civilians', '']],
    ['3 boats, and 4 of them sank', ['boats', '']],
    ['They flew the Harrow 37 and the Corbel 38.', ['', '']],
    ['It sold 12 planes and the Harrow 38 was grounded.', ['planes', '']],
    ['It sold 12 planes, and on the quay, Pier 12, it rained.', ['planes', '']],
    ['It carried 3 boats in its hold and ran for many long and empty days to 40.', ['boats', '']],
  ])('does not in %j', (text, expected) => expect(units(text)).toEqual(expected));
});

describe('a name with a number behind another that took one', () => {
  it.each(['The Greens took 41 and the Orchard List 36.', 'The mayor polled 5,210 and Ada Brask 4,980.'])(
    'is a count in %j',
    (text) => expect(find(text).map((one) => one.role)).toEqual(['figure', 'figure']),
  );

  it.each(['They flew the Harrow 37 and the Corbel 38.', 'It lists the code 41 and Area 36.'])(
    'is a label in %j',
    (text) => expect(find(text).at(-1)?.role).toBe('label'),
  );
});
