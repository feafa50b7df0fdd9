import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotedSpans } from '../../shared/statements/quotation-marks.ts';

const cut = (text: string): string[] =>
  findQuotedSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('findQuotedSpans', () => {
  it.each([
    ['He said “it holds” twice.', ['“it holds”']],
    ['He said "it holds" twice.', ['"it holds"']],
    ["He said ''it holds'' twice.", ["''it holds''"]],
    ['He said «it holds» twice.', ['«it holds»']],
    ['He said ‘it holds’ twice.', ['‘it holds’']],
    ['“She said ‘go’ and left,” he said.', ['“She said ‘go’ and left,”']],
    ['"Open", "shut".', ['"Open"', '"shut"']],
  ])('finds the outermost quotations: %s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('lets a quotation that is never closed run to the paragraph’s end', () => {
    const [span] = findQuotedSpans('“It holds, he said.', { start: 0, end: 19 });
    expect(span).toMatchObject({ end: 19, closed: false });
  });

  it('takes no apostrophe for a quotation', () => {
    expect(cut("The players' union didn't vote in the '90s.")).toEqual([]);
  });

  it('finds spans that lie in the text and do not overlap, whatever the marks', () => {
    const marks = fc.string({
      unit: fc.constantFrom('“', '”', '"', '‘', '’', "'", 'a', ' ', '.', '«'),
      maxLength: 200,
    });
    fc.assert(
      fc.property(marks, (text) => {
        let at = 0;
        for (const { start, end } of findQuotedSpans(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
