import { expect, test } from 'vitest';
import type { Verdict } from '../../shared/figures/figure.ts';
import { gravityOf } from '../../shared/report/attention.ts';

const counting = (...verdicts: Verdict[]) => ({
  status: 'checked' as const,
  summary: {
    statements: 1,
    speakers: 1,
    figures: verdicts.length,
    byVerdict: Object.fromEntries(verdicts.map((verdict) => [verdict, 1])),
  },
});

test('the gravest verdict decides how urgently an article asks for an editor', () => {
  expect(gravityOf(counting('outdated', 'supported', 'contradicted'))).toBe(4);
  expect(gravityOf(counting('outdated', 'inconsistent'))).toBe(3);
  expect(gravityOf(counting('outdated'))).toBe(2);
  expect(gravityOf(counting('supported', 'ambiguous', 'unverifiable', 'not-checkable'))).toBeNull();
  expect(gravityOf(counting())).toBeNull();
});

test('one that could not be read asks for one too', () => {
  expect(gravityOf({ ...counting(), status: 'rejected' })).toBe(1);
  expect(gravityOf({ ...counting(), status: 'failed' })).toBe(1);
});
