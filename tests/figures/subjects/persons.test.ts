import { describe, expect, it } from 'vitest';
import { opensWithPerson } from '../../../shared/figures/subjects/persons.ts';
import { sentenceOf } from '../reading/read.ts';

describe('a sentence that goes on about a person', () => {
  it.each([
    'The Swede has cleared 6 metres 12 times.',
    'The Dutchwoman won 4 stages.',
    'The 25-year-old scored 14.',
    'The Norwegian won 4 stages.',
    'The Norwegian broke it 4 times.',
    'The Norwegian, champion twice, won again.',
  ])('%s', (text) => expect(opensWithPerson(sentenceOf(text))).toBe(true));

  it.each([
    'The Norwegian fund owns 9,000 firms.',
    'The Norwegian model has 4 parts.',
    'The Norwegian cut was its 4th.',
    'The Norwegians won 4 stages.',
    'The 25-year-old bridge carries 400 lorries.',
    'The 25 members met.',
    'A Swede won 4 stages.',
    'The bridge has 12 arches.',
  ])('but not: %s', (text) => expect(opensWithPerson(sentenceOf(text))).toBe(false));
});
