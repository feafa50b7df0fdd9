import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('nominal-cue', () => {
  it.each([
    ['Okoro issued a statement that the bridge was safe.', 'Okoro | statement | the bridge was safe'],
    [
      "The council's warning that the bridge might fall came late.",
      "The council's | warning | the bridge might fall",
    ],
    ['Her claim that the bridge is safe was false.', 'Her | claim | the bridge is safe'],
    ['The mayor’s claims of widespread fraud were dropped.', 'The mayor’s | claims | widespread fraud'],
    ["Drivers' demands for a new inquiry were met.", "Drivers' | demands | a new inquiry"],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it.each([
    'The claim was old.',
    'Claims of fraud were dropped.',
    'The mayor’s view of the harbour is fine.',
    'A statement of 1998 hangs in the hall.',
    'The fact that the bridge is old is known.',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
