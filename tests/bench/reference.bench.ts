import { expect, it } from 'vitest';
import { checkHarbours, fill } from '../storage/harbour-reference.ts';
import { memoryTable, type Reads } from '../storage/memory-table.ts';

/** A table of so many facts, and what one check of the article asked of it. */
async function filled(
  facts: number,
): Promise<{ readonly check: () => Promise<void>; readonly reads: Reads }> {
  const { table, counted } = memoryTable();
  await fill(table, facts);
  counted();
  await checkHarbours(table);
  const reads = counted();
  return {
    reads,
    check: async () => {
      await checkHarbours(table);
    },
  };
}

it('checks an article against a million facts as it does against a thousand', { timeout: 600_000 }, async ({
  bench,
}) => {
  const [thousand, hundredThousand, million] = [
    await filled(1_000),
    await filled(100_000),
    await filled(1_000_000),
  ];
  expect(hundredThousand.reads).toEqual(thousand.reads);
  expect(million.reads).toEqual(thousand.reads);
  await bench.compare(
    bench('1,000 facts', thousand.check),
    bench('100,000 facts', hundredThousand.check),
    bench('1,000,000 facts', million.check),
  );
});
