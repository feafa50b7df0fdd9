import { expect, test } from 'vitest';
import type { StatementTone } from '../../shared/tone/tone.ts';
import { toneChange } from '../../shared/tone/tone-change.ts';

function tones(...positions: readonly (readonly [outlook: number, firmness: number])[]): StatementTone[] {
  return positions.map(([outlook, firmness], at) => ({
    statement: `s${at}`,
    label: 'measured',
    outlook,
    firmness,
    evidence: [],
  }));
}

test('names the two statements furthest apart, in text order', () => {
  expect(toneChange(tones([0, 0.5], [0, 0.1], [0, -0.3]))).toEqual({
    axis: 'firmness',
    statements: ['s0', 's2'],
    from: 0.5,
    to: -0.3,
  });
  expect(toneChange(tones([-0.4, 0], [0.4, 0]))).toEqual({
    axis: 'outlook',
    statements: ['s0', 's1'],
    from: -0.4,
    to: 0.4,
  });
});

test('takes the axis on which they stand further apart', () => {
  expect(toneChange(tones([-0.5, 0.3], [0.5, -0.3]))?.axis).toBe('outlook');
  expect(toneChange(tones([-0.3, 0.5], [0.3, -0.5]))?.axis).toBe('firmness');
});

test.each([
  ['one statement', tones([0.5, 0.5])],
  ['one side of the middle', tones([0, 0.1], [0, 0.9])],
  ['little between them', tones([0, 0.1], [0, -0.1])],
  ['none', []],
])('sees no change in %s', (_, given) => {
  expect(toneChange(given)).toBeNull();
});
