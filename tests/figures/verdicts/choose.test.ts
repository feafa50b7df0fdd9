import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Lake Harrow;Lake Harrow|the lake;depth;deep|deepest;m;29;1900-01-01;;state
Lake Orrin;Lake Orrin|the lake;depth;deep|deepest;m;41;1900-01-01;;state
Tarn Canal;Tarn Canal|the canal|Tarn;opened;opened;date;1914-08-15;1914-08-15;1914-08-15;event
Tarn Canal extension;Tarn Canal|the canal|Tarn|new locks;opened;opened;date;2016-06-26;2016-06-26;2016-06-26;event
Orrin Canal old locks;Orrin Canal;width;wide|width;m;33.5;1990-01-01;;state
Orrin Canal new locks;Orrin Canal;width;wide|width;m;55;1990-01-01;;state
Corvale Telecom;Corvale Telecom;market share;market share|of the market;percent;25;2024-01-01;;state
Tam Ruck;Tam Ruck;goals this season;goals|goal;goals;21;2024-06-02;;cumulative
`);

const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('one of two of a sort', () => {
  it('is open where a common noun may be either', async () => {
    const text = 'Lake Harrow is low. So is Lake Orrin. The lake is 29 metres deep.';
    expect(await judged(text)).toContain('29 metres: ambiguous');
  });

  it('is wrong where the number is that of neither', async () => {
    const text = 'Lake Harrow is low. So is Lake Orrin. The lake is 44 metres deep.';
    expect(await judged(text)).toContain('44 metres: contradicted');
  });

  it('is wrong where it goes by its name', async () => {
    expect(await judged('Lake Harrow is low. Lake Orrin is 29 metres deep.')).toContain(
      '29 metres: contradicted',
    );
  });
});

describe('two things under one name', () => {
  it.each([
    ['wrong of the one whose digits it has mixed up', '35.3', 'contradicted'],
    ['right of the one it fits', '55', 'ambiguous'],
    ['far from both', '300', 'unverifiable'],
  ])('are told apart by a number that is %s', async (_, width, verdict) => {
    const text = `Orrin Canal is open. Its chambers are ${width} metres wide.`;
    expect(await judged(text)).toContain(`${width} metres: ${verdict}`);
  });
});

describe('a thing and what was added to it, under one name', () => {
  const told = (span: string) =>
    judged(`Tarn Canal is dry. Its banks crack. Nobody came. The new locks of Tarn opened ${span}.`);

  it('has what fits one of them', async () => {
    expect(await told('more than a century ago')).toContain('a century ago: supported');
  });

  it('has not what fits neither', async () => {
    expect(await told('30 years ago')).not.toContain('30 years ago: supported');
  });
});

describe('a share', () => {
  it('of something else is not borne out by its unit alone', async () => {
    expect(await judged('Corvale Telecom cut a quarter of all jobs.')).toContain('a quarter: unverifiable');
  });

  it('of what the fact is a share of is', async () => {
    expect(await judged('Corvale Telecom has a quarter of the market.')).toContain('a quarter: supported');
  });
});

describe('the last of a season so far', () => {
  it.each([
    ['counts all there were in it', "It was Tam Ruck's 24th goal of the season.", '24th: contradicted'],
    ['is right', "It was Tam Ruck's 21st goal of the season.", '21st: supported'],
    ['may be of some of them', "It was Tam Ruck's 14th goal at home.", '14th: unverifiable'],
    [
      'may be of some of them, further on',
      "It was Tam Ruck's 14th goal of the season at home.",
      '14th: unverifiable',
    ],
  ])('%s', async (_, text, expected) => expect(await judged(text)).toContain(expected));
});

describe('one of several metrics that nothing tells apart', () => {
  const LOST = recordsOf(`
Kellan;Kellan;aboard;aboard|on board;people;476;1989-11-02;;state
Kellan;Kellan;survivors;survivors|survived;people;172;1989-11-02;;state
Kellan;Kellan;dead and missing;dead|missing;deaths;304;1989-11-02;;state
`);

  it('refutes nothing', async () => {
    const text = 'Sirens sounded for the 301 people lost when the Kellan sank.';
    expect(verdicts(await check(text, '2022-11-04', LOST))).toContain('301: unverifiable');
  });

  it('refutes nothing where the number is that of another', async () => {
    const text = 'Survivors of the Kellan laid wreaths for the 172.';
    const dead = 'Survivors of the Kellan laid wreaths for the 304.';
    expect(verdicts(await check(text, '2022-11-04', LOST))).toContain('172: supported');
    expect(verdicts(await check(dead, '2022-11-04', LOST))).toContain('304: unverifiable');
  });

  it('does where a word tells which', async () => {
    const text = 'When the Kellan sank 476 people were aboard. Just 192 people survived.';
    expect(verdicts(await check(text, '2022-11-04', LOST))).toContain('192: contradicted');
  });
});

describe('two shares of one thing', () => {
  const POWER = recordsOf(`
Norland;Norland;solar share of electricity;solar|electricity|share;percent;9;2022-01-01;2022-12-31;period
Norland;Norland;wind share of electricity;wind|electricity|share;percent;29;2022-01-01;2022-12-31;period
`);

  it.each([
    ['Wind supplied 29 percent of the electricity in Norland in 2022.', '29 percent: supported'],
    ['Wind supplied 26 percent of the electricity in Norland in 2022.', '26 percent: contradicted'],
    ['Solar panels gave 9 percent of the electricity in Norland in 2022.', '9 percent: supported'],
  ])('are told apart by the word for its source: %s', async (text, expected) => {
    expect(verdicts(await check(text, '2023-03-04', POWER))).toContain(expected);
  });
});
