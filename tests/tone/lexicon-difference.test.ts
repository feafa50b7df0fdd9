import { describe, expect, it } from 'vitest';
import type { HouseLexiconEntry } from '../../shared/tone/house-lexicon.ts';
import { inOrder, lexiconDifference } from '../../shared/tone/lexicon-difference.ts';

const entry = (phrase: string, weight = 0.5, given: Partial<HouseLexiconEntry> = {}): HouseLexiconEntry => ({
  phrase,
  axis: 'firmness',
  weight,
  note: '',
  ...given,
});

describe('the difference between two house lexicons', () => {
  it('names what came, what went and what changed, in the order of the alphabet', () => {
    const before = [entry('stand firm'), entry('give way', -0.4), entry('as agreed')];
    const after = [entry('walk away'), entry('hold the line'), entry('give way', -0.6), entry('as agreed')];
    expect(lexiconDifference(before, after)).toEqual({
      added: [entry('hold the line'), entry('walk away')],
      removed: [entry('stand firm')],
      changed: [{ from: entry('give way', -0.4), to: entry('give way', -0.6) }],
      unchanged: 1,
    });
  });

  it('takes a note or other capitals for a change, another axis for another phrase', () => {
    const note = entry('hold on', 0.5, { note: 'agreed in May' });
    expect(lexiconDifference([entry('hold on')], [note]).changed).toHaveLength(1);
    expect(lexiconDifference([entry('hold on')], [entry('Hold on')]).changed).toHaveLength(1);
    const both = [entry('hold on'), entry('hold on', 0.5, { axis: 'outlook' })];
    expect(lexiconDifference([entry('hold on')], both)).toMatchObject({ changed: [], unchanged: 1 });
    expect(lexiconDifference([entry('hold on')], both).added).toHaveLength(1);
  });

  it('is none for the same entries in another order', () => {
    const entries = [entry('b'), entry('a'), entry('a', 0.1, { axis: 'outlook' })];
    expect(lexiconDifference(entries, entries.toReversed())).toEqual({
      added: [],
      removed: [],
      changed: [],
      unchanged: 3,
    });
    expect(inOrder(entries)).toEqual(inOrder(entries.toReversed()));
  });
});
