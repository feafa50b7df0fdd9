import { describe, expect, it } from 'vitest';
import { check } from './one-article.ts';

async function interval(text: string) {
  const [figure] = await check(text, '2024-03-01', []);
  const { low, high, lowOpen, highOpen } = figure?.check.interval ?? {};
  return `${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'}`;
}

describe('the claim interval', () => {
  it.each([
    ['Sales rose in 30 towns.', '[30, 30]'],
    ['More than 14,000 people came.', '(14000, null)'],
    ['At least 14,000 people came.', '[14000, null)'],
    ['Nearly 400 people came.', '[360, 400)'],
    ['About 400 people came.', '[380, 420]'],
    ['Up to 400 people came.', '[360, 400]'],
    ['The rate was 2.1%.', '[2.05, 2.15)'],
    ['Between 20 and 30 people came.', '[20, 30]'],
    ['It was signed in 1970.', '[0, 364]'],
  ])('%s %s', async (text, expected) => {
    expect(await interval(text)).toBe(expected);
  });
});
