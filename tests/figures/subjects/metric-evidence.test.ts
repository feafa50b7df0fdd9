import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const RECORDS = recordsOf(`
Hallin blast;Hallin blast;date;explosion|exploded;date;2001-09-11;2001-09-11;2001-09-11;event;exact
Norland;Norland;wage floor;wage floor;AUD per hour;24.95;2024-07-01;;state;exact
Norland;Norland;ferry price;ferry;AUD;31;2024-07-01;;state;exact
`);
const judged = async (text: string) => verdicts(await check(text, '2024-10-30', RECORDS));

describe('what ties a figure to a metric without a word of it', () => {
  it.each([
    [
      '"it was", for the only event told of',
      'Many mourn the Hallin blast. It was 23 years ago.',
      '23 years ago: supported',
    ],
    [
      'so much an hour, where one metric is',
      'Norland is content. It pays A$24.95 an hour.',
      'A$24.95: supported',
    ],
  ])('%s', async (_, text, expected) => expect(await judged(text)).toContain(expected));

  it.each([
    [
      'another sentence between',
      'Many mourn the Hallin blast. They went home. The town hall was painted 23 years ago.',
      '23 years ago: unverifiable',
    ],
    [
      'a wrong number of years after "it was"',
      'Many mourn the Hallin blast. It was 25 years ago.',
      '25 years ago: unverifiable',
    ],
    ['so much a month', 'Norland is content. It pays A$24.95 a month.', 'A$24.95: unverifiable'],
  ])('not %s', async (_, text, expected) => expect(await judged(text)).toContain(expected));
});

describe('those to whom something was done', () => {
  const TOWN = recordsOf(`
Tarnbridge;Tarnbridge;census population;people|residents;people;4764;2020-04-01;;state;exact
Tarn fire;Tarn fire;deaths;killed|dead;deaths;85;2018-11-08;;state;exact
Tarn fire;Tarn fire;evacuated;evacuated;people;52000;2018-11-08;;state;exact
`);
  const verdictsOf = async (text: string) => verdicts(await check(text, '2024-11-08', TOWN));

  it.each([
    ['Tarnbridge remembers. The Tarn fire killed 84 people and burned 900 sheds.', '84: contradicted'],
    ['Tarnbridge remembers. The Tarn fire displaced 4,746 people in Tarnbridge.', '4,746: unverifiable'],
    ['The town of Tarnbridge has 4,746 people.', '4,746: contradicted'],
  ])('are not the people of a place: %s', async (text, expected) => {
    expect(await verdictsOf(text)).toContain(expected);
  });
});
