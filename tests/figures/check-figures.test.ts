import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../shared/figures/check-figures.ts';
import type { AliasEntry, ReferenceReader, SeriesKey } from '../../shared/reference/lookup.ts';
import { memoryReader } from '../../shared/reference/memory-reader.ts';
import { splitStatements } from '../../shared/statements/split-statements.ts';
import { recordOf } from '../reference/record-of.ts';
import { articleOf, check, trace, verdicts } from './one-article.ts';

const ALIASES = ['Lumen Pact', 'the Pact'];
const MEMBERS = ['members', 'member states', 'countries', '-nation', '-member'];
const members = (value: number, validFrom: string, validTo: string | null) =>
  recordOf({ value, validFrom, validTo }, { aliases: ALIASES, terms: MEMBERS });
const RECORDS = [
  members(11, '2010-01-01', '2019-12-31'),
  members(12, '2020-01-01', '2023-06-30'),
  members(13, '2023-07-01', null),
  recordOf(
    {
      metric: 'founded',
      unit: 'date',
      value: '1994-05-09',
      validFrom: '1994-05-09',
      validTo: '1994-05-09',
      kind: 'event',
    },
    { aliases: ALIASES, terms: ['founded', 'set up', 'created'] },
  ),
  recordOf(
    {
      metric: 'joint budget',
      unit: 'EUR',
      value: 4_200_000_000,
      validFrom: '2022-01-01',
      validTo: '2022-12-31',
      kind: 'period',
    },
    { aliases: ALIASES, terms: ['budget', 'spending'] },
  ),
];
const PUBLISHED = '2022-11-03';

/** One passage in which everything stands; each test breaks one thing. */
const PERFECT = 'The Lumen Pact, founded in 1994, has 12 members. It was set up 28 years ago.';

describe('a passage in which everything stands', () => {
  it('is supported throughout', async () => {
    expect(verdicts(await check(PERFECT, PUBLISHED, RECORDS))).toEqual([
      '1994: supported',
      '12: supported',
      '28 years ago: supported',
    ]);
  });

  it.each([
    ['a wrong number', '12 members', '14 members', '14: contradicted'],
    ['an earlier number', '12 members', '11 members', '11: outdated'],
    ['a wrong year', 'in 1994', 'in 1997', '1997: contradicted'],
    ['a wrong span', '28 years ago', '21 years ago', '21 years ago: contradicted'],
    ['a forecast', 'has 12 members', 'is expected to grow to 15 members', '15: not-checkable'],
    ['something the reference does not cover', 'has 12 members', 'has 40 observers', '40: unverifiable'],
    ['a part of the members', 'has 12 members', 'says three of its members disagree', 'three: unverifiable'],
  ])('but for %s', async (_, from, to, expected) => {
    expect(verdicts(await check(PERFECT.replace(from, to), PUBLISHED, RECORDS))).toContain(expected);
  });

  it('takes the day of publication from the article and nothing else', async () => {
    expect(verdicts(await check('The Lumen Pact has 12 members.', '2024-01-01', RECORDS))).toEqual([
      '12: outdated',
    ]);
  });

  it('says today what the facts of today say, but counts years from publication', async () => {
    const figures = await check(PERFECT, PUBLISHED, RECORDS, { asOf: '2026-11-24' });
    expect(figures.map(({ check: { today } }) => today)).toEqual(['supported', 'outdated', 'supported']);
  });

  it('explains in one sentence, with the source', async () => {
    const [, figure] = await check(PERFECT, PUBLISHED, RECORDS);
    expect(figure?.check.explanation).toBe(
      '"12 members" is right: the Lumen Pact has had 12 members since 1 January 2020 and until 30 June 2023 (source: Lumen Pact secretariat, https://lumen.example/).',
    );
  });
});

