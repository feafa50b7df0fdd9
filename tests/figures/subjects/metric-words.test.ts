import { describe, expect, it } from 'vitest';
import { beginsTerm, termHits } from '../../../shared/figures/subjects/metric-words.ts';
import { sentenceOf } from '../reading/read.ts';

const THREES = {
  entity: 'Mara Ellwood',
  metric: 'three-pointers made',
  terms: ['three-pointers', 'three pointers', 'from three-point range'],
  unit: 'three-pointers',
  kind: 'period',
} as const;

function begins(text: string, figure: string): boolean {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.find((one) => one.text === figure);
  if (quantity === undefined) throw new Error(`no figure ${figure}`);
  return beginsTerm(sentence, quantity, THREES);
}

describe('a number that is part of a term', () => {
  it.each([
    ['hyphened', 'Ellwood made 4 three-pointers.', 'three'],
    ['in two words', 'Ellwood made 4 three pointers.', 'three'],
  ])('%s', (_, text, figure) => {
    expect(begins(text, figure)).toBe(true);
  });

  it.each([
    ['what was scored', 'Ellwood scored three points.', 'three'],
    ['another number', 'Ellwood made 4 three-pointers.', '4'],
  ])('is not %s', (_, text, figure) => {
    expect(begins(text, figure)).toBe(false);
  });
});

describe('the words of a metric in a sentence', () => {
  const terms = (text: string) =>
    termHits(sentenceOf(text), THREES)
      .filter(({ weak }) => !weak)
      .map(({ term }) => term);

  it('are found as what says the same, too', () => {
    expect(terms('She shot well from three-point range.')).toContain('from three-point range');
    expect(terms('She shot well from long range.')).toContain('from long range');
  });

  it('are not those of another throw', () => {
    expect(terms('She shot well from the line.')).toEqual([]);
  });
});

describe('a term with words set inside it', () => {
  const VISITS = {
    entity: 'Merle',
    metric: 'visits',
    terms: ['sailed round Orrin', 'paid toll'],
    unit: 'visits',
    kind: 'state',
  } as const;
  const plain = (text: string) =>
    termHits(sentenceOf(text), VISITS)
      .filter(({ weak, words }) => !weak && words > 1)
      .map(({ term }) => term);

  it('is found past a few words that describe its last', () => {
    expect(plain('The ship sailed round the stormy cape Orrin 90 times.')).toEqual(['sailed round Orrin']);
    expect(plain('The ship sailed round Orrin 90 times.')).toEqual(['sailed round Orrin']);
  });

  it.each([
    ['a mark between', 'The ship sailed round the cape, Orrin being closed.'],
    ['more words between', 'The ship sailed round a cape that nobody in Orrin knew.'],
    ['a shorter term', 'The ship paid no toll.'],
  ])('is not, with %s', (_, text) => {
    expect(plain(text)).toEqual([]);
  });
});

describe('a term with a rank in it', () => {
  const ACCESSION = {
    entity: 'Merle',
    metric: 'accession',
    terms: ['became a member'],
    unit: 'date',
    kind: 'event',
  } as const;
  const plain = (text: string) => termHits(sentenceOf(text), ACCESSION).some(({ weak }) => !weak);

  it.each(['Merle became the 32nd member.', 'Merle became its twelfth member.', 'Merle became a member.'])(
    'is found: %s',
    (text) => expect(plain(text)).toBe(true),
  );

  it.each([
    'Merle became the 32 member.',
    'Merle became the host of a member.',
    'Merle met the 32nd member.',
  ])('is not: %s', (text) => expect(plain(text)).toBe(false));
});
