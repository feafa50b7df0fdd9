import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactNumberSet } from '../../shared/storage/dynamodb/compact-number-set.ts';

describe('a compact set of numbers', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: 1, max: 2 ** 20 }).map((high) => high * 2 ** 32 + 7),
  );
  const steps = fc.array(fc.tuple(fc.constantFrom('add', 'delete', 'has'), numbers), { maxLength: 400 });

  it('does what a set does', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const [compact, plain] = [compactNumberSet(), new Set<number>()];
        for (const [what, number] of all) {
          const was = plain.has(number);
          if (what === 'add') {
            expect(compact.add(number)).toBe(!was);
            plain.add(number);
          } else if (what === 'delete') expect(compact.delete(number)).toBe(plain.delete(number));
          else expect(compact.has(number)).toBe(was);
          expect(compact.size).toBe(plain.size);
        }
      }),
    );
  });

  it('grows, and is not filled up by numbers that come and go', () => {
    const compact = compactNumberSet();
    for (let number = 1; number <= 50_000; number++) expect(compact.add(number * 2_654_435_761)).toBe(true);
    expect(compact.has(49_999 * 2_654_435_761)).toBe(true);
    expect(compact.has(50_001 * 2_654_435_761)).toBe(false);
    for (let number = 1; number <= 50_000; number++)
      expect(compact.delete(number * 2_654_435_761)).toBe(true);
    for (let number = 1; number <= 50_000; number++) {
      compact.add(number);
      compact.delete(number);
    }
    expect(compact.size).toBe(0);
  });
});
