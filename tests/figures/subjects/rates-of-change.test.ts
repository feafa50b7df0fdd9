import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', INVENTED_WORLD));

describe('a rise that is itself the value of a metric', () => {
  it.each([
    [
      'In Velmark consumer prices were 5.3 percent higher in October than a year before.',
      '5.3 percent: supported',
    ],
    ['In Velmark consumer prices rose 5.3 percent in October from a year earlier.', '5.3 percent: supported'],
    [
      'In Velmark consumer prices were 3.5 percent higher in October than a year before.',
      '3.5 percent: contradicted',
    ],
  ])('%s', async (text, expected) => expect(await judged(text)).toContain(expected));

  it.each([
    [
      'In Velmark consumer prices were 5.3 percent lower in October than a year before.',
      '5.3 percent: supported',
    ],
    [
      'In Velmark the minimum wage was 11.2 percent higher in October than a year before.',
      '11.2 percent: supported',
    ],
  ])('not: %s', async (text, expected) => expect(await judged(text)).not.toContain(expected));
});
