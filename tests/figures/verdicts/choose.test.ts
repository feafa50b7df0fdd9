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
