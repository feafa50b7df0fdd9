import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

const RESULT = 'The Otters beat the Gulls, 111-92, at Tarn Hall on Friday.';

describe('the largest lead of a contest beside its result', () => {
  it.each([
    [
      'neither side leading by so much',
      'There were 14 ties, with neither side leading by more than 11 points.',
      ['11'],
    ],
    ['no team being ahead by more', 'No team was ever ahead by more than a dozen points.', ['a dozen']],
    ['a lead that never grew beyond it', 'The lead never grew beyond nine points.', ['nine']],
    ['the largest lead of the night', 'The largest lead of the night was 12 points.', ['12']],
  ])('clashes with it: %s', async (_, text, expected) => {
    expect(await clashing(`${RESULT} ${text}`)).toEqual(['111', '92', ...expected]);
  });

  it.each([
    ['a lead wide enough', `${RESULT} Neither side led by more than 20 points.`],
    ['the lead of one side, which may have lost', `${RESULT} Their largest lead was five points.`],
    ['a lead at one time', `${RESULT} They led by 11 points at half-time.`],
    ['two results', `${RESULT} The Terns edged the Rooks 80-78. Neither side led by more than 11 points.`],
    ['a record', 'The Otters (31-9) won again. Neither side led by more than 11 points.'],
    [
      'a score of a part',
      'The Otters won 30-12 in the third quarter. Neither side led by more than 11 points.',
    ],
  ])('does not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
