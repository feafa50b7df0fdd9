import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Harrow Rovers;Harrow Rovers|Rovers;goals conceded;goals|conceded|let in;goals;34;2023-08-10;2024-05-03;period
Harrow Rovers;Harrow Rovers|Rovers;goals;goals|scored;goals;71;2023-08-10;2024-05-03;period
Tam Ruck;Tam Ruck;league goals;goals|scored;goals;25;2023-08-10;2024-05-03;period
Brask Council;Brask Council|the council;seats;seats|-seat|councillors;seats;48;2010-01-01;;state
Brask Council;Brask Council|the council;reserves;reserves|savings;GBP;41600000;2021-04-01;2023-03-31;state
Brask Council;Brask Council|the council;reserves;reserves|savings;GBP;24300000;2023-04-01;;state
Orchard Party;Orchard Party;seats won;seats|won|took;seats;48;2024-05-03;;state
Merrow Air;Merrow Air;passengers;passengers|carried|people;people;9840000;2024-01-01;2024-03-31;period
Merrow Air;Merrow Air;employees;employees|employs|workers;people;7300;2024-01-01;;state
Brask Motors;Brask Motors;cars recalled;recalled|called back;cars;22100;2024-01-01;;state
Brask Motors;Brask Motors;cars sold;sales|sold;cars;41830;2024-01-01;;state
Aravel Works;Aravel Works|the plant;cable;cable;km;214;2020-01-01;;state
Aravel Works;Aravel Works|the plant;households;homes;homes;850000;2020-01-01;;state
Hill Fund;Hill Fund;pledges;pledges|pledged;USD;261000000;2024-01-01;;cumulative
Founding Pact;Founding Pact|the treaty;vetoes;vetoes;votes;31;2024-01-01;;state
Founding Pact;Founding Pact|the treaty;signatories;signatories;states;60;2024-01-01;;state
Norvania;Norvania;turnout;turnout;percent;61.4;2024-05-05;2024-05-05;period
Orle Sound incident;Orle Sound|divers;divers held;divers|captured|held;people;26;2021-03-02;2021-03-02;period
Tamber College;Tamber College;national rank;ranked|ranking;ordinal;12;2023-06-01;;state
Ferrand;Ferrand;overdose death rate;rate;deaths per 100,000;57.8;2024-01-01;;state
Merle;Merle;record high;record|highest;degC;31.4;2020-01-01;;state
Mara Ellwood;Mara Ellwood;lap records;lap record|broken|time;records;9;2024-06-01;;cumulative
Brask Line;Brask Line|the line;stations;stations|stops;stations;24;2020-01-01;;state
Ander Accord;Ander Accord|the accord;notice period;notice period|notice;months;6;2020-01-01;;state
Marl Glider;Marl Glider;flying time;aloft;minutes;128.8;2024-01-01;;state
Hollin Tunnel;Hollin Tunnel|the tunnel;workers killed;workers died|workers killed|died;deaths;9;2020-06-01;;state
Busk fever;Busk fever;cases;infected|cases|ill;cases;45;2019-01-01;2019-12-31;period
Busk fever;Busk fever;cases;infected|cases|ill;cases;14;2023-01-01;2023-12-31;period
Ander Diet;Ander Diet|the Diet;seats;seats|members;seats;174;2000-01-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('a figure may be called wrong', () => {
  it.each([
    [
      'of a whole season, by a fact of that season',
      'Harrow Rovers let in just 43 goals all season.',
      '43: contradicted',
    ],
    [
      'with an aside between name and verb',
      'Harrow Rovers came home. Tam Ruck, bought from Orrin in the summer, scored 28 of their goals.',
      '28: contradicted',
    ],
    [
      'where a count that the reference knows stands before the noun',
      'Brask Council is broke. The 48-seat council has reserves of £23.4m.',
      '£23.4m: contradicted',
    ],
    [
      'where the verb before a bare unit says what is counted',
      'Merrow Air employs between 8,000 and 9,000 people.',
      '8,000 and 9,000: contradicted',
    ],
    [
      'by the one that the verb names of two counted alike',
      'Brask Motors sold 48,130 cars.',
      '48,130: contradicted',
    ],
    [
      'for a measure hyphened to a word of the metric',
      'Aravel Works opened. It rained all day. A 142-km cable leads to the coast.',
      '142-km: contradicted',
    ],
    [
      'beside a verb that only sounds like an average',
      'The Hill Fund has pledges of $216 million, which means much.',
      '$216 million: contradicted',
    ],
    [
      'for digits mixed up in what only a common noun names',
      'Diplomats adopted the treaty with 13 vetoes.',
      '13: contradicted',
    ],
    [
      'for how many times it has been done',
      'Mara Ellwood raised her lap record, the seventh time she has broken it.',
      'seventh: contradicted',
    ],
    [
      'for how many times the one named before has',
      'Mara Ellwood rode on. The Swede has now broken the lap record 11 times.',
      '11: contradicted',
    ],
    ['for more than there are', 'The Brask Line serves 41 stations.', '41: contradicted'],
    [
      'for a metric named in two words, by an article about nothing else that has one',
      'The Ander Accord is under attack. Ministers met on Monday. The notice period is three months.',
      'three months: contradicted',
    ],
    [
      'for those told of already, on something that is not named',
      'Hollin Tunnel opened in 2020. A plaque lists the seven workers who died in it.',
      'seven: contradicted',
    ],
    [
      'for what a pronoun goes on about, two sentences on',
      'The Marl Glider is no more. Hangars stand empty. Along the way it spent 200 minutes aloft.',
      '200 minutes: contradicted',
    ],
    [
      'for what is true of a single one',
      'Hollin Tunnel opened in 2020. A single tunnel has cost the lives of 11 workers.',
      '11: contradicted',
    ],
    [
      'for all of a career',
      'Mara Ellwood raised her lap record, the seventh record of her long career.',
      'seventh: contradicted',
    ],
    [
      'for a year that opens the sentence',
      'Busk fever infected 14 people last year. In 2019 there were still 54 cases.',
      '54: contradicted',
    ],
    ['for a rank', 'Tamber College is ranked eighth in the country.', 'eighth: contradicted'],
    [
      'for a rate whose base the reference gives by its number alone',
      'The rate in Ferrand was 58.7 for every 100,000 residents.',
      '58.7: contradicted',
    ],
    [
      'where it is compared with another',
      'Brask Council is broke. Its reserves are £24.3m, compared with £46.1m in 2022.',
      '£46.1m: contradicted',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'for the times of one year',
      'Mara Ellwood raised her lap record, the seventh time this year she has broken it.',
      'seventh: unverifiable',
    ],
    [
      'for the times in a row',
      'Mara Ellwood raised her lap record, the seventh time running.',
      'seventh: unverifiable',
    ],
    ['for some of those just counted', 'Tam Ruck scored 25 goals, 12 from the spot.', '12: unverifiable'],
    [
      'for a sum of what only a common noun names',
      'Diplomats adopted the treaty with 48 signatories.',
      '48: unverifiable',
    ],
    ['for less, which may be some of them', 'The Brask Line skips 11 stations.', '11: unverifiable'],
    [
      'for what somebody is taking of a named whole',
      'The Harbour Party came first, taking 252 seats in the Ander Diet.',
      '252: unverifiable',
    ],
    [
      'for the dead of something that the sentence begins with',
      'Hollin Tunnel opened in 2020. A ferry fire killed seven workers there.',
      'seven: unverifiable',
    ],
    [
      'for some that the sentence begins with',
      'The Marl Glider is no more. Hangars stand empty. On the first day it spent 200 minutes aloft.',
      '200 minutes: unverifiable',
    ],
    [
      'for those of a place that the sentence begins with',
      'Busk fever infected 14 people last year. In Orrin there were still 54 cases.',
      '54: unverifiable',
    ],
    ['for a rank in something else', 'Tamber College is the eighth to close.', 'eighth: unverifiable'],
    ['for an average', 'Harrow Rovers let in an average of 43 goals.', '43: unverifiable'],
    [
      'for a vote of which nothing but a name further up tells',
      'Norvania joined the pact. Rain fell. Boats left. Dogs barked. It is long ago that people chose the king, on a turnout of 71 percent.',
      '71 percent: unverifiable',
    ],
    [
      'where a count the reference does not know stands before the noun',
      'Brask Council is broke. The nine-town council has reserves of £23.4m.',
      '£23.4m: unverifiable',
    ],
  ])('but not %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('takes the name behind for where it was, where the thing goes by what is counted too', async () => {
    expect(await judged('The pirates captured 36 divers in the Orle Sound.')).toContain('36: contradicted');
  });

  it('knows the vote further up by a sentence about it', async () => {
    const text = 'Norvania has voted. Rain fell. Boats left. Dogs barked. Turnout was 71 percent.';
    expect(await judged(text)).toContain('71 percent: contradicted');
  });

  it('knows degrees of the weather', async () => {
    expect(await judged('In Merle the record is 31.4 degrees.')).toContain('31.4 degrees: supported');
  });

  it('gives way to who holds that very number', async () => {
    expect(await judged('The Orchard Party has 48 seats in the new Diet.')).toContain('48: supported');
  });
});
