import { describe, expect, it } from 'vitest';
import { check, verdicts } from './one-article.ts';

const PUBLISHED = '2023-05-02';

async function claims(text: string): Promise<readonly string[]> {
  return verdicts(await check(text, PUBLISHED, []));
}

describe('figures that claim no fact', () => {
  it.each([
    ['a forecast', 'The bank expects growth of 2.4 per cent.', '2.4 per cent'],
    ['a hope', 'The club hopes to sell 900 shirts.', '900'],
    ['a plan', 'The mill plans to hire 300 people.', '300'],
    ['a modal', 'Temperatures could fall to minus 5 degrees.', 'minus 5 degrees'],
    ['a condition', 'Were Tarn to join, the league would have 15 clubs.', '15'],
    ['an illustration', 'A £200,000 mortgage costs more than it did.', '£200,000'],
  ])('%s', async (_, text, figure) => {
    expect(await claims(text)).toContain(`${figure}: not-checkable`);
  });
});

describe('figures that do, beside such words', () => {
  it.each([
    ['one that stands before the forecast', 'The lender, owned by 190 towns, expects more growth.', '190'],
    ['one that is taken for granted', 'Any change would need the assent of all six judges.', 'six'],
    ['one after a contrast', 'The firm may sell the mill, but it employs 300 people.', '300'],
    ['a month called May', 'In May the mill made 300 looms.', '300'],
    ['a past date after a passive', 'No day was set for the council, created in 1987.', '1987'],
  ])('%s', async (_, text, figure) => {
    expect(await claims(text)).toContain(`${figure}: unverifiable`);
  });
});
