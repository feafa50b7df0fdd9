import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const BANK = recordsOf(`
Bank of Norland;Bank of Norland|the bank;inflation target;target|inflation|goal;percent;3;2012-01-01;;state;exact
`);
const judged = async (text: string) => verdicts(await check(text, '2024-12-03', BANK));

describe('what a bank aims at', () => {
  it.each([
    ['its target', 'The Bank of Norland has an inflation target of 3%.'],
    ['the target for it', 'The Bank of Norland set its target for inflation at 3%.'],
    ['a target right behind', 'The Bank of Norland keeps a 3% inflation target.'],
  ])('is named by %s', async (_, text) => expect(await judged(text)).toEqual(['3%: supported']));

  it.each([
    ['what is aimed at alone', 'The Bank of Norland saw inflation of 3%.'],
    [
      'a target named later on',
      'The Bank of Norland saw inflation of 3% in the summer, close to the bank’s target.',
    ],
  ])('is not named by %s', async (_, text) => expect(await judged(text)).toEqual(['3%: unverifiable']));
});
