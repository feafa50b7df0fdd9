import { describe, expect, it } from 'vitest';
import { withSynonyms } from '../../../shared/figures/subjects/synonymous-terms.ts';

describe('phrases that say the same as a term', () => {
  it.each([
    ['unemployment', 'jobless rate'],
    ['From the field', 'from the floor'],
    ['from deep', 'from long range'],
    ['world record', 'world best'],
    ['output', 'production'],
    ['election', 'turnout'],
    ['appointed', 'took over'],
    ['handover', 'took over'],
    ['length', 'runs for'],
    ['cases', 'fell ill'],
    ['price', 'spent'],
    ['seats', 'places'],
    ['launch', 'left earth'],
    ['consecutive wins', 'on the trot'],
    ['killed', 'death toll'],
    ['turnout', 'bothered to vote'],
    ['births', 'came into the world'],
    ['aircraft', 'jets'],
    ['turnover', 'took in'],
  ])('%s: %s', (term, synonym) => {
    expect(withSynonyms([term])).toContain(synonym);
  });

  it('leaves terms without any alone, in their order', () => {
    expect(withSynonyms(['members', '-nation'])).toEqual(['members', '-nation']);
  });

  it('names each phrase once', () => {
    const all = withSynonyms(['from the field', 'from the floor']);
    expect(all).toEqual(['from the field', 'from the floor']);
  });

  it('does not call what an election is told by an election', () => {
    expect(withSynonyms(['turnout'])).not.toContain('election');
  });

  it('does not take a price for a length, nor a bill of a house for places in it', () => {
    expect(withSynonyms(['price'])).not.toContain('runs for');
    expect(withSynonyms(['seats'])).not.toContain('bill');
  });

  it('does not take every start ("at the start of the decade") for a launch', () => {
    expect(withSynonyms(['launched'])).not.toContain('started');
  });

  it('does not widen one sort of throw to another', () => {
    expect(withSynonyms(['from the line'])).not.toContain('from long range');
  });
});
