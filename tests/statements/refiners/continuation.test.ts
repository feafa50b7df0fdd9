import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../article-from.ts';

describe('continuation', () => {
  it('joins what goes on in the same paragraph as one more piece', () => {
    const found = attributionsIn('“It will hold,” Hult said. “We checked every bolt and cable.”');
    expect(found.map(({ line }) => line)).toEqual([
      'Hult | said | “It will hold,” … “We checked every bolt and cable.”',
    ]);
    expect(found[0]?.attribution.trace).toEqual(['aside', 'continuation']);
  });

  it('carries the speaker into the next paragraphs, however many reopen', () => {
    const found = attributionsIn(
      '“It will hold, Hult said.',
      '“We checked every bolt and cable.',
      '“We will check them again in May.”',
    );
    expect(found.length).toBeGreaterThan(1);
    const chained = attributionsIn(
      '“It will hold,” Hult said.',
      '“We checked every bolt and cable.',
      '“We will check them again in May.”',
    );
    expect(chained.map(({ attribution }) => attribution.continues)).toEqual([null, 0, 1]);
  });

  it('joins over a cue that only explains', () => {
    const found = attributionsIn(
      '“It will hold,” Hult said, referring to the old bridge. “We checked every bolt and cable.”',
    );
    expect(found[0]?.line).toBe('Hult | said | “It will hold,” … “We checked every bolt and cable.”');
  });

  it('does not reach over a paragraph of narration', () => {
    const found = attributionsIn(
      '“It will hold,” Hult said.',
      'The bridge opened in 1911.',
      '“We checked every bolt and cable.”',
    );
    expect(found.map(({ attribution }) => attribution.continues)).toEqual([null, null]);
  });
});
