import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_THRESHOLDS, toneLabel } from '../../shared/tone/label.ts';

const { hardline, conciliatory, optimistic, pessimistic } = LABEL_THRESHOLDS;

test.each([
  [0, hardline, 'hardline'],
  [0, -conciliatory, 'conciliatory'],
  [optimistic, 0, 'optimistic'],
  [-pessimistic, 0, 'pessimistic'],
] as const)('names what passes its threshold: %f and %f', (outlook, firmness, label) => {
  expect(toneLabel(outlook, firmness)).toBe(label);
});

test.each([
  [0, hardline - 0.001],
  [0, -conciliatory + 0.001],
  [optimistic - 0.001, 0],
  [-pessimistic + 0.001, 0],
  [0, 0],
])('calls what stays short of it measured: %f and %f', (outlook, firmness) => {
  expect(toneLabel(outlook, firmness)).toBe('measured');
});

test('lets the axis further past its threshold name the label, and firmness on a tie', () => {
  expect(toneLabel(-2 * pessimistic, 1.5 * hardline)).toBe('pessimistic');
  expect(toneLabel(-1.5 * pessimistic, 2 * hardline)).toBe('hardline');
  expect(toneLabel(-2 * pessimistic, 2 * hardline)).toBe('hardline');
  expect(toneLabel(2 * optimistic, -2 * conciliatory)).toBe('conciliatory');
});

test('goes no nearer to the middle as a position moves away from it', () => {
  const axis = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(axis, axis, (outlook, firmness) => {
      if (toneLabel(outlook / 2, firmness / 2) !== 'measured')
        expect(toneLabel(outlook, firmness)).toBe(toneLabel(outlook / 2, firmness / 2));
    }),
  );
});
