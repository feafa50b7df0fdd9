import { describe, expect, it } from 'vitest';
import { thingsToldOf } from '../../../shared/figures/reading/things-told-of.ts';

describe('what a word tells of', () => {
  it.each([
    ['quake', 'earthquake'],
    ['deal', 'treaty'],
    ['signed', 'memorandum'],
    ['voted', 'referendum'],
    ['stole', 'heist'],
  ])('by %j is named by %j too', (word, noun) => expect(thingsToldOf(word)).toContain(noun));

  it('is named by its own noun first', () => expect(thingsToldOf('accord')[0]).toBe('accord'));

  it.each(['table', 'walked', 'Vote', 'constructor'])('by %j is nothing', (word) =>
    expect(thingsToldOf(word)).toEqual([]),
  );
});
