import { expect, test } from 'vitest';
import type { Statement } from '../../shared/statements/statement.ts';
import { rollUp } from '../../shared/tone/roll-up.ts';
import type { StatementTone, ToneEvidence } from '../../shared/tone/tone.ts';

function piece(start: number, weight: number, rule = 'refusal'): ToneEvidence {
  return { start, end: start + 5, text: 'words', axis: 'firmness', weight, rule };
}

/** One statement of `length` characters that stands at `firmness`. */
function own(
  firmness: number,
  { length = 80, confidence = 1, rule = 'refusal', evidence = [piece(0, firmness, rule)] } = {},
): { statement: Statement; tone: StatementTone } {
  return {
    statement: {
      id: 's',
      kind: 'quotation',
      rule: 'test',
      speaker: 'p',
      mention: null,
      cue: null,
      content: [{ start: 0, end: length }],
      start: 0,
      end: length,
      via: null,
      inner: [],
      confidence,
    },
    tone: { statement: 's', label: 'measured', outlook: 0, firmness, evidence },
  };
}

test('stands where a single statement stands', () => {
  expect(rollUp([own(0.5)])).toMatchObject({ label: 'hardline', firmness: 0.5, statements: 1 });
});

test.each([
  ['the surer', own(0.6), own(-0.6, { confidence: 0.2 })],
  ['the longer', own(0.6), own(-0.6, { length: 10 })],
  ['the one whose tone the article names', own(0.6, { rule: 'named-firmness' }), own(-0.6)],
])('leans to %s of two statements', (_, heavy, light) => {
  expect(rollUp([heavy, light]).firmness).toBeGreaterThan(0.1);
  expect(rollUp([light, heavy]).firmness).toBeCloseTo(rollUp([heavy, light]).firmness);
});

test('stands between equal statements', () => {
  expect(rollUp([own(0.6), own(-0.6)]).firmness).toBeCloseTo(0);
});

test('is unclear where next to nothing was found, and not where something was', () => {
  expect(rollUp([own(0.01)]).label).toBe('unclear');
  expect(rollUp([own(0.01, { evidence: [piece(0, 0.3), piece(9, -0.29)] })]).label).toBe('measured');
});

test('grows surer with the evidence', () => {
  const little = rollUp([own(0.3)]).confidence;
  const much = rollUp([own(0.3), own(0.3), own(0.3)]).confidence;
  expect(little).toBeGreaterThan(0);
  expect(much).toBeGreaterThan(little);
  expect(much).toBeLessThan(1);
});

test('shows the three heaviest pieces, none over another and learned words last', () => {
  const evidence = [
    piece(0, 0.2),
    piece(2, 0.9),
    piece(20, 0.3),
    piece(40, 0.8, 'learned-word'),
    piece(60, -0.4),
    piece(80, 0.1),
  ];
  expect(rollUp([own(0.5, { evidence })]).evidence.map(({ start }) => start)).toEqual([2, 60, 20]);
  expect(rollUp([own(0.5, { evidence: evidence.slice(2, 4) })]).evidence.map(({ start }) => start)).toEqual([
    20, 40,
  ]);
});

test('shows no words whose weight nobody would notice', () => {
  const evidence = [piece(0, 0.3), piece(20, 0.017, 'learned-word'), piece(40, -0.02)];
  expect(rollUp([own(0.5, { evidence })]).evidence.map(({ start }) => start)).toEqual([0]);
});

test('names a change between two statements, and none where there is one', () => {
  expect(rollUp([own(0.5), own(-0.5)]).change).toMatchObject({ axis: 'firmness', from: 0.5, to: -0.5 });
  expect(rollUp([own(0.5)])).not.toHaveProperty('change');
});
