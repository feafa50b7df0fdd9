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

describe('a limit or an aim that a word of wishing or allowing states', () => {
  const QUOTAS = recordsOf(`
Norland;Norland|Norlanders;herring quota;herring|quota;tonnes;88000;2023-01-01;2023-12-31;period;exact
Norland;Norland|Norlanders;herring quota;herring|quota;tonnes;92400;2024-01-01;2024-12-31;period;exact
Norland;Norland|Norlanders;wind capacity target;wind|wind power|target;megawatts;5000;2019-01-01;2023-06-30;state;exact
Norland;Norland|Norlanders;wind capacity target;wind|wind power|target;megawatts;8000;2023-07-01;;state;exact
Norland;Norland|Norlanders;wind capacity;wind|wind power;megawatts;1200;2023-07-01;;state;exact
`);
  const judgedHere = async (text: string) => verdicts(await check(text, '2024-06-03', QUOTAS));

  it.each([
    ['Crews in Norland may land 92,400 tonnes of herring this year.', '92,400 tonnes: supported'],
    ['Norland wants 8,000 megawatts of wind power by 2030.', '8,000 megawatts: supported'],
    ['Norland wants 5,000 megawatts of wind power by 2030.', '5,000 megawatts: outdated'],
    ['Norland wants 9,000 megawatts of wind power by 2030.', '9,000 megawatts: not-checkable'],
    ['Norland hopes for 1,200 megawatts of wind power by 2030.', '1,200 megawatts: not-checkable'],
  ])('%s', async (text, expected) => expect(await judgedHere(text)).toContain(expected));
});
