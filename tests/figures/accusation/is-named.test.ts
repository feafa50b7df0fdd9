import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Busk Town Council;Busk Town Council|town council|the council;members;members|-member|councillors;members;42;2010-01-01;;state
Tamber tram line;Tamber tram line|trams;trams;trams;trams;46;2020-01-01;;state
Ofram price cap;Ofram price cap|price cap;level;capped|stands;GBP;1720;2024-01-01;;state
Lumen Pact;Lumen Pact|the alliance;members;members|-nation|countries;members;31;2010-01-01;;state
Tarn League;Tarn League;members;members|countries;members;24;2010-01-01;;state
Brask fire of 1987;fire;deaths;killed|died;deaths;31;1987-01-01;;state
Orrin Glass Dome;glass dome;height;high;m;22;1989-03-29;;state
Orrin library;library;books;books|volumes;books;31600;2024-01-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('what "the club" and its like take up', () => {
  it('is sure where one thing of the sort has been named', async () => {
    const text = 'The Tarn League met in Orrin. Rates are set by the 20 countries of the club.';
    expect(await judged(text)).toContain('20: contradicted');
  });

  it('is open where another has been spoken of too', async () => {
    const text =
      'The Lumen Pact wants Orrin. The Tarn League met there. Rates are set by the 20 countries of the club.';
    expect(await judged(text)).toContain('20: unverifiable');
  });
});

describe('a common noun stands for the thing', () => {
  it.each([
    [
      'where the article has the rest of its name',
      'The pool in Busk stays. On Monday the 38-member town council settled its budget.',
      '38: contradicted',
    ],
    [
      'where two words of its name bring it in as new',
      'Visitors to Orrin have come back. They queue under a glass dome 27 metres high.',
      '27 metres: contradicted',
    ],
    ['where the rest is the year', 'Brask remembers. In 1987 the fire killed 28 people.', '28: contradicted'],
    [
      'where a dateline has it',
      'BUSK - The pool stays. On Monday the 38-member town council settled its budget.',
      '38: contradicted',
    ],
    [
      'where it is named in the sentence before',
      'The Lumen Pact met on Monday. Norland will leave the 28-nation alliance.',
      '28: contradicted',
    ],
  ])('%s', async (_, text, expected) => expect(await judged(text)).toContain(expected));

  it.each([
    [
      'where the rest is missing',
      'On Monday the 38-member town council settled its budget.',
      '38: unverifiable',
    ],
    [
      'where it is any, told of elsewhere',
      'Harrow is proud. Its visitors queue under a glass dome 27 metres high.',
      '27 metres: unverifiable',
    ],
    [
      'where it is one of any',
      'The people of Orrin have seen a library with 34,600 books before.',
      '34,600: unverifiable',
    ],
    [
      'where it is somebody’s',
      'The readers of Orrin have complained. Harrow is proud of their library and its 34,600 books in all.',
      '34,600: unverifiable',
    ],
    [
      'where the noun itself is what is counted',
      'Nobody in Tamber takes the bus. Numbers on the trams rose by 16 per cent.',
      '16 per cent: unverifiable',
    ],
    [
      'where fewer may be another of its sort',
      'The Lumen Pact met on Monday. Norland will leave the 12-nation alliance.',
      '12: unverifiable',
    ],
    [
      'where an article is missing and nothing names it nearby',
      'The Lumen Pact met on Monday. It rained. It rained. The 28-nation alliance of cities met as well.',
      '28: unverifiable',
    ],
  ])('but not %s', async (_, text, expected) => expect(await judged(text)).toContain(expected));
});
