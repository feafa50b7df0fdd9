import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a sum given once and taken up by another', () => {
  it.each([
    [
      'The reserve held £1.9m, the treasurer said. The £900,000 in the reserve would last until spring.',
      ['£1.9m', '£900,000'],
    ],
    ['The mill has a debt of £4m. Nobody knows who will pay the £6m debt.', ['£4m', '£6m']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['the same sum', 'The mill has a debt of £4m. Nobody knows who will pay the £4m debt.'],
    ['more of it', 'The reserve held £1.9m. Another £900,000 in the reserve of the county was frozen.'],
    ['another place', 'The reserve held £1.9m. In Busk the £900,000 in the reserve was spent.'],
    ['what there are many of', 'The contract is worth £4m. It was won after the £6m contract.'],
    ['what is no noun', 'The club raised £33m. It wants the £37m raised by its rival.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
