import { describe, expect, it } from 'vitest';
import { changeNounDirection } from '../../../../shared/figures/quantities/refiners/change-nouns.ts';

describe('nouns of change', () => {
  it.each([
    ['increase', 'up'],
    ['gains', 'up'],
    ['cut', 'down'],
    ['losses', 'down'],
    ['cutter', null],
    ['number', null],
  ])('%s: %s', (word, expected) => {
    expect(changeNounDirection(word)).toBe(expected);
  });
});
