import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orrin Ferry disaster;Orrin Ferry;sank;sank|sinking;date;1994-05-06;1994-05-06;1994-05-06;event
Busk Library;Busk Library;opened;opened|opening;date;2019-05-08;2019-05-08;2019-05-08;event
`);

const judged = async (text: string, published: string) => verdicts(await check(text, published, WORLD));

describe('a length of time that ends with the day of publication', () => {
  it.each([
    [
      'no word of the event',
      'Thirty years under the sea\nDivers still go down to the Orrin Ferry.',
      'Thirty years',
    ],
    ['a headline', 'Thirty years on\nA bell rang for those on the Orrin Ferry.', 'Thirty years'],
    [
      'what was told of just before',
      'Candles were lit for the Orrin Ferry. Thirty years later, nobody is to blame.',
      'Thirty years',
    ],
  ])('is that since the event, with %s', async (_, text, figure) => {
    expect(await judged(text, '2024-05-06')).toContain(`${figure}: supported`);
  });

  it('may be marked some days off', async () => {
    const text = 'Five years of whispering\nBusk Library has a birthday.';
    expect(await judged(text, '2024-05-04')).toContain('Five years: supported');
    expect(await judged(text, '2024-09-04')).toContain('Five years: unverifiable');
  });

  it.each([
    [
      'another number of years',
      'Twenty years under the sea\nDivers still go down to the Orrin Ferry.',
      'Twenty years',
    ],
    ['what the article does not name', 'Thirty years under the sea\nDivers still go down.', 'Thirty years'],
    ['a hedge', 'Some thirty years under the sea\nDivers still go down to the Orrin Ferry.', 'thirty years'],
  ])('but not with %s', async (_, text, figure) => {
    expect(await judged(text, '2024-05-06')).toContain(`${figure}: unverifiable`);
  });
});
