import { it } from 'vitest';
import type { Article } from '../../shared/article/article.ts';
import { splitStatements } from '../../shared/statements/split-statements.ts';

const PARAGRAPHS = [
  'The island council voted by 14 to 9 on Tuesday to rebuild the old bridge, the third vote on it in two years.',
  '“Nobody likes the cost, and I like it least of all,” said Mayor Ines Okoro, who has led the council since 2014. “But two cables are worn, and the ferry cannot carry everyone.”',
  'Lena Hult, the chief engineer, warned that the bridge might have to close before the winter, and added that repairs alone would take nine months.',
  'According to the harbour police, traffic fell by more than a fifth last year. Opposition members called the plan a gift to builders and accused the mayor of hiding a report.',
  'Residents who had gathered outside the town hall in the rain were not persuaded. The oldest of them remembered the opening of the bridge, and the band that played in the snow.',
];

/** An article of about `length` characters out of the paragraphs, or out of what is given. */
function articleOf(length: number, lines: readonly string[] = PARAGRAPHS): Article {
  const paragraphs: Article['paragraphs'][number][] = [];
  let text = '';
  for (let i = 0; text.length < length; i += 1) {
    const line = lines[i % lines.length] as string;
    paragraphs.push({ start: text.length, end: text.length + line.length, kind: 'body' });
    text += `${line}\n\n`;
  }
  return {
    id: 'bench',
    headline: '',
    published: { date: '2026-03-02', basis: 'argument' },
    language: 'en',
    paragraphs,
    text,
  };
}

function floor({ text }: Article) {
  return () => {
    let words = 0;
    for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
    return words;
  };
}

const SHORT = articleOf(10_000);
const LONG = articleOf(1_000_000);
const MANY_SHORT = Array.from({ length: 20 }, () => SHORT);
const NESTED = '“She said ‘he said “no” to “that,” and left,” he said. ';
const UNBALANCED = '“ “ " he said ‘ " ';

it('splits statements within 35 times one pass over the words, aiming at 12, in time linear in the text', {
  timeout: 240_000,
}, async ({ bench, expect }) => {
  const cost = await bench.compare(
    bench('one pass over the words', floor(LONG)),
    bench('statements of 20 articles of 10 kB', () => {
      for (const article of MANY_SHORT) splitStatements(article);
    }),
    bench('statements of an article of 1 MB', () => {
      splitStatements(LONG);
    }),
    { iterations: 5, time: 0 },
  );
  const pass = cost.get('one pass over the words').latency.p50 / LONG.text.length;
  const short = cost.get('statements of 20 articles of 10 kB').latency.p50 / (20 * SHORT.text.length);
  const long = cost.get('statements of an article of 1 MB').latency.p50 / LONG.text.length;
  expect(long / pass).toBeLessThan(35);
  expect(long / short).toBeLessThan(1.2);
});

it('does not slow down on nested and unbalanced quotation marks', { timeout: 240_000 }, async ({
  bench,
  expect,
}) => {
  for (const line of [NESTED, UNBALANCED]) {
    const once = articleOf(20_000, [line.repeat(Math.ceil(20_000 / line.length))]);
    const tenTimes = articleOf(200_000, [line.repeat(Math.ceil(200_000 / line.length))]);
    const cost = await bench.compare(
      bench('once', () => {
        splitStatements(once);
      }),
      bench('ten times', () => {
        splitStatements(tenTimes);
      }),
      { iterations: 5, time: 0 },
    );
    expect(cost.get('ten times').latency.p50 / cost.get('once').latency.p50).toBeLessThan(15);
  }
});
