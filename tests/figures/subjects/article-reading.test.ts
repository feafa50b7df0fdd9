import { describe, expect, it } from 'vitest';
import { check } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const BODIES = recordsOf(`
Lumen Pact;Lumen Pact|the alliance;members;members|-nation;members;32;2024-03-07;;state;exact
Dune Union;Dune Union|Lissel;members;members|-nation;members;27;2020-02-01;;state;exact
Port Lissel;Port Lissel;seats;seats;seats;40;2020-02-01;;state;exact
Senate (Norway);Senate;seats;seats;seats;169;2005-01-01;;state;exact
Senate (Chile);Senate;seats;seats;seats;50;2022-01-01;;state;exact
Norway Supreme Court;Supreme Court;judges;judges;judges;20;2002-03-13;;state;exact
Chile Supreme Court;Supreme Court;judges;judges;judges;21;2002-03-13;;state;exact
African Union;African Union;members;members;members;55;2017-01-01;;state;exact
Trade Twenty;Trade Twenty;members;members;members;21;2023-09-09;;state;exact
Orchard Party;Orchard Party|Orchard;seats won;seats|won;seats;41;2024-02-01;;state;exact
`);

async function facts(text: string): Promise<readonly string[]> {
  const figures = await check(text, '2024-12-03', BODIES);
  return figures.map(({ text: words, check: { verdict, fact } }) => `${words}: ${verdict}, ${fact?.entity}`);
}

describe('what names of an article mean', () => {
  it.each([
    [
      'a dateline is no body that goes by its seat',
      'LISSEL - The alliance has grown. It has 32 members.',
      '32: supported, Lumen Pact',
    ],
    [
      'a dateline is still the town it names',
      'PORT LISSEL - It rained. The council has 40 seats.',
      '40: supported, Port Lissel',
    ],
    ['the seat of a body in a sentence stands for it', 'Lissel has 27 members.', '27: supported, Dune Union'],
    [
      'namesakes are told apart by the country of the article',
      'OSLO - The Senate has 169 seats.',
      '169: supported, Senate (Norway)',
    ],
    [
      'or by the country in their own names',
      'OSLO - The Supreme Court has 20 judges.',
      '20: supported, Norway Supreme Court',
    ],
    [
      '"the union" is the one called so, whatever was named since',
      'The African Union has joined. The Trade Twenty now has 21 members. The union has 55 members.',
      '55: supported, African Union',
    ],
    [
      'seats that a party has in a chamber are the party’s',
      'SANTIAGO - In Chile the Orchard Party has 41 seats in the Senate.',
      '41: supported, Orchard Party',
    ],
    [
      'an alliance of so many has so many members',
      'The Lumen Pact is an alliance of 32.',
      '32: supported, Lumen Pact',
    ],
  ])('%s', async (_, text, expected) => expect(await facts(text)).toContain(expected));

  it.each([
    ['namesakes nobody tells apart', 'The Senate has 169 seats.', 'ambiguous'],
    ['a chamber whose own seats are told', 'OSLO - The Senate has 168 seats.', 'contradicted'],
  ])('of %s', async (_, text, verdict) => {
    const [figure] = await check(text, '2024-12-03', BODIES);
    expect(figure?.check.verdict).toBe(verdict);
  });
});
