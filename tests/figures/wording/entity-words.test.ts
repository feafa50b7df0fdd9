import { describe, expect, it } from 'vitest';
import {
  entityWords,
  isPluralName,
  isPluralNoun,
  ownedWords,
} from '../../../shared/figures/wording/entity-words.ts';

describe('a name in a sentence', () => {
  it.each([
    ['Lumen Pact', 'the Lumen Pact'],
    ['Bank of Norland', 'the Bank of Norland'],
    ['Norland', 'Norland'],
    ['United Nations', 'the United Nations'],
    ['Tarn tunnel fire', 'the Tarn tunnel fire'],
    ['Norland election 2024', 'the Norland election 2024'],
    ['House of Delegates (Norland)', 'the House of Delegates (Norland)'],
    ['the Otters', 'the Otters'],
    ['World', 'the world'],
    ['World Cup', 'the World Cup'],
    ['Ada Roos', 'Ada Roos'],
    ['Lake Tarn', 'Lake Tarn'],
    ['Hurricane Ada', 'Hurricane Ada'],
    ["Norland's third bailout", "Norland's third bailout"],
    ["Women's Cup", "the Women's Cup"],
    ['Roos v. Board of Tarn', 'Roos v. Board of Tarn'],
    ['NLP', 'NLP'],
  ])('%s', (entity, words) => expect(entityWords(entity)).toBe(words));

  it('is the one the article has, where that tells', () => {
    expect(entityWords('Orrin', new Map([['Orrin', 'the Orrin']]))).toBe('the Orrin');
  });
});

describe('what is its own', () => {
  it.each([
    ['the Lumen Pact', "the Lumen Pact's budget"],
    ['the United Nations', "the United Nations' budget"],
    ['the House of Delegates (Norland)', 'the budget of the House of Delegates (Norland)'],
    ['the Norland election 2024', 'the budget of the Norland election 2024'],
    ["Norland's third bailout", "the budget of Norland's third bailout"],
    ['Ada Voss', "Ada Voss's budget"],
  ])('%s', (name, words) => expect(ownedWords(name, 'budget')).toBe(words));
});

it('tells several from one', () => {
  expect(['members', 'people', 'losses', 'countries'].every(isPluralNoun)).toBe(true);
  expect(['gas', 'process', 'status', 'crisis', 'economics'].some(isPluralNoun)).toBe(false);
  expect(['Tarn ferries', 'Orrin air crashes'].every(isPluralName)).toBe(true);
  expect(['United Nations', 'Tarn', 'Haven fire'].some(isPluralName)).toBe(false);
});
