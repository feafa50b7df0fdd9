import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { TIMES_WORLD } from '../times-world.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-11-20', TIMES_WORLD));

describe('what did as another had done', () => {
  it.each([
    ['Harrow quit the League in October 2017. Tarn followed in 2021.', '2021: contradicted'],
    ['Harrow quit the League in October 2017. Tarn followed suit in March 2019.', 'March 2019: supported'],
    ['Harrow quit in October 2017 and Tarn did so in 2019.', '2019: supported'],
    ['Harrow left in October 2017, Tarn in March 2018.', 'March 2018: contradicted'],
  ])('did it on its own day: %s', async (text, expected) => expect(await judged(text)).toContain(expected));

  it.each([
    ['Harrow quit the League in October 2017. Tarn wrote to it in 2021.', '2021: unverifiable'],
    [
      'Harrow quit the League in October 2017. It rained. It blew. Tarn followed in 2021.',
      '2021: unverifiable',
    ],
    ['Harrow quit the League in October 2017. Busk Bridge followed in 2021.', '2021: unverifiable'],
  ])('but not: %s', async (text, expected) => expect(await judged(text)).toContain(expected));
});
