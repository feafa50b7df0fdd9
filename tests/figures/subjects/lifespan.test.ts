import { describe, expect, it } from 'vitest';
import { isLifespan } from '../../../shared/figures/subjects/lifespan.ts';
import { check, verdicts } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Brask Bridge;Brask Bridge|the bridge;opened;opened|inaugurated;date;1968-06-05;1968-06-05;;event
Brask Bridge;Brask Bridge|the bridge;closed;closed|shut;date;2021-10-31;2021-10-31;;event
Pathfarer;Pathfarer;landed;landed;date;2012-08-05;2012-08-05;;event
Pathfarer;Pathfarer;last signal;fell silent;date;2019-03-02;2019-03-02;;event
Orrin Works;Orrin Works;founded;founded;date;1931-05-01;1931-05-01;;event
`);

const judged = async (text: string) => verdicts(await check(text, '2023-08-02', WORLD));

describe('how long a thing lasted', () => {
  it.each([
    ['from its beginning to its end', 'Brask Bridge stood for 53 years.', '53 years: supported'],
    ['with a hedge', 'Pathfarer lasted almost seven years.', 'seven years: supported'],
    ['with a fraction', 'Pathfarer worked for six and a half years.', 'six and a half years: supported'],
    ['to the day it closed', 'Brask Bridge closed in October 2021 after 63 years.', '63 years: contradicted'],
    ['whatever it did', 'Pathfarer fell silent after nine years on the plain.', 'nine years: contradicted'],
    [
      'taken up by a pronoun',
      'Pathfarer was built for a season. It lasted nine years.',
      'nine years: contradicted',
    ],
    ['of service', 'Brask Bridge was shut after 53 years of service.', '53 years: supported'],
  ])('is counted %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['what something else spent', 'Brask Bridge closed after 12 years of talks.', '12 years: unverifiable'],
    ['of a part of it', 'The drill of Pathfarer lasted three years.', 'three years: unverifiable'],
    ['of what is its', "Pathfarer's drill lasted three years.", 'three years: unverifiable'],
    ['spent on something', 'Pathfarer worked for three years on the rim.', 'three years: unverifiable'],
    ['of what has not ended', 'Orrin Works lasted 40 years.', '40 years: unverifiable'],
  ])('is no length of time %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['It lasted nine years.', true],
    ['It was in use for nine years.', true],
    ['It closed after nine years.', true],
    ['It has lasted nine years.', false],
    ['It closed nine years ago.', false],
    ['It opened after nine years.', false],
  ])('%s %s', (text, expected) => {
    const sentence = sentenceOf(text);
    const [quantity] = sentence.quantities;
    if (quantity === undefined) throw new Error(`no figure in: ${text}`);
    expect(isLifespan(sentence, quantity)).toBe(expected);
  });
});

describe('the age of a thing', () => {
  it.each([
    ['is that since it began', 'Brask Bridge, 55 years old this summer, is shut.', '55 years old: supported'],
    [
      'and not since it ended',
      'Brask Bridge, 45 years old this summer, is shut.',
      '45 years old: contradicted',
    ],
    ['also of a firm', 'Orrin Works, 92 years old, is broke.', '92 years old: supported'],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('is not that of its owner', async () => {
    expect(await judged('The owner of Brask Bridge, Ada Orrin, 45 years old, left.')).not.toContain(
      '45 years old: contradicted',
    );
  });
});
