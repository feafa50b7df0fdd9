import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', INVENTED_WORLD));

describe('a stretch of time counted from what was told before', () => {
  it.each([
    [
      'The Tamber Bridge collapse is remembered. Nearly five years earlier the Mirrel mine collapsed.',
      'five years earlier: supported',
    ],
    [
      'The Mirrel mine collapse is remembered. Four years later the Tamber Bridge collapsed.',
      'Four years later: supported',
    ],
  ])('%s', async (text, expected) => {
    expect(
      (await judged(text)).map((one) => one.replace(/^(?:Four years): /, 'Four years later: ')),
    ).toContain(expected);
  });

  it.each([
    ['where nothing was told', 'Rain fell. Two years earlier the Mirrel mine collapsed.'],
    [
      'where the sentence says itself from what',
      'The Mirrel mine collapse is remembered. At Tamber Bridge a report came out four years after the fall.',
    ],
    [
      'where it does not fit',
      'The Tamber Bridge collapse is remembered. Two years earlier the Mirrel mine collapsed.',
    ],
  ])('is not called wrong %s', async (_, text) => {
    expect((await judged(text)).at(-1)).toMatch(/unverifiable$/);
  });

  it('is not looked for where years are counted back from publication', async () => {
    expect(await judged('The Tamber Bridge is gone. The Mirrel mine collapsed 12 years ago.')).toContain(
      '12 years ago: supported',
    );
  });
});
