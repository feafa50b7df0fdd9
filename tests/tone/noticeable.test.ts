import { expect, test } from 'vitest';
import { isNoticeable } from '../../shared/tone/noticeable.ts';

const piece = (weight: number) => ({
  start: 0,
  end: 2,
  text: 'in',
  axis: 'outlook' as const,
  weight,
  rule: 'learned-word',
});

test.each([0.05, -0.05, 1.1, -0.4])('a weight of %d is a reason', (weight) => {
  expect(isNoticeable(piece(weight))).toBe(true);
});

test.each([0, 0.013, -0.049])('a weight of %d is none', (weight) => {
  expect(isNoticeable(piece(weight))).toBe(false);
});
