import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orlish Otters;Otters;seats;seats;seats;31;2020-01-01;;state;exact
Fendal Union;the Otters|Fendal Union;seats;seats;seats;208;2020-01-01;;state;exact
Sund Barrier;Sund Barrier|the barrier;cost;cost|price;EUR;41300000;2020-01-01;;state;exact
`);
const judged = async (text: string) => verdicts(await check(text, '2024-12-03', WORLD));

describe('one name that several go by', () => {
  it.each([
    ['with and without an article', 'The Orlish chamber met. The Otters hold 31 seats.', '31: supported'],
    ['the one named in full', 'The Fendal Union won. The Otters hold 208 seats.', '208: supported'],
  ])('is that of the one the article speaks of: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('is nobody’s where the article speaks of none', async () => {
    expect(await judged('The Otters hold 31 seats.')).not.toContain('31: contradicted');
  });
});

describe('a thing known by its kind alone', () => {
  it.each([
    ['its owner’s', 'The town is dry, and its barrier cost €41.3m.', '€41.3m: supported'],
    ['the one', 'The town is dry. The barrier cost €41.3m.', '€41.3m: supported'],
  ])('is meant by %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('is not meant by just any', async () => {
    expect(await judged('The town is dry, and a barrier cost €14.3m.')).toContain('€14.3m: unverifiable');
  });
});
