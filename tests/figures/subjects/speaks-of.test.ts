import { describe, expect, it } from 'vitest';
import { speaksOf } from '../../../shared/figures/subjects/speaks-of.ts';
import { check, verdicts } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';
import { recordsOf } from '../records-of.ts';

const PUBLISHED = '2024-12-03';

function timeOf(text: string, figure?: string): string {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.findLast(({ kind, text: own }) =>
    figure === undefined ? kind !== 'date' : own === figure,
  );
  if (quantity === undefined) throw new Error(`no figure in: ${text}`);
  const time = speaksOf(sentence, quantity, PUBLISHED);
  if (time.kind === 'period') return time.text;
  return time.kind === 'now' && time.past ? 'some past time' : time.kind;
}

describe('the time of a value that is said to have lasted', () => {
  it.each([
    ['The club, which had 16 members for a decade, has a queue.', '16', 'some past time'],
    ['The club charged £16 for three years.', '£16', 'some past time'],
    ['The club has had 16 members for a decade.', '16', 'now'],
    ['The club had 16 members for dinner.', '16', 'now'],
  ])('%s', (text, figure, expected) => {
    expect(timeOf(text, figure)).toBe(expected);
  });
});

describe('the time a figure speaks of', () => {
  it.each([
    ['The club has 15 members.', 'now'],
    ['In 2019 the club had 15 members.', '2019'],
    ['The club, with 15 members, was shut for most of 2019.', 'now'],
    ['The club was founded with 15 members, in 2019.', '2019'],
    ['The club had 16 members then.', 'some past time'],
    ['Membership of the club peaked at 16.', 'some past time'],
    ['The club had 16 members at its peak.', 'some past time'],
    ['The flood of last March has by now cost 16 lives.', 'now'],
    ['The flood of March 2019 has cost 16 lives so far.', 'now'],
    ['The flood of March 2019 cost 16 lives.', '2019-03'],
    ['The club has 15 members, then as now.', 'now'],
    ['It fell short of the 16 seats that the club had won.', 'some past time'],
    ['It fell short of the 16 seats that the town had budgeted for.', 'now'],
    ['The club, at 16 members, sold more tickets last month.', 'now'],
    ['Sales rose to €12m, against €9m in 2021, and debt was cut to €4m.', 'now'],
    [
      'Joblessness fell by 3 points between March and July 2023, from 10.1 percent to 6.8 percent.',
      '2023-07',
    ],
    ['Since the first ferry left in September 2014, the line has grown to 19 stops.', 'now'],
    ['The club took fewer than the 16 members it held before.', 'before'],
    ['The club has 12 members now, against 16 before the flood.', 'before'],
    ['The flood drew 16 members to the club in 2019, and in 2021 it shut.', '2019'],
  ])('%s: %s', (text, expected) => {
    expect(timeOf(text)).toBe(expected);
  });
});

describe('a value set against what is now', () => {
  it.each([
    ['The club had 16 members and now has 15 members.', '16', 'before'],
    ['The club had 16 members and now has 15 members.', '15', 'now'],
    ['Its fee, which was £16 and is now £15, is low.', '£16', 'before'],
    ['The club had 16 members; today it has 15.', '16', 'before'],
    ['The club had 16 members and now has a lake.', '16', 'now'],
    ['The club has had 16 members and now has 15 members.', '16', 'now'],
  ])('%s: %s is of %s', (text, figure, expected) => expect(timeOf(text, figure)).toBe(expected));
});

describe('a date of something else in the sentence', () => {
  it.each([
    ['the value before', 'The rate climbed to 0.75 from 0.78 in 2023.', '0.75', 'now'],
    [
      'what is told behind it',
      'It makes 10,600 people ill a year and in 2023 it killed 125.',
      '10,600',
      'now',
    ],
    ['the peak it fell from', 'The rate fell from a peak of 10.6 in October 2022 to 2.4.', '2.4', 'now'],
    ['nothing else', 'The rate climbed to 0.75 in 2023.', '0.75', '2023'],
    ['no clause of its own', 'It made 10,600 people ill and in 2023 alone 125 more.', '125', '2023'],
  ])('is that of %s', (_, text, figure, expected) => expect(timeOf(text, figure)).toBe(expected));
});

