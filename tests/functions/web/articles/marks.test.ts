import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SaidSpan, textRuns } from '../../../../functions/web/articles/marks.ts';

const paragraph = { start: 10, end: 60, kind: 'body' } as const;
const said = (statement: string, start: number, end: number, opens = true): SaidSpan => ({
  statement,
  start,
  end,
  opens,
});
const shape = (runs: ReturnType<typeof textRuns>) =>
  runs.map(({ said, pieces }) => [
    said?.statement ?? null,
    pieces.map(({ start, end, figure }) => [start, end, figure]),
  ]);

describe('textRuns', () => {
  it('leaves a paragraph without marks in one piece', () => {
    expect(shape(textRuns(paragraph, [], []))).toEqual([[null, [[10, 60, null]]]]);
  });

  it('puts figures inside statements', () => {
    const runs = textRuns(paragraph, [said('a', 12, 40)], [{ id: 'f', start: 20, end: 25 }]);
    expect(shape(runs)).toEqual([
      [null, [[10, 12, null]]],
      [
        'a',
        [
          [12, 20, null],
          [20, 25, 'f'],
          [25, 40, null],
        ],
      ],
      [null, [[40, 60, null]]],
    ]);
  });

  it('never cuts a figure where a statement ends within it', () => {
    const runs = textRuns(paragraph, [said('a', 12, 22)], [{ id: 'f', start: 20, end: 25 }]);
    const figures = runs.flatMap(({ pieces }) => pieces.filter(({ figure }) => figure === 'f'));
    expect(figures).toEqual([{ start: 20, end: 25, figure: 'f' }]);
  });

  it('marks the statement that began last where two overlap', () => {
    const runs = textRuns(paragraph, [said('outer', 10, 60), said('inner', 30, 40)], []);
    expect(runs.map(({ said }) => said?.statement)).toEqual(['outer', 'inner', 'outer']);
  });

  it('names the speaker once a statement', () => {
    const runs = textRuns(paragraph, [said('a', 10, 20), said('a', 30, 40, false)], []);
    expect(runs.map(({ opens }) => opens)).toEqual([true, false, false, false].slice(0, runs.length));
  });

  it('does not name the speaker again after an inner statement', () => {
    const runs = textRuns(paragraph, [said('outer', 10, 60), said('inner', 30, 40)], []);
    expect(runs.map(({ opens }) => opens)).toEqual([true, true, false]);
  });

  it('marks what of a statement lies in the paragraph', () => {
    expect(shape(textRuns(paragraph, [said('a', 0, 100)], []))).toEqual([['a', [[10, 60, null]]]]);
  });

  const span = fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const byStart = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start - b.start || a.end - b.end;

  it('gives every character once, in order, whatever is marked', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (statements, figures) => {
        const marks = statements
          .toSorted(byStart)
          .map((each, index) => said(`s${index}`, each.start, each.end));
        const counted = figures
          .filter((each) => each.start >= paragraph.start && each.start < paragraph.end)
          .toSorted(byStart)
          .map((each, index) => ({ id: `f${index}`, ...each }));
        const pieces = textRuns(paragraph, marks, counted).flatMap((run) => run.pieces);
        expect(pieces[0]?.start).toBe(paragraph.start);
        expect(pieces.at(-1)?.end).toBe(paragraph.end);
        for (let index = 1; index < pieces.length; index += 1) {
          expect(pieces[index]?.start).toBe(pieces[index - 1]?.end);
        }
        const shown = pieces.flatMap(({ figure }) => (figure === null ? [] : [figure]));
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });
});
