import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('colon-quotation', () => {
  it('gives a quotation after a colon to the subject of the clause before', () => {
    expect(said('The coach took the blame: “We were late to every ball.”')).toEqual([
      'The coach | took | “We were late to every ball.”',
    ]);
  });

  it('reaches into the next paragraph', () => {
    expect(said('Okoro spoke after the vote:', '“We will rebuild the bridge, whatever it costs.”')).toEqual([
      'Okoro | spoke | “We will rebuild the bridge, whatever it costs.”',
    ]);
  });

  it('leaves lists of titles alone', () => {
    expect(said('The list is short: “Aurora”, “Borealis”.')).toEqual([]);
  });
});
