import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../shared/statements/find-attributions.ts';
import { readForStatements } from '../../../shared/statements/reading.ts';
import { articleFrom, said } from '../article-from.ts';

function saidInHeadline(headline: string): string[] {
  const base = articleFrom();
  const article = {
    ...base,
    headline,
    text: headline,
    paragraphs: [{ start: 0, end: headline.length, kind: 'headline' as const }],
  };
  return findAttributions(readForStatements(article)).map(({ mention }) =>
    headline.slice(mention?.start, mention?.end),
  );
}

describe('headline-colon', () => {
  it('takes the name before a headline’s colon for the speaker', () => {
    expect(saidInHeadline('Mayor Okoro: We will rebuild the bridge')).toEqual(['Mayor Okoro']);
  });

  it('takes capitals before a colon for the speaker of a transcript’s line', () => {
    expect(said('OKORO: We close the bridge tonight.')).toEqual(['OKORO | : | We close the bridge tonight']);
  });

  it('attributes nothing to labels, and nothing by a colon in running text', () => {
    expect(saidInHeadline('Update: The bridge is closed')).toEqual([]);
    expect(said('Note: the bridge is closed.')).toEqual([]);
    expect(said('Okoro had a plan: the bridge would be rebuilt in two years.')).toEqual([]);
  });
});
