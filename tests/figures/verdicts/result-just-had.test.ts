import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Unity Party;Unity Party|Unity;seats won;seats;seats;34;2019-05-10;2024-05-08;state
Unity Party;Unity Party|Unity;seats won;seats;seats;41;2024-05-09;;state
`);

const judged = async (text: string, published = '2024-05-27') =>
  verdicts(await check(text, published, WORLD));

describe('the result of the vote before, in the news of the one just held', () => {
  it.each([
    ['Unity won 34 seats.', '34: contradicted'],
    ['Unity took 34 seats.', '34: contradicted'],
    ['Unity won 41 seats.', '41: supported'],
    ['Unity, which won 34 seats last time, is ahead.', '34: supported'],
    ['Unity won 34 seats at the last election.', '34: outdated'],
    ['Unity has 34 seats.', '34: outdated'],
  ])('%s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('is out of date long after it', async () => {
    expect(await judged('Unity won 34 seats.', '2025-05-27')).toEqual(['34: outdated']);
  });
});

describe('the whole that seats are won of', () => {
  it.each([
    ['Unity won 41 of the 101 seats.', '101: unverifiable'],
    ['Unity won 34 of the 101 seats on Thursday.', '101: unverifiable'],
    ['Unity is a party. It won 41 of the 101 seats.', '101: unverifiable'],
    ['Unity won 55 of the seats.', '55: contradicted'],
    ['Unity won 55 seats.', '55: contradicted'],
  ])('is not what was won: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