describe('words that carry a subject', () => {
  it.each([
    ['a hyphened count', 'Ministers of the 12-nation Lumen Pact met.', '12: supported'],
    ['a possessive', 'The Lumen Pact’s 12 member states met.', '12: supported'],
    ['a pronoun in the next sentence', 'The Lumen Pact is old. It has 12 members.', '12: supported'],
    [
      'an alias with the article',
      'The Lumen Pact met in Tarn. The Pact counts 12 countries.',
      '12: supported',
    ],
    ['a wrong count in a quotation', 'The Lumen Pact “has 15 members”, the envoy said.', '15: contradicted'],
    ['a comparator', 'The Lumen Pact has more than 10 members.', '10: supported'],
    [
      'a sum of money in its own unit',
      'The joint budget of the Lumen Pact was €4.2bn in 2022.',
      '€4.2bn: supported',
    ],
    [
      'a sum wrong by its scale',
      'The joint budget of the Lumen Pact was €4.2m in 2022.',
      '€4.2m: contradicted',
    ],
    [
      'another currency, which cannot be compared',
      'The joint budget of the Lumen Pact was $4.9bn in 2022.',
      '$4.9bn: unverifiable',
    ],
  ])('%s', async (_, text, expected) => {
    expect(verdicts(await check(text, '2023-01-15', RECORDS))).toContain(expected);
  });

  it('is silent about a time in a gap or before the first fact', async () => {
    expect(verdicts(await check('In 2005 the Lumen Pact had 9 members.', PUBLISHED, RECORDS))).toContain(
      '9: unverifiable',
    );
  });
});

describe('rival counts', () => {
  const rivals = [members(12, '2020-01-01', null), members(13, '2020-01-01', null)];

  it('make one of them, stated as fact, ambiguous, and name both', async () => {
    const [figure] = await check('The Lumen Pact has 12 members.', PUBLISHED, rivals);
    expect(figure?.check.verdict).toBe('ambiguous');
    expect(figure?.check.candidates.map(({ value }) => value).sort()).toEqual([12, 13]);
  });

  it('do not save a number that is neither', async () => {
    expect(verdicts(await check('The Lumen Pact has 17 members.', PUBLISHED, rivals))).toEqual([
      '17: contradicted',
    ]);
  });
});

describe('ids and traces', () => {
  it('keep a figure’s id when another paragraph changes', async () => {
    const before = await check(`${PERFECT}\nRain fell in Tarn.`, PUBLISHED, RECORDS);
    const after = await check(`Snow fell in Oskaren.\n${PERFECT}`, PUBLISHED, RECORDS);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
  });

  it('show the words, the candidates with scores that add up, and the fact', async () => {
    const [, second] = await trace(PERFECT, PUBLISHED, RECORDS);
    const chain = second?.trace;
    expect(chain?.words.figure.text).toBe('12');
    expect(chain?.words.counted?.text).toBe('members');
    const chosen = chain?.candidates.find((candidate) => candidate.chosen);
    expect(chosen?.parts.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(chosen?.score ?? 0, 2);
    expect(chain?.fact?.value).toBe(12);
    expect(second?.figure.check.rule).toContain(`[subject ${chosen?.score}]`);
  });
});

describe('what a check asks of the reference', () => {
  it('is bounded by the article, whatever the reference holds', async () => {
    const asked = async (size: number) => {
      const many = Array.from({ length: size }, (_, index) =>
        recordOf({ entity: `Body ${index}` }, { aliases: [`Body ${index}`] }),
      );
      const counted = countingReader(memoryReader([...RECORDS, ...many]));
      const article = articleOf(PERFECT, PUBLISHED);
      const { statements } = splitStatements(article);
      await checkFigures(article, statements, counted, { asOf: PUBLISHED, feedback: [] });
      return counted.asked;
    };
    expect(await asked(2000)).toEqual(await asked(0));
  });
});

function countingReader(reader: ReferenceReader): ReferenceReader & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    version: reader.version,
    asked,
    aliases: async (names: readonly string[]): Promise<readonly AliasEntry[]> => {
      asked.push(names.length);
      return reader.aliases(names);
    },
    series: async (keys: readonly SeriesKey[]) => {
      asked.push(keys.length);
      return reader.series(keys);
    },
  };
}
