import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Harrow Rovers;Harrow Rovers|Rovers;goals conceded;goals|conceded|let in;goals;29;2023-08-10;2024-05-03;period
Harrow Rovers;Harrow Rovers|Rovers;goals;goals|scored;goals;71;2023-08-10;2024-05-03;period
Tam Ruck;Tam Ruck;league goals;goals|scored;goals;27;2023-08-10;2024-05-03;period
Brask Council;Brask Council|the council;seats;seats|-seat|councillors;seats;48;2010-01-01;;state
Brask Council;Brask Council|the council;reserves;reserves|savings;GBP;31500000;2021-04-01;2023-03-31;state
Brask Council;Brask Council|the council;reserves;reserves|savings;GBP;18700000;2023-04-01;;state
Orchard Party;Orchard Party;seats won;seats|won|took;seats;48;2024-05-03;;state
Merrow Air;Merrow Air;passengers;passengers|carried|people;people;9840000;2024-01-01;2024-03-31;period
Merrow Air;Merrow Air;employees;employees|employs|workers;people;17400;2024-01-01;;state
Brask Motors;Brask Motors;cars recalled;recalled|called back;cars;27300;2024-01-01;;state
Brask Motors;Brask Motors;cars sold;sales|sold;cars;61530;2024-01-01;;state
Solar Park;Aravel Solar Park|the plant;grid line;line|transmission;km;212;2020-01-01;;state
Solar Park;Aravel Solar Park|the plant;households;homes;homes;850000;2020-01-01;;state
Hill Fund;Hill Fund;pledges;pledges|pledged;USD;162000000;2024-01-01;;cumulative
Founding Pact;Founding Pact|the treaty;abstentions;abstentions;votes;21;2024-01-01;;state
Founding Pact;Founding Pact|the treaty;signatories;signatories;states;60;2024-01-01;;state
Tamber College;Tamber College;national rank;ranked|ranking;ordinal;11;2023-06-01;;state
Ferrand;Ferrand;overdose death rate;rate;deaths per 100,000;46.9;2024-01-01;;state
Merle;Merle;record high;record|highest;degC;24.6;2020-01-01;;state
Ander Diet;Ander Diet|the Diet;seats;seats|members;seats;174;2000-01-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('a figure may be called wrong', () => {
  it.each([
    [
      'of a whole season, by a fact of that season',
      'Harrow Rovers let in just 39 goals all season.',
      '39: contradicted',
    ],
    [
      'with an aside between name and verb',
      'Harrow Rovers came home. Tam Ruck, signed two summers ago for a record fee, scored 29 of their goals.',
      '29: contradicted',
    ],
    [
      'where a count that the reference knows stands before the noun',
      'Brask Council is broke. The 48-seat council has reserves of £17.8m.',
      '£17.8m: contradicted',
    ],
    [
      'where the verb before a bare unit says what is counted',
      'Merrow Air employs between 19,000 and 20,000 people.',
      '19,000 and 20,000: contradicted',
    ],
    [
      'by the one that the verb names of two counted alike',
      'Brask Motors sold 65,130 cars.',
      '65,130: contradicted',
    ],
    [
      'for a measure hyphened to a word of the metric',
      'Aravel Solar Park opened. It rained all day. A 121-km line leads to the grid.',
      '121-km: contradicted',
    ],
    [
      'beside a verb that only sounds like an average',
      'The Hill Fund has pledges of $126 million, which means that it is full.',
      '$126 million: contradicted',
    ],
    [
      'for digits mixed up in what only a common noun names',
      'Diplomats adopted the treaty with 12 abstentions.',
      '12: contradicted',
    ],
    ['for a rank', 'Tamber College is ranked eighth in the country.', 'eighth: contradicted'],
    [
      'for a rate whose base the reference gives by its number alone',
      'The rate in Ferrand was 49.6 for every 100,000 residents.',
      '49.6: contradicted',
    ],
    [
      'where it is compared with another',
      'Brask Council is broke. Its reserves are £18.7m, compared with £35.1m in 2022.',
      '£35.1m: contradicted',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['for some of those just counted', 'Tam Ruck scored 27 goals, 12 with his head.', '12: unverifiable'],
    [
      'for a sum of what only a common noun names',
      'Diplomats adopted the treaty with 48 signatories.',
      '48: unverifiable',
    ],
    ['for a rank in something else', 'Tamber College is the eighth to close.', 'eighth: unverifiable'],
    ['for an average', 'Harrow Rovers let in an average of 39 goals.', '39: unverifiable'],
    [
      'where a count the reference does not know stands before the noun',
      'Brask Council is broke. The nine-town council has reserves of £17.8m.',
      '£17.8m: unverifiable',
    ],
  ])('but not %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('knows degrees of the weather', async () => {
    expect(await judged('In Merle the record is 24.6 degrees.')).toContain('24.6 degrees: supported');
  });

  it('gives way to who holds that very number', async () => {
    expect(await judged('The Orchard Party has 48 seats in the new Diet.')).toContain('48: supported');
  });
});
