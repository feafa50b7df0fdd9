import { describe, expect, it } from 'vitest';
import { turnedNames } from '../../../shared/figures/reading/turned-names.ts';
import { sentenceOf } from './read.ts';

const keysOf = (text: string) => turnedNames(sentenceOf(text)).flatMap(({ keys }) => keys);

describe('names turned round', () => {
  it.each([
    ['The epidemic in West Tamria goes on.', 'West tamrian epidemic'],
    ['The power station at Dune Point is cold.', 'Dune point power station'],
    ['The lighthouse off the Skerries went dark.', 'Skerries lighthouse'],
    ['It is the parliament of Finland that votes.', 'Finnish parliament'],
    ["Then Orle's lighthouse went dark.", 'Orle lighthouse'],
    ['In Dune Point’s power station it is cold.', 'Dune point power station'],
    ["Germany's parliament votes.", 'German parliament'],
    ['In Ander Bay a ferry ride costs £4.', 'Ander bay ferry'],
    ['The flood of 1953 took the pier.', '1953 flood'],
    ['A bridge over the Tarn was opened.', 'Tarn bridge'],
    ['They dug a tunnel under Mount Orle.', 'Mount orle tunnel'],
    ['In Norland, the general election drew few.', 'Norland general election'],
    ['They met in the hall of the town.', 'town hall'],
    ['There was a vote on independence.', 'independence vote'],
    ['He won the Ruck Prize in medicine.', 'medicine prize'],
    ['A fund for clean water has closed.', 'clean water fund'],
  ])('of %j include %j', (text, key) => expect(keysOf(text)).toContain(key));

  it.each([
    'It is the old hall of a town.',
    'He left in May.',
    'It was one of 1,953 cars that sank.',
    'The Bank of Orle is shut.',
    'They of Orle sing.',
    "It is the town's hall.",
  ])('are none in %j', (text) => expect(keysOf(text).filter((key) => !/^May/.test(key))).toEqual([]));

  it('are bounded by the joints of the sentence', () => {
    const text = `the mill in Orle ${'and the mill in Orle '.repeat(50)}`;
    expect(turnedNames(sentenceOf(text)).length).toBe(51);
  });
});
