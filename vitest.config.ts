import { defineConfig } from 'vitest/config';

const pure = [
  'article',
  'statements',
  'tone',
  'figures',
  'reference',
  'report',
  'storage',
  'runtime',
  'functions',
  'evaluation',
];

/** Benchmarks run in the one project that is theirs, not once for every kind of test. */
const benchmark = { include: [] };

/** One project for each kind of part a test stands on, so that each can be run alone. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: pure.map((folder) => `tests/${folder}/**/*.test.ts`), benchmark } },
      {
        test: {
          name: 'infra',
          include: ['tests/infra/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          benchmark,
        },
      },
      {
        test: {
          name: 'local',
          include: ['tests/local/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          benchmark,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          benchmark,
        },
      },
      {
        test: {
          name: 'bench',
          include: [],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          // A Lambda runs plain modules: the runner's own loader would charge every imported name a getter.
          experimental: { viteModuleRunner: false },
        },
      },
    ],
  },
});
