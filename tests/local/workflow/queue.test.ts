import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NamedQueue } from '../../../infra/local/workflow/queue.ts';

test('tasks of one name run in their order, none is lost, no more than the width at once', async () => {
  const tasks = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), pause: fc.nat(2) }), {
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(tasks, fc.integer({ min: 1, max: 4 }), async (all, width) => {
      const queue = new NamedQueue(width);
      const running = new Set<string>();
      const done: number[] = [];
      for (const [index, { name, pause }] of all.entries())
        queue.add(name, async () => {
          expect(running.has(name)).toBe(false);
          running.add(name);
          expect(running.size).toBeLessThanOrEqual(width);
          await wait(pause);
          running.delete(name);
          done.push(index);
        });
      await queue.idle();
      expect(done.toSorted((a, b) => a - b)).toEqual(all.map((_, index) => index));
      for (const name of ['a', 'b', 'c']) {
        const ofName = done.filter((index) => all[index]?.name === name);
        expect(ofName).toEqual(ofName.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 40 },
  );
});

test('stopping lets what runs end and forgets the rest', async () => {
  const queue = new NamedQueue(1);
  const done: string[] = [];
  for (const name of ['a', 'b', 'c'])
    queue.add(name, async () => {
      await wait(5);
      done.push(name);
    });
  await queue.stop();
  await wait(20);
  expect(done).toEqual(['a']);
});
