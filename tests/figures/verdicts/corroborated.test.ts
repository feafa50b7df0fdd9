import { describe, expect, it } from 'vitest';
import { FERRIES } from '../contrast/ferries.ts';
import { check } from '../one-article.ts';

const LEAD = 'Tarn Ferries held its meeting on Friday. The hall was full. Tea was served.';

async function verdict(sentence: string, figure: string): Promise<string | undefined> {
  const figures = await check(`${LEAD} ${sentence}`, '2025-05-12', FERRIES);
  return figures.find((one) => one.text === figure)?.check.verdict;
}

describe('a figure beside one that is right', () => {
  it.each([
    ['the end a movement began at', 'Income rose to €7.4m last year from €6.2m.', '€6.2m'],
    ['by how much it moved', 'Income rose by 12% to €7.4m last year.', '12%'],
  ])('is called wrong: %s', async (_, sentence, figure) => {
    expect(await verdict(sentence, figure)).toBe('contradicted');
  });

  it.each([
    ['it is right itself', 'Income rose to €7.4m last year from €6.8m.', '€6.8m', 'supported'],
    ['it is not tied to it', 'Income was €7.4m last year and a gift brought €6.2m.', '€6.2m', 'unverifiable'],
  ])('is not where %s', async (_, sentence, figure, expected) => {
    expect(await verdict(sentence, figure)).toBe(expected);
  });
});
