import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const RECORDS = recordsOf(`
Tarn marsh fever outbreak;the outbreak|ninth outbreak;deaths;deaths|killed|died;people;2286;2018-08-01;;state;exact
Orle Memorandum;Orle Memorandum;signed;signed;date;1994-12-05;1994-12-05;;event;exact
Skellin National Park;Skellin National Park|the park;visitors;visitors;people;531000;2020-01-01;2020-12-31;period;exact
Skellin National Park;Skellin National Park|the park;area;area|covers;km2;640;1990-01-01;;state;exact
Norland referendum;Norland referendum|the vote to leave;turnout;turnout;percent;72.2;2016-06-23;2016-06-23;period;exact
Cordony war;the war;deaths;deaths|killed;people;25000;2014-01-01;;state;at least
`);
const judged = async (text: string) => verdicts(await check(text, '2021-06-26', RECORDS));

describe('what only pieces of a name name', () => {
  it.each([
    [
      'by what is said of it',
      'Health workers saw the end of a marsh fever outbreak that killed 2,286 people.',
      '2,286',
    ],
    ['by its place', 'The promise signed in Orle in December 1994 is broken.', 'December 1994'],
    ['by what the article speaks of', 'Skellin is white. The surrounding park covers 640 km2.', '640 km2'],
    ['by another noun for it', 'Norland is calm. In the vote, turnout was 72.2%.', '72.2%'],
  ])('is found %s', async (_, text, figure) => {
    expect(await judged(text)).toContain(`${figure}: supported`);
  });

  it.each([
    [
      'another thing is said of it',
      'Doctors saw the end of a river cholera outbreak that killed 2,286 people.',
      '2,286',
    ],
    ['it is set apart', 'Skellin is white. The neighbouring park covers 640 km2.', '640 km2'],
    ['nothing of its name is said', 'The hills are white. The surrounding park covers 640 km2.', '640 km2'],
    ['the name before it is another', 'Busk is calm. In the vote, turnout was 72.2%.', '72.2%'],
  ])('is not where %s', async (_, text, figure) => {
    expect(await judged(text)).toContain(`${figure}: unverifiable`);
  });

  it('is called wrong of a number with its digits mixed up, and hardly of another', async () => {
    const told = (deaths: string) =>
      `Doctors saw the end of a marsh fever outbreak that killed ${deaths} people.`;
    expect(await judged(told('2,268'))).toContain('2,268: contradicted');
    expect(await judged(told('2,190'))).toContain('2,190: unverifiable');
  });
});
