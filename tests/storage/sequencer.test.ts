import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSequencers } from '../../shared/storage/sequencer.ts';

const sequencer = fc.stringMatching(/^[0-9A-F]{1,20}$/);
const sign = (a: string, b: string) => Math.sign(compareSequencers(a, b));

describe('sequencers', () => {
  it.each([
    ['0055AED6DCD90281E5', '0055AED6DCD90281E5', 0],
    ['0055AED6DCD90281E5', '0055AED6DCD90281E6', -1],
    ['0055AED6DC', '0055AED6DC0000', 0],
    ['0055AED6DD', '0055AED6DC0001', 1],
    ['1', '0F', 1],
    ['00a1', '00A1', 0],
    ['', '0', 0],
    ['', '1', -1],
  ])('%s against %s', (a, b, expected) => {
    expect(sign(a, b)).toBe(expected);
  });

  it('are in one order: antisymmetric, transitive, and blind to zeros at the right', () => {
    fc.assert(
      fc.property(sequencer, sequencer, sequencer, (a, b, c) => {
        expect(sign(a, b)).toBe(-sign(b, a) + 0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
        expect(sign(a, `${a}000`)).toBe(0);
        expect(sign(`${a}00`, b)).toBe(sign(a, b));
      }),
    );
  });

  it('of equal length compare as text', () => {
    const pair = fc.integer({ min: 1, max: 18 }).chain((length) => {
      const text = fc.stringMatching(new RegExp(`^[0-9A-F]{${length}}$`));
      return fc.tuple(text, text);
    });
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(sign(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
