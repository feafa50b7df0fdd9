import { describe, expect, it } from 'vitest';
import { attributionsIn, said } from '../article-from.ts';

describe('uncued-quotation', () => {
  it('finds a quotation that is a paragraph of its own', () => {
    const [, second] = attributionsIn(
      '“It will hold,” Hult said.',
      '“We checked every bolt and every cable.”',
    );
    expect(second?.line).toBe(' |  | “We checked every bolt and every cable.”');
    expect(second?.attribution.continues).toBe(0);
  });

  it('leaves names, titles and single quoted words alone', () => {
    expect(said('“Aurora”')).toEqual([]);
    expect(said('He sang “Long Night” again.')).toEqual([]);
  });
});
