import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../shared/article/tokens.ts';
import { pastModifiers, pastRegion } from '../../../shared/figures/subjects/neutral-modifiers.ts';

/** The word behind the modifiers that open the phrase. */
function noun(phrase: string): string | undefined {
  const tokens = tokenize(phrase, 0, phrase.length);
  return tokens[pastModifiers(tokens, 0)]?.text;
}

describe('words before a noun that are looked past', () => {
  it.each([
    ['80-kilometre passage', 'passage'],
    ['ailing carrier', 'carrier'],
    ['cash-strapped, ailing carrier', 'carrier'],
    ['lake', 'lake'],
  ])('%s', (phrase, expected) => expect(noun(phrase)).toBe(expected));

  it.each([
    ['older court', 'older'],
    ['Rhine-Main airport', 'Rhine'],
    ['second-largest bank', 'second'],
    ['paper mill', 'paper'],
  ])('%s', (phrase, expected) => expect(noun(phrase)).toBe(expected));
});

function country(phrase: string): string | undefined {
  const tokens = tokenize(phrase, 0, phrase.length);
  return tokens[pastRegion(tokens, 0)]?.text;
}

describe('words that say where a country lies', () => {
  it.each([
    ['southern African country', 'country'],
    ['Baltic nation', 'nation'],
    ['south-east Asian kingdom', 'kingdom'],
    ['island republic', 'republic'],
  ])('are looked past: %s', (phrase, expected) => expect(country(phrase)).toBe(expected));

  it.each([
    ['European court', 'European'],
    ['northern tunnel', 'northern'],
    ['African Union', 'African'],
  ])('are not before another noun: %s', (phrase, expected) => expect(country(phrase)).toBe(expected));
});
