import { describe, expect, it } from 'vitest';
import { FERRIES } from '../contrast/ferries.ts';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

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

describe('a date in a list', () => {
  const WORLD = recordsOf(`
Harrow;Harrow;League withdrawal;left the League|quit;date;2017-10-27;;;event
Brask;Brask;League withdrawal;left the League|quit;date;2019-03-17;;;event
`);
  const judged = async (text: string) => verdicts(await check(text, '2024-03-08', WORLD));

  it.each([
    'Two have gone before: Harrow in 2017 and Brask in 2018.',
    'Harrow quit six years ago, and Brask followed in 2018.',
  ])('is wrong where another one is right: %s', async (text) => {
    expect(await judged(text)).toContain('2018: contradicted');
  });

  it.each([
    'Harrow quit six years ago, and Brask held a fair at the end of the summer of 2018.',
    'Two have gone before: Harrow in 2016 and Brask in 2018.',
    'Two were rich: Harrow and, until the fire at the mill in the dry summer, Brask in 2018.',
  ])('is open elsewhere: %s', async (text) => {
    expect(await judged(text)).not.toContain('2018: contradicted');
  });
});

describe('a result of two', () => {
  const WORLD = recordsOf(`
Ada Holt;Ada Holt;run-off share;run-off|beat|share;percent;58.5;2024-04-24;2024-04-24;period
`);

  it('leaves the number of the other side open', async () => {
    const figures = await check('Ada Holt beat Ben Ruck by 58.5 to 41.5 percent.', '2024-05-06', WORLD);
    expect(verdicts(figures)).toEqual(['58.5: supported', '41.5 percent: unverifiable']);
  });
});
