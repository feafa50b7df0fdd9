import { describe, expect, it } from 'vitest';
import { splitStatements } from '../../../shared/statements/split-statements.ts';
import { articleFrom, attributionsIn } from '../article-from.ts';

function sureOf(sentence: string): number {
  const [found] = attributionsIn(sentence);
  if (found === undefined) throw new Error(`no statement in “${sentence}”`);
  return found.attribution.confidence;
}

describe('withCertainty', () => {
  it('is surer of a quotation with its cue than of a plan or an object', () => {
    const quotation = sureOf('“The bridge is safe,” said Mayor Ines Okoro.');
    expect(quotation).toBeGreaterThan(0.9);
    expect(sureOf('They plan to close a bridge after all.')).toBeLessThan(quotation - 0.2);
    expect(sureOf('The council ordered three boats.')).toBeLessThan(quotation - 0.1);
  });

  it('is a probability, to three places, and the same each time', () => {
    for (const sentence of ['Hult said it fell.', 'The union called for a strike.', '“No,” she said.']) {
      const sure = sureOf(sentence);
      expect(sure).toBeGreaterThan(0);
      expect(sure).toBeLessThan(1);
      expect(Math.round(sure * 1000) / 1000).toBe(sure);
      expect(sureOf(sentence)).toBe(sure);
    }
  });

  it('gives at most three reasons, each for or against', () => {
    const because =
      attributionsIn('Mayor Ines Okoro said the bridge was safe.')[0]?.attribution.because ?? [];
    expect(because.length).toBeGreaterThan(0);
    expect(because.length).toBeLessThanOrEqual(3);
    for (const reason of because) expect(reason).toMatch(/^[+−] \S/);
    expect(because.join()).toContain('cue: say');
  });

  it('gives the article’s own voice no reasons and no doubt', () => {
    const { statements } = splitStatements(articleFrom('The bridge opened in 1911.'));
    for (const { confidence, because } of statements) expect([confidence, because]).toEqual([1, undefined]);
  });
});
