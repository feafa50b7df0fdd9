import { describe, expect, it } from 'vitest';
import { clauseEnd, lastSemicolon, trimEnd } from '../../../shared/statements/clauses/content.ts';
import { entryLookup } from '../../../shared/statements/cues/find-cues.ts';
import { readingOf } from '../reading-of.ts';

/** The clause after the first "said". */
function clauseOf(sentence: string): string {
  const { reading, at, words } = readingOf(sentence);
  const segment = reading.segments.at(-1);
  if (segment === undefined) throw new Error('no segment');
  const from = at('said') + 1;
  return words(from, clauseEnd(reading, from, segment, entryLookup(reading)));
}

describe('clauseEnd', () => {
  it.each([
    ['Hult said it fell.', 'it fell'],
    ['Hult said it fell; the road is open.', 'it fell'],
    ['Hult said it fell, adding that nobody was hurt.', 'it fell'],
    ['Hult said it fell and added that nobody was hurt.', 'it fell'],
    ['Hult said it fell, but Okoro said it did not.', 'it fell'],
    ['Hult said it fell, according to the Gazette.', 'it fell'],
    [
      'Hult said there were “cracks in two cables,” meaning the northern ones.',
      'there were “cracks in two cables,”',
    ],
  ])('ends before what is no part of it: %s', (sentence, expected) => {
    expect(clauseOf(sentence)).toBe(expected);
  });

  it.each([
    ['Hult said it fell, but nobody was hurt.', 'it fell, but nobody was hurt'],
    ['Hult said it can and may reopen.', 'it can and may reopen'],
    ['Hult said the guard left and continued to shout.', 'the guard left and continued to shout'],
    ['Hult said the rope, though it was found later, broke.', 'the rope, though it was found later, broke'],
    ['Hult said “no; never” to it.', '“no; never” to it'],
  ])('goes on over what is: %s', (sentence, expected) => {
    expect(clauseOf(sentence)).toBe(expected);
  });
});

describe('trimEnd', () => {
  it('steps back over marks outside quotations, and keeps the stop of a company', () => {
    const plain = readingOf('It fell, …');
    expect(plain.words(plain.from, trimEnd(plain.reading, plain.from, plain.to))).toBe('It fell');
    const quoted = readingOf('“It fell.”');
    expect(quoted.words(quoted.from, trimEnd(quoted.reading, quoted.from, quoted.to))).toBe('“It fell.”');
    const company = readingOf('It was Harbour Inc.');
    expect(company.words(company.from, trimEnd(company.reading, company.from, company.to))).toBe(
      'It was Harbour Inc.',
    );
  });
});

describe('lastSemicolon', () => {
  it('finds the last one outside quotations', () => {
    const { reading, from, to, at } = readingOf('It held; it fell; it was “closed; shut” then.');
    expect(lastSemicolon(reading, from, to)).toBe(at(';', 1));
    expect(lastSemicolon(reading, from, at(';', 1))).toBe(at(';'));
    expect(lastSemicolon(reading, at(';', 1) + 1, to)).toBe(-1);
  });
});