describe('a value told of before an event', () => {
  const WORLD = recordsOf(`
Tarn Lock;Tarn Lock|the lock;daily passages;ships|passages;ships;36;2021-01-01;2023-06-30;state
Tarn Lock;Tarn Lock|the lock;daily passages;ships|passages;ships;24;2023-07-01;2024-05-31;state
Tarn Lock;Tarn Lock|the lock;daily passages;ships|passages;ships;33;2024-06-01;;state
`);
  const judged = async (text: string) => verdicts(await check(text, PUBLISHED, WORLD));

  it('may be any that held before', async () => {
    expect(await judged('Tarn Lock takes 33 ships a day, against 36 before the drought.')).toEqual([
      '33: supported',
      '36: supported',
    ]);
  });

  it('is none that never held', async () => {
    expect(await judged('Tarn Lock takes 33 ships a day, against 63 before the drought.')).toContain(
      '63: contradicted',
    );
  });
});

describe('the day on which something moved, behind the value it moved from', () => {
  const WORLD = recordsOf(`
Norland;Norland;minimum wage;minimum wage|pay floor;EUR;10.9;2021-01-01;2022-12-31;state
Norland;Norland;minimum wage;minimum wage|pay floor;EUR;11.2;2023-01-01;2023-12-31;state
Norland;Norland;minimum wage;minimum wage|pay floor;EUR;11.9;2024-01-01;;state
Norland;Norland;inflation;inflation;percent;2.6;2024-08-01;2024-08-31;period
Norland;Norland;inflation;inflation;percent;2.9;2024-09-01;2024-09-30;period
Norland;Norland;inflation;inflation;percent;2.4;2024-10-01;2024-10-31;period
`);
  const judged = async (text: string) => verdicts(await check(text, PUBLISHED, WORLD));

  it.each([
    ["Norland's minimum wage went up to €11.90 from €11.20 on 1 January.", '€11.20: supported'],
    ["Norland's minimum wage went up to €11.90 on 1 January, from 11.20.", '11.20: supported'],
    ["Norland's minimum wage rose to €11.90 from €11.20 in January.", '€11.20: supported'],
    ["Norland's minimum wage rose to €11.90 from €11.20 in 2023.", '€11.20: supported'],
    ["Norland's minimum wage went up to €11.90 from €11.40 on 1 January.", '€11.40: contradicted'],
    ['Inflation in Norland slowed to 2.4 percent from 2.9 percent in September.', '2.9 percent: supported'],
    [
      'Inflation in Norland slowed to 2.4 percent from 2.6 percent in September.',
      '2.6 percent: contradicted',
    ],
  ])('is not the day of that value: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});

describe('the first end of growth that no single step brought', () => {
  const WORLD = recordsOf(`
Tarn League;Tarn League|the league;members;members|member states|countries;members;21;2011-01-01;2018-12-31;state
Tarn League;Tarn League|the league;members;members|member states|countries;members;24;2019-01-01;2022-06-30;state
Tarn League;Tarn League|the league;members;members|member states|countries;members;26;2022-07-01;;state
Tarn League;Tarn League|the league;founding members;founding members|founders;members;12;1961-03-02;1961-03-02;state
`);
  const judged = async (text: string) => verdicts(await check(text, PUBLISHED, WORLD));

  it.each([
    ['it is not known', 'The Tarn League has grown from 14 countries to 26.', '14: unverifiable'],
    ['it held long before', 'The Tarn League has grown from 21 countries to 26.', '21: supported'],
    ['it held last', 'The Tarn League swelled from 24 countries to 26.', '24: supported'],
    ['the other end is wrong', 'The Tarn League has grown from 14 countries to 28.', '28: contradicted'],
    ['its date is stated', 'The Tarn League has grown from 12 members in 1961 to 26.', '26: supported'],
    ['the step was one', 'The Tarn League went from 19 countries to 26.', '19: contradicted'],
  ])('need not be the value before: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});

describe('a day not long ago on which no fact held', () => {
  const WORLD = recordsOf(`
Bank of Tarn;Bank of Tarn;rate;rate;percent;4;2023-02-02;2023-10-31;state
Bank of Tarn;Bank of Tarn;rate;rate;percent;5;2024-02-01;;state
`);
  const judged = async (text: string) => verdicts(await check(text, PUBLISHED, WORLD));

  it('leaves a value open', async () => {
    expect(await judged('The rate of the Bank of Tarn was 4.5 percent a year ago.')).toContain(
      '4.5 percent: unverifiable',
    );
  });

  it('does not where one held', async () => {
    expect(await judged('The rate of the Bank of Tarn was 4.5 percent six months ago.')).toContain(
      '4.5 percent: contradicted',
    );
  });
});

describe('a fact that has not begun', () => {
  const WORLD = recordsOf(`
Tarn cap;Tarn cap;level;cap|bill;GBP;1690;2024-07-01;2024-12-31;state
Tarn cap;Tarn cap;level;cap|bill;GBP;1755;2025-01-01;;state
`);
  const judged = async (text: string) => verdicts(await check(text, PUBLISHED, WORLD));

  it.each([
    ['the time it begins', 'Under the Tarn cap the bill is £1,755 from January 2025.', '£1,755: supported'],
    ['today', 'Under the Tarn cap the bill is £1,690.', '£1,690: supported'],
    ['today, with what it is to be', 'Under the Tarn cap the bill is £1,755.', '£1,755: contradicted'],
  ])('answers for %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});

describe('what only the thing itself gives a unit', () => {
  const WORLD = recordsOf(`
Norvania;Norvania;population;population|people;people;3400000;2020-01-01;;state
Norvania;Norvania;record high;record|highest temperature;degC;24.6;2020-01-01;;state
`);
  const judged = async (text: string) => verdicts(await check(text, PUBLISHED, WORLD));

  it('is people where a country is of so many', async () => {
    expect(await judged('Since then Norvania, a country of 3.4 million, has dug a canal.')).toEqual([
      '3.4 million: supported',
    ]);
  });

  it('is heat where degrees are those of a record temperature', async () => {
    expect(await judged('The record in Norvania is 24.6 degrees.')).toEqual(['24.6 degrees: supported']);
  });
});

describe('a value before another that is the one of the year before', () => {
  const WORLD = recordsOf(`
Norvania;Norvania;deaths;deaths;deaths;1576016;2023-01-01;2023-12-31;period
Norvania;Norvania;deaths;deaths;deaths;1605298;2024-01-01;2024-12-31;period
`);

  it('is that of the year itself', async () => {
    const text = 'Deaths in Norvania numbered 1,605,298 after 1,576,016 the year before, and births fell.';
    expect(verdicts(await check(text, '2025-03-03', WORLD))).toEqual([
      '1,605,298: supported',
      '1,576,016: supported',
    ]);
  });
});

describe('the day on which something was said', () => {
  const WORLD = recordsOf(`
Brask Motors;Brask Motors|the company;annual profit;profit|earned;EUR;3620000000;2022-01-01;2022-12-31;period
Brask Motors;Brask Motors|the company;annual profit;profit|earned;EUR;3140000000;2023-01-01;2023-12-31;period
Brask Motors;Brask Motors|the company;vans sold;vans|sold;vans;81400;2023-01-01;2023-12-31;period
`);
  const judged = async (text: string) => verdicts(await check(text, '2024-02-15', WORLD));

  it.each([
    ['Brask Motors said on Tuesday that profit came to €3.14 billion.', '€3.14 billion: supported'],
    ['Brask Motors told its investors on 13 February that it sold 81,400 vans.', '81,400: supported'],
    ['Brask Motors on Tuesday reported a profit of €3.41 billion.', '€3.41 billion: contradicted'],
    ['Brask Motors sold 84,100 vans, it said on Tuesday.', '84,100: contradicted'],
  ])('is not the time the figure speaks of: %s', async (text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'bears out a figure of the year',
      'On Tuesday Brask Motors posted a profit of €3.14 billion.',
      '€3.14 billion: supported',
    ],
    ['refutes none, which may be of the day', 'Brask Motors sold 800 vans on Tuesday.', '800: unverifiable'],
  ])('that is not said to be one, %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'has changed, as somebody says',
      'The chairman said that profit at Brask Motors had fallen to €3.41 billion.',
      '€3.41 billion: contradicted',
    ],
    [
      'had changed by then',
      'By then profit at Brask Motors had risen to €3.62 billion.',
      '€3.62 billion: supported',
    ],
    [
      'had been, as somebody says',
      'The chairman said that Brask Motors had earned €3.62 billion.',
      '€3.62 billion: supported',
    ],
  ])('tells what %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});

describe('what something had come to', () => {
  const WORLD = recordsOf(`
Pathfarer;Pathfarer;distance driven;drove|covered;km;38.42;2019-03-02;;state;measured
Brask Ferries;Brask Ferries;fleet;ferries|boats;ferries;36;2010-01-01;2019-12-31;state
Brask Ferries;Brask Ferries;fleet;ferries|boats;ferries;24;2020-01-01;;state
`);
  const judged = async (text: string) => verdicts(await check(text, '2024-02-15', WORLD));

  it.each([
    [
      'is what it was before it ended',
      'Pathfarer drove 83.42 kilometres before a storm silenced it.',
      '83.42 kilometres: contradicted',
    ],
    ['also in so few words', 'Pathfarer covered 38.4 km before falling silent.', '38.4 km: supported'],
    [
      'is not what it was before something else',
      'Brask Ferries had 36 ferries before the flood.',
      '36: supported',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
