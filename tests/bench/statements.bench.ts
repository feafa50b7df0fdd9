import { it } from 'vitest';
import type { Article } from '../../shared/article/article.ts';
import { splitStatements } from '../../shared/statements/split-statements.ts';
import { articleOfLines, variedArticle } from './varied-article.ts';

/** Articles of `length` characters each, 400 kB of them together or one longer one. */
function articlesOf(length: number): readonly Article[] {
  return Array.from({ length: Math.max(1, 400_000 / length) }, (_, i) => variedArticle(length, i + 1));
}

function split(articles: readonly Article[]) {
  return () => {
    for (const article of articles) splitStatements(article);
  };
}

/** One pass over the words and numbers of the texts: what any reading costs at least. */
function floor(articles: readonly Article[]) {
  return () => {
    let words = 0;
    for (const { text } of articles) for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
    return words;
  };
}

const charactersIn = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + text.length, 0);

/** The middle one, in order of size. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Rounds in which everything is measured once, one after the other: a busy minute then weighs on all alike. */
const ROUNDS = 7;
const OPTIONS = { iterations: 1, warmupIterations: 1, time: 0, warmupTime: 0 };

it('splits statements within 35 times one pass over the words, aiming at 12, in time linear in the text', {
  timeout: 240_000,
}, async ({ bench, expect }) => {
  const short = articlesOf(10_000);
  const middle = articlesOf(200_000);
  const long = articlesOf(1_000_000);
  // One pass alone is too short to be timed well.
  const passes = Array.from({ length: 5 }, () => long).flat();
  const ratios: number[][] = [[], [], []];
  const growth: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cost = await bench.compare(
      bench('one pass over the words (the floor)', floor(passes)),
      bench('articles of 10 kB', split(short)),
      bench('articles of 200 kB', split(middle)),
      bench('an article of 1 MB', split(long)),
      OPTIONS,
    );
    const pass = cost.get('one pass over the words (the floor)').latency.mean / charactersIn(passes);
    const costs = [
      cost.get('articles of 10 kB').latency.mean / charactersIn(short),
      cost.get('articles of 200 kB').latency.mean / charactersIn(middle),
      cost.get('an article of 1 MB').latency.mean / charactersIn(long),
    ] as const;
    costs.forEach((one, size) => {
      ratios[size]?.push(one / pass);
    });
    growth.push(costs[2] / costs[0]);
  }
  for (const ratio of ratios) expect(median(ratio)).toBeLessThan(35);
  expect(median(growth)).toBeLessThan(1.2);
});

const NESTED = '“She said ‘he said “no” to “that,” and left,” he said. ';
const UNBALANCED = '“ “ " he said ‘ " ';

it.for([
  ['nested', NESTED],
  ['unbalanced', UNBALANCED],
])(
  'does not slow down on %s quotation marks',
  { timeout: 240_000 },
  async ([, line = ''], { bench, expect }) => {
    const paragraph = (length: number) => articleOfLines([line.repeat(Math.ceil(length / line.length))]);
    const short = Array.from({ length: 40 }, () => paragraph(10_000));
    const long = [paragraph(1_000_000)];
    const growth: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const cost = await bench.compare(
        bench('articles of 10 kB', split(short)),
        bench('an article of 1 MB', split(long)),
        OPTIONS,
      );
      growth.push(
        cost.get('an article of 1 MB').latency.mean /
          charactersIn(long) /
          (cost.get('articles of 10 kB').latency.mean / charactersIn(short)),
      );
    }
    expect(median(growth)).toBeLessThan(1.2);
  },
);
