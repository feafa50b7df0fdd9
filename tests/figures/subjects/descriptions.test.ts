import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

async function subjects(text: string): Promise<readonly string[]> {
  const figures = await check(text, '2024-12-03', INVENTED_WORLD);
  return figures.map(({ text: words, check: { verdict, fact } }) =>
    fact === null || verdict === 'unverifiable' ? `${words}: none` : `${words}: ${fact.entity}`,
  );
}

describe('what "the" and a noun take up', () => {
  it.each([
    [
      'a word of its name',
      'Lake Orrin is calm. The lake covers 68,800 square kilometres.',
      '68,800 square kilometres: Lake Orrin',
    ],
    ['its sort', 'OWT met on Monday. The organisation was founded in 1954.', '1954: OWT'],
    [
      'the nearest of its sort',
      'The Tamber Bridge collapse is remembered. So is the Mirrel mine collapse. The disaster killed 112 people.',
      '112: Mirrel mine collapse',
    ],
    [
      'what "that" points to',
      'The Tamber Bridge is gone. At the Mirrel mine collapse help came late. That disaster cost 112 lives.',
      '112: Mirrel mine collapse',
    ],
    [
      'something in its own sentence',
      'Those who signed the Coastal Treaty say the treaty has 198 parties.',
      '198: Coastal Treaty',
    ],
    [
      'one name inside a longer one',
      'The Bank of Velmark has left its key rate at 3.75%.',
      '3.75%: Bank of Velmark',
    ],
    [
      'the chamber of the place spoken of',
      'Cordony has elections. In the Senate there are 105 seats.',
      '105: Senate of Cordony',
    ],
    [
      'an alias of a thing named',
      'Quill Freight is growing. The company employs 6,500 people.',
      '6,500: Quill Freight',
    ],
    [
      'a noun with a number hyphened to a measure',
      'Quill Freight is growing. Its ships are old. The 84-ship company employs 6,500 people.',
      '6,500: Quill Freight',
    ],
    [
      'a noun with words that say more of it',
      'Quill Freight is growing. The ailing, state-owned company employs 6,500 people.',
      '6,500: Quill Freight',
    ],
    [
      'the only thing of its sort, however far away',
      `Quill Freight is growing. ${'Nobody came. '.repeat(9)}The ailing carrier employs 6,500 people.`,
      '6,500: Quill Freight',
    ],
    [
      'the country of a longer name',
      'The Bank of Velmark met. Nobody spoke. The country has 38 provinces.',
      '38: Velmark',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await subjects(text)).toContain(expected);
  });

  it.each([
    ['nothing of that sort was named', 'OWT met on Monday. The lake covers 68,800 square kilometres.'],
    [
      'the word before it sets it apart',
      'Lake Orrin is calm. In the spring the northern lake covers 60,000 square kilometres.',
    ],
    ['only the reference knows it', 'Snow fell on Monday. The company employs 6,400 people.'],
  ])('nothing where %s', async (_, text) => {
    expect((await subjects(text)).at(-1)).toMatch(/none$/);
  });

  it.each([
    ['the alliance', 'The Lumen Pact met. The alliance was formed in May 1987.', 'Lumen Pact'],
    ['an alliance', 'The Lumen Pact met. Some states formed an alliance in May 1999.', 'Dune League'],
  ])('what was named for "%s" alone', async (_, text, entity) => {
    const rows = recordsOf(`
Lumen Pact;Lumen Pact;members;members;members;26;1987-05-02;;state;exact
Lumen Pact;Lumen Pact;founded;formed|founded;date;1987-05-02;1987-05-02;1987-05-02;event;exact
Dune League;Dune League|alliance;founded;formed|founded;date;1999-05-20;1999-05-20;1999-05-20;event;exact
`);
    const [figure] = await check(text, '2024-12-03', rows);
    expect(figure?.check).toMatchObject({ verdict: 'supported', fact: { entity } });
  });
});
