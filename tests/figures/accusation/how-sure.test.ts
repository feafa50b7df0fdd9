import { describe, expect, it } from 'vitest';
import { check } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Ferry Line;Ferry Line|the line;planned opening;was to open;date;2018-11-09;2018-11-09;2018-11-09;event
Ferry Line;Ferry Line|the line;stations;stations;stations;41;2019-01-01;;state
`);

async function accused(text: string): Promise<readonly string[]> {
  const figures = await check(text, '2024-07-01', WORLD);
  return figures.filter((one) => one.check.verdict === 'contradicted').map((one) => one.text);
}

describe('the right month of another year, of what the article is right about', () => {
  it('is wrong though a common noun stands for it', async () => {
    const text =
      'The Ferry Line has 41 stations. It was late. The line should have taken its first passengers in November 2016.';
    expect(await accused(text)).toEqual(['November 2016']);
  });

  it('and not where the article is right about nothing else of it', async () => {
    const text = 'The Ferry Line was late. The line should have taken its first passengers in November 2016.';
    expect(await accused(text)).toEqual([]);
  });
});
