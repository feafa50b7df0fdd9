import { describe, expect, it } from 'vitest';
import { roles } from '../read.ts';

describe('"or two" behind a noun', () => {
  it.each(['He has a day or two to decide.', 'They need another pick or two.'])('is vague in %j', (text) =>
    expect(roles(text)).toEqual(['two=vague']),
  );

  it.each(['One or two boats sank.', 'He wants the boat or two lorries.'])('counts in %j', (text) =>
    expect(roles(text)).toContain('two=figure'),
  );
});

describe('times gone by', () => {
  it.each([
    'They pay more than they did a year ago.',
    'The line sold more tickets in May than a year earlier.',
    'There were fewer boats than three years before.',
    'Profit was down sharply on a year earlier.',
    'Cases rose to 8.2 million from 5.7 million a year earlier.',
    'Sales were 7 percent more than a year earlier.',
    'It has 84 boats fewer than two years ago.',
  ])('are what is compared with in %j', (text) => expect(roles(text).at(-1)).toMatch(/=period$/));

  it.each([
    'More than a year ago the boat sank.',
    'The boat sank a year ago.',
    'The harbour is busier since the bridge opened two years ago.',
    'He took office a year earlier.',
    'He won 51 percent just over a year ago.',
    'They were floated at $17 nearly ten years ago.',
  ])('are the claim in %j', (text) => expect(roles(text).at(-1)).toMatch(/=figure$/));
});

describe('dates', () => {
  it.each([
    ['The treaty, signed in 1987, lapsed.', '1987=figure'],
    ['It joined the club on Tuesday.', 'Tuesday=figure'],
    ['the highest since 1992', '1992=figure'],
    ['In Levin, on 21 August - late - it sank.', '21 August=figure'],
    ['It freed the sailors it captured last November.', 'last November=figure'],
    ['It was in October 2018 that they opened fire.', 'October 2018=figure'],
  ])('are the claim in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['Inflation reached 11.1% in October.', 'October=period'],
    ['It infected 263 million people in 2023.', '2023=period'],
    ['In late 2020 the rate was 0.1%.', '2020=period'],
    ['the 2019 list of boats', '2019=period'],
    ['It will fall next year.', 'next year=period'],
    ['Each August she climbs it.', 'August=period'],
    ['The June quarter was weak.', 'June=period'],
    ['Burglary fell in the year to September.', 'September=period'],
  ])('say which period is meant in %j', (text, role) => expect(roles(text)).toContain(role));

  it.each([
    ['he said on Tuesday', 'Tuesday=reporting-day'],
    ['the mayor told reporters Friday', 'Friday=reporting-day'],
    ['LEVIN, Aug 21 - The bank met.', 'Aug 21=reporting-day'],
    ['SAN PEDRO, Halvern, Nov 3 (Wire) - It rained.', 'Nov 3=reporting-day'],
    ['Thursday, February 21, 2019', 'Thursday, February 21, 2019=reporting-day'],
  ])('say when someone spoke in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['the attacks of September 11', 'September 11=label'],
    ['They met before Super Tuesday in Busk', 'Tuesday=label'],
    ['the October 7 attacks', 'October 7=label'],
  ])('name an event in %j', (text, role) => expect(roles(text)).toEqual([role]));
});
