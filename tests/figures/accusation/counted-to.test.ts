import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { TIMES_WORLD } from '../times-world.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-11-20', TIMES_WORLD));

describe('a wrong length of time', () => {
  it.each([
    ['since', 'More than six years have passed since the Cape Orrin fire.', 'six years: contradicted'],
    ['ago', 'Busk Bridge opened 20 years ago.', '20 years ago: contradicted'],
    ['to a date', 'Busk Bridge opened in May 1994, nine years after work began.', 'nine years: contradicted'],
  ])('is called wrong where it is counted %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'to something told of',
      'Smoke rose. Three years earlier the Cape Orrin fire had begun.',
      'Three years earlier',
    ],
    ['to nothing', 'Busk Bridge opened nine years ahead of its time.', 'nine years'],
  ])('is not where it is counted %s', async (_, text, figure) => {
    expect(await judged(text)).not.toContain(`${figure}: contradicted`);
  });
});
