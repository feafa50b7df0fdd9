import { describe, expect, it } from 'vitest';
import { check } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Tarn Water;Tarn Water;leakage;leaked|seeped;litres a day;186000000;2023-01-01;2023-12-31;period
Tarn Water;Tarn Water;leakage;leaked|seeped;litres a day;171000000;2024-01-01;2024-12-31;period
Orrin Accord;Orrin Accord|the accord;in force;came into force;date;1998-01-14;1998-01-14;1998-01-14;event
Orrin Accord;Orrin Accord|the accord;abstentions;abstentions;votes;21;1997-06-02;1997-06-02;period
Brask Canal;Brask Canal;cost;cost;EUR;5250000000;2016-06-26;;state
Wanderer;Wanderer;landed;landed|touched down;date;2021-02-18;2021-02-18;2021-02-18;event
Ander message;Ander message;length;bits;bits;1679;1974-11-16;1974-11-16;period
`);

async function accused(text: string): Promise<readonly string[]> {
  const figures = await check(text, '2025-05-12', WORLD);
  return figures.filter((one) => one.check.verdict === 'contradicted').map((one) => one.text);
}

/** In each the subject alone would not be certain enough. */
describe('the digits of the fact in another order', () => {
  it.each([
    ['a count', 'Diplomats signed the Orrin Accord, to cheers, with 12 abstentions.', ['12']],
    [
      'a year whose month is right',
      'A protocol was signed in Busk. The accord came into force in January 1989.',
      ['January 1989'],
    ],
    [
      'a long number that only its unit ties to the fact',
      'On its best day it sent the Ander message of 1,769 bits.',
      ['1,769 bits'],
    ],
    ['a year of the last century', 'A bell rang in Busk. The accord came into force in 1989.', ['1989']],
    [
      'the point at another place',
      'The Brask Canal has wide locks. Opened by a queen, they are long and cost €52.5bn.',
      ['€52.5bn'],
    ],
  ])('call %s wrong', async (_, text, expected) => {
    expect(await accused(text)).toEqual(expected);
  });

  it.each([
    ['other digits', 'Diplomats signed the Orrin Accord, to cheers, with 93 abstentions.'],
    ['another month', 'A protocol was signed in Busk. The accord came into force in March 1989.'],
    ['a year of this one', 'A bell rang in Busk. The accord came into force in 2021.'],
    ['a sum far from it', 'The Brask Canal has wide locks. Opened by a queen, they are long and cost €73bn.'],
  ])('and not %s', async (_, text) => {
    expect(await accused(text)).toEqual([]);
  });
});

describe('the number of the fact beside another unit', () => {
  const bridge = recordsOf(`
Grove Bridge;Grove Bridge|the bridge;tower height;towers|high;m;227;1937-05-27;;state;measured
Grove Bridge;Grove Bridge|the bridge;main span;main span|span;m;1280;1937-05-27;;state;measured
Grove Bridge;Grove Bridge|the bridge;weight;weighs|weight;tonnes;9;1937-05-27;;state;measured
`);

  it.each([
    ['The towers of the Grove Bridge rise to 227 feet.', '227 feet: contradicted'],
    ['The Grove Bridge has a main span of 1,280 feet.', '1,280 feet: contradicted'],
    ['The towers of the Grove Bridge rise to 745 feet.', '745 feet: supported'],
    ['The towers of the Grove Bridge rise to 227 metres.', '227 metres: supported'],
    ['Divers found rock under the Grove Bridge at 90 feet.', '90 feet: unverifiable'],
  ])('is a wrong unit, and another number is not: %s', async (text, expected) => {
    const figures = await check(text, '2025-05-12', bridge);
    expect(figures.map((one) => `${one.text}: ${one.check.verdict}`)).toContain(expected);
  });
});

describe('the month of the event in another year', () => {
  it.each([
    [
      'however it is worded',
      'Wanderer, a rover, has gone quiet in the crater it came to in February 2020.',
      ['February 2020'],
    ],
    ['but not another month', 'Wanderer, a rover, has gone quiet in the crater it came to in May 2020.', []],
    ['nor far off', 'Wanderer, a rover, has gone quiet in the crater it came to in February 2012.', []],
    [
      'nor where the day itself is told',
      'Wanderer landed on 18 February 2021. Wanderer had been built for it since February 2020.',
      [],
    ],
    ['nor of what is not named there', 'Wanderer is a rover. Its engineers met in February 2020.', []],
  ])('is wrong, %s', async (_, text, expected) => expect(await accused(text)).toEqual(expected));
});
