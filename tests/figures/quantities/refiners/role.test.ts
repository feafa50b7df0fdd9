import { describe, expect, it } from 'vitest';
import { roles } from '../read.ts';

describe('pronouns', () => {
  it.each([
    'one of the boats',
    'This one is blue.',
    'Which one?',
    'No one came.',
    "by one curator's count",
    'One never knows.',
  ])('count nothing in %j', (text) => expect(roles(text)[0]).toMatch(/=vague$/));

  it.each(['one boat sank', 'one member', 'killing one person'])('are numbers in %j', (text) =>
    expect(roles(text)).toEqual(['one=figure']),
  );
});

describe('times gone by', () => {
  it.each([
    'They pay more than they did a year ago.',
    'The line sold more tickets in May than a year earlier.',
    'There were fewer boats than three years before.',
    'Profit was down sharply on a year earlier.',
  ])('are what is compared with in %j', (text) => expect(roles(text).at(-1)).toMatch(/=period$/));

  it.each([
    'More than a year ago the boat sank.',
    'The boat sank a year ago.',
    'The harbour is busier since the bridge opened two years ago.',
    'He took office a year earlier.',
  ])('are the claim in %j', (text) => expect(roles(text).at(-1)).toMatch(/=figure$/));
});

describe('dates', () => {
  it.each([
    ['The treaty, signed in 1987, lapsed.', '1987=figure'],
    ['It joined the club on Tuesday.', 'Tuesday=figure'],
    ['the highest since 1992', '1992=figure'],
    ['It freed the sailors it captured last November.', 'last November=figure'],
    ['It was in October 2018 that they opened fire.', 'October 2018=figure'],
  ])('are the claim in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['Inflation reached 11.1% in October.', 'October=period'],
    ['It infected 263 million people in 2023.', '2023=period'],
    ['In late 2020 the rate was 0.1%.', '2020=period'],
    ['the 2019 list of boats', '2019=period'],
    ['It will fall next year.', 'next year=period'],
  ])('say which period is meant in %j', (text, role) => expect(roles(text)).toContain(role));

  it.each([
    ['he said on Tuesday', 'Tuesday=reporting-day'],
    ['the mayor told reporters Friday', 'Friday=reporting-day'],
    ['Thursday, February 21, 2019', 'Thursday, February 21, 2019=reporting-day'],
  ])('say when someone spoke in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['the attacks of September 11', 'September 11=label'],
    ['the October 7 attacks', 'October 7=label'],
  ])('name an event in %j', (text, role) => expect(roles(text)).toEqual([role]));
});
