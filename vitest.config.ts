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

/** One project for each kind of part a test stands on, so that each can be run alone. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: pure.map((folder) => `tests/${folder}/**/*.test.ts`) } },
      {
        test: {
          name: 'infra',
          include: ['tests/infra/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'local',
          include: ['tests/local/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'bench', include: [], benchmark: { include: ['tests/bench/**/*.bench.ts'] } } },
    ],
  },
});
