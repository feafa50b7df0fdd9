import { describe, expect, it } from 'vitest';
import { ofKind } from '../read.ts';

describe('lengths of time', () => {
  it.each([
    ['The talks ran for four hours.', 'four hours=4 hours'],
    ['her 94-day rule', '94-day=94 days'],
    ['ending two centuries of peace', 'two centuries=200 years'],
    ['nearly half a century of it', 'half a century=50 years'],
    ['a year and a half', 'a year and a half=1.5 years'],
    ['her seven-and-a-half-year rule', 'seven-and-a-half-year=7.5 years'],
    ['two-and-a-half hours', 'two-and-a-half hours=2.5 hours'],
    ['two and a half hours', 'two and a half hours=2.5 hours'],
    ['for more than a decade', 'a decade=10 years'],
    ['In a decade this will be law.', 'a decade=10 years'],
    ['"In a week they will be gone."', 'a week=1 weeks'],
    ['It could be law in a year.', 'a year=1 years'],
    ['it lasted one day', 'one day=1 days'],
    ['one day of talks', 'one day=1 days'],
    ['applause for a minute', 'a minute=1 minutes'],
    ['it stopped for a second and went on', 'a second=1 seconds'],
    ['three straight months', 'three straight months=3 months'],
    ['15-plus years', '15-plus years=15 years'],
    ['a fortnight is two weeks', 'two weeks=2 weeks'],
    ['It ran for four hours and 42 minutes.', 'four hours and 42 minutes=282 minutes'],
    ['It ran for an hour and 12 minutes.', 'an hour and 12 minutes=72 minutes'],
    ['It took 3 hours 20 minutes.', '3 hours 20 minutes=200 minutes'],
    ['It took one hour, two minutes and 3 seconds.', 'one hour, two minutes and 3 seconds=3723 seconds'],
    ['a reign of two years and seven months', 'two years and seven months=31 months'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'duration')).toEqual([expected]));

  it.each([
    'for years',
    'decades of decline',
    'a year of it',
    '$500 a month',
    'every hour',
    'three yearlings',
    'a second look',
    'In a year of drought it will fail.',
    'In a century the firm had lost 12 ships.',
    'They will meet twice in a week.',
    'It will be the best crop in a decade.',
    'It came after a second motion failed.',
    'It will help us one day.',
    'One night he left.',
  ])('finds none in %j', (text) => expect(ofKind(text, 'duration')).toEqual([]));
});

describe('lengths of time side by side', () => {
  it.each([
    ['two hours and 90 minutes', ['two hours=2 hours', '90 minutes=90 minutes']],
    ['two years and 10 days', ['two years=2 years', '10 days=10 days']],
    ['two hours or 30 minutes', ['two hours=2 hours', '30 minutes=30 minutes']],
    ['10 minutes and two hours', ['10 minutes=10 minutes', 'two hours=2 hours']],
  ])('stay apart in %j', (text, expected) => expect(ofKind(text, 'duration')).toEqual(expected));
});

describe('time counted back', () => {
  it.each([
    ['Seven years ago it rained.', 'Seven years ago=7 years ago'],
    ['almost two decades ago', 'two decades ago=20 years ago'],
    ['a quarter of a century ago', 'a quarter of a century ago=25 years ago'],
    ['a year ago', 'a year ago=1 years ago'],
    ['an hour ago', 'an hour ago=1 hours ago'],
    ['two years and four months ago', 'two years and four months ago=28 months ago'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'ago-span')).toEqual([expected]));

  it.each(['long ago', 'years ago', 'seven years of it'])('finds none in %j', (text) =>
    expect(ofKind(text, 'ago-span')).toEqual([]),
  );
});

describe('time counted from an event', () => {
  it.each([
    ['Seventy years after the climb', 'Seventy years=70 years'],
    ['six months before the vote', 'six months=6 months'],
    ['the share it took five years earlier', 'five years earlier=5 years'],
    ['ten days later', 'ten days=10 days'],
    ['half a century after the landing', 'half a century=50 years'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'event-span')).toEqual([expected]));

  it.each(['after six months', 'years later', 'the day after'])('finds none in %j', (text) =>
    expect(ofKind(text, 'event-span')).toEqual([]),
  );
});
