import { createReadStream } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/read-article.ts';
import { checkFigures } from '../../../shared/figures/check-figures.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { readReferenceRecords } from '../../../shared/reference/imports/read-reference.ts';
import type { ReferenceReader } from '../../../shared/reference/lookup.ts';
import { memoryReader } from '../../../shared/reference/memory-reader.ts';
import type { ReferenceRecord } from '../../../shared/reference/record.ts';
import { splitStatements } from '../../../shared/statements/split-statements.ts';

let reader: ReferenceReader;

beforeAll(async () => {
  const csv = new URL('../../../shared/reference/starter/starter-reference.csv', import.meta.url);
  const records: ReferenceRecord[] = [];
  for await (const record of readReferenceRecords(createReadStream(csv))) records.push(record);
  reader = memoryReader(records);
});

async function accused(text: string, published = '2021-06-15'): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const reading = await readArticle({ name: 'a.txt', bytes }, { id: 'a', receivedOn: published, published });
  if (!reading.ok) throw new Error(reading.rejection.reason);
  const { statements } = splitStatements(reading.article);
  const figures = await checkFigures(reading.article, statements, reader, { asOf: published, feedback: [] });
  const wrong = (figure: Figure) => ['contradicted', 'inconsistent'].includes(figure.check.verdict);
  return figures.filter(wrong).map((figure) => `${figure.text}: ${figure.check.explanation}`);
}

/**
 * Read over some 300 news reports, the starter reference accused about seventy figures that were about something else:
 * the entity stood nearby, or only a general word of the metric was shared. Each sentence here is one of those kinds.
 */
describe('a figure about something else is not held against a fact that is merely near', () => {
  it.each([
    [
      'a subset of people in a country is not its population',
      'Police in India arrested twelve people after a jackal was killed near the village.',
    ],
    [
      'a crowd at an event is not a population',
      'More than 200 people attended the prayer meeting in the United States capital, witnesses said.',
    ],
    [
      'people aboard are not a population',
      'The helicopter fell into a field near Reno in the United States with four people on board.',
    ],
    [
      'an adjective of nationality is not its country’s count',
      'Only one of roughly 100 American stations still carried the programme.',
    ],
    [
      'some of the members are not all of them',
      'Only four NATO countries apart from the United States meet the spending target.',
    ],
    [
      'some of the states are not all of them',
      'On Tuesday the party held primary elections in fourteen states of the United States.',
    ],
    [
      'two of something with a defining clause are not the members',
      'The alliance includes the two largest teachers’ unions. NATO was not involved.',
    ],
    [
      'a share of a vote is not a legal threshold elsewhere',
      'Mara Ellwood came fifth in the primary with 1.3 percent of the vote.',
    ],
    [
      'a rule of another body is not that threshold',
      'Candidates must receive at least 15% of the vote to win delegates from a state.',
    ],
    [
      'seats of one party are not the seats of a parliament',
      'The Orchard Party took 48 seats and the River Party 8 seats on Thursday.',
    ],
    [
      'a gain in seats is not a number of seats',
      'The Orchard Party gained 13 seats and the River Party lost 10.',
    ],
    [
      'judges of another court are not justices of this one',
      'The case will be heard by 10 judges rather than 11 because one has recused herself, before it reaches the US Supreme Court.',
    ],
    [
      'deaths in another accident are not these deaths',
      'A fire in a tower block in Port Selwyn killed three people on Saturday. The fire service said two victims were from one family.',
    ],
    [
      'deaths at one place on one day are not the world’s total',
      'There were over 1,000 deaths in the city on Wednesday caused by COVID-19, the mayor said.',
    ],
    [
      'electoral votes of one state are not the college',
      'Polls show a close contest in the state, where 18 electoral votes are up for grabs in the Electoral College.',
    ],
    [
      'electoral votes won are not the college',
      'The network gave the challenger 279 electoral votes and the president 214.',
    ],
    [
      'a distance from a border is not its length',
      'The shop stands roughly five miles (eight kilometres) from the US-Mexico border.',
    ],
    [
      'a model year is not an event',
      'The fire began in a recalled 2005 Farrow hatchback on the third level of the car park.',
    ],
    [
      'another body was founded then',
      'Ivo Brandt founded the Harbour Party in 2004 with former members of the port union.',
    ],
    [
      'voters elsewhere are not these voters',
      'Of the 2.8 million who voted in the plebiscite in Oskaren, 85% were in favour.',
    ],
    [
      'countries that took part are not members',
      'The European Union sent an observer. According to the secretariat, delegates from 38 countries registered, up from 31 last year.',
    ],
  ])('%s', async (_, text) => {
    expect(await accused(`Notes from the wire\n\n${text}`)).toEqual([]);
  });
});

describe('a stretch of time between two days of the text is not counted to publication', () => {
  it.each([
    'Crimea was annexed in March 2014, and five months earlier the port had closed.',
    'The reform of May 1980 came 31 years after NATO was founded.',
  ])('%s', async (text) => {
    expect(await accused(`Notes from the wire\n\n${text}`)).toEqual([]);
  });
});

describe('an article does not contradict itself where its figures speak of different things', () => {
  it.each([
    [
      'two attacks',
      'A bomb killed five people in the capital last week. On Monday an attack in Oskaren killed twelve.',
    ],
    [
      'two periods',
      'There were 170 overdose deaths in May alone. That was an increase of 93% from 88 deaths in May 2020.',
    ],
    [
      'a revised toll',
      'The tremor left five dead by early reports. On Friday the agency increased the toll to six.',
    ],
    [
      'deaths and injuries',
      'The road saw 750 deaths and 7,999 injuries in 2018. On Thursday 33 people were taken to hospital.',
    ],
    [
      'rival claims',
      'The rebels claimed 190 were dead. The governor’s office said the attack had killed twelve.',
    ],
    ['several arrests', 'Deputies arrested one person for trespassing. They arrested three for theft.'],
    [
      'a part and a total',
      'The injured rose to 167 from a previous 93. In the south 21 people were injured, and 36 in the north.',
    ],
  ])('%s', async (_, text) => {
    expect(await accused(`Notes from the wire\n\n${text}`)).toEqual([]);
  });
});

describe('a figure about the very thing still is', () => {
  it.each([
    ['139', 'The United Nations has 139 members.'],
    ['31', 'NATO officials met. The 31-nation alliance has grown twice.', '2024-03-20'],
    ['180', 'The treaty bodies met. The United Nations, whose 180 members had been invited, sent nobody.'],
    ['29', 'NATO, a 29-nation alliance, met in Brussels on Tuesday.', '2025-02-01'],
    ['600', 'The House of Commons has 600 seats.'],
    ['2015', 'Russia annexed Crimea in 2015.'],
  ])('%s', async (figure, text, published = '2021-06-15') => {
    const bytes = new TextEncoder().encode(`Notes from the wire\n\n${text}`);
    const reading = await readArticle(
      { name: 'a.txt', bytes },
      { id: 'a', receivedOn: published, published },
    );
    if (!reading.ok) throw new Error(reading.rejection.reason);
    const { statements } = splitStatements(reading.article);
    const figures = await checkFigures(reading.article, statements, reader, {
      asOf: published,
      feedback: [],
    });
    const verdict = figures.find(({ text: words }) => words.startsWith(figure))?.check.verdict;
    expect(['contradicted', 'outdated']).toContain(verdict);
  });
});
