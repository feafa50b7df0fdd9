import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Ada Brask;Ada Brask|Brask;took office;took office|became harbour master|elected harbour master|became first warden;date;2015-03-02;;;event
Ada Brask;Ada Brask|Brask;announced resignation;stand down|resign|step down;date;2024-06-03;;;event
`);

const judged = async (text: string) => verdicts(await check(text, '2024-06-04', WORLD));

describe('how long an office has been held', () => {
  it.each([
    ['Ada Brask, harbour master for nine years, said that she would stand down.', 'nine years: supported'],
    ['Ada Brask, harbour master for more than nine years, will step down.', 'nine years: supported'],
    ['Ada Brask, first warden for nine years, will step down.', 'nine years: supported'],
    ['Ada Brask has been harbour master since 2015.', '2015: supported'],
    ['Ada Brask, harbour master since 2013, said that she would stand down.', '2013: contradicted'],
    [
      'Ada Brask, harbour master for twelve years, said that she would stand down.',
      'twelve years: contradicted',
    ],
    ['On Monday Ada Brask quit after nine years as harbour master.', 'nine years: supported'],
  ])('is counted from when it was taken up: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['another post', 'Ada Brask, a diver for twelve years, said that she would stand down.', 'twelve years'],
    [
      'what follows the office',
      'Ada Brask, harbour master and a diver for twelve years, spoke.',
      'twelve years',
    ],
  ])('is not what is said of %s', async (_, text, figure) => {
    expect(await judged(text)).not.toContain(`${figure}: contradicted`);
  });
});
