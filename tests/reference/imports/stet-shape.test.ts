import { describe, expect, it } from 'vitest';
import { readAll } from './read-all.ts';

const ROW = {
  entity: 'Lumen Pact',
  entity_aliases: 'Lumen Pact|the Pact',
  metric: 'members',
  metric_terms: 'members|-nation',
  unit: 'members',
  value: '12',
  lower: '',
  upper: '',
  valid_from: '2020-01-01',
  valid_to: '',
  kind: 'state',
  source_name: 'Secretariat',
  source_url: 'https://lumen.example/',
  note: 'Tarn joined, then left',
  tolerance: '',
  released: '2020-02-01',
  retrieved: '2024-05-06',
};

function csv(...rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? ROW);
  return [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => `"${row[column]}"`).join(',')),
  ].join('\n');
}

describe('Stet’s own CSV', () => {
  it('brings the fact with its names, its metric, its two clocks and its source', async () => {
    const { records, problems } = await readAll(csv(ROW));
    expect(problems).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      aliases: ['Lumen Pact', 'the Pact'],
      metric: { entity: 'Lumen Pact', metric: 'members', terms: ['members', '-nation'], kind: 'state' },
      fact: {
        value: 12,
        validFrom: '2020-01-01',
        validTo: null,
        released: '2020-02-01',
        tolerance: 'exact',
        source: { name: 'Secretariat', url: 'https://lumen.example/', retrieved: '2024-05-06' },
        note: 'Tarn joined, then left',
      },
    });
  });

  it('knows its columns by name, in any order, and does without the optional ones', async () => {
    const { kind, valid_from, value, unit, metric, entity } = ROW;
    const { records, problems } = await readAll(csv({ kind, valid_from, value, unit, metric, entity }));
    expect(problems).toEqual([]);
    expect(records[0]?.fact).toMatchObject({ value: 12, source: { name: '', url: null } });
  });

  it.each([
    ['entity', { entity: '' }],
    ['metric', { metric: '' }],
    ['unit', { unit: '' }],
    ['kind', { kind: 'condition' }],
    ['tolerance', { tolerance: 'loose' }],
    ['valid_from', { valid_from: '' }],
    ['valid_from', { valid_from: '2021-02-29' }],
    ['valid_to', { valid_to: '2019-12-31' }],
    ['valid_to', { valid_to: 'today' }],
    ['released', { released: '1 March 2020' }],
    ['value', { value: '12,000' }],
    ['value', { value: '' }],
    ['value', { value: 'March 2020', kind: 'event' }],
    ['lower', { lower: '14', upper: '13' }],
    ['upper', { lower: '10', upper: 'some' }],
    ['source_url', { source_url: 'lumen' }],
    ['source_url', { source_url: 'javascript:alert(1)' }],
  ])('names line and column when %s is broken', async (column, change) => {
    const { records, problems } = await readAll(csv(ROW, { ...ROW, ...change }));
    expect(problems.map((problem) => [problem.line, problem.column])).toContainEqual([3, column]);
    expect(records).toHaveLength(1);
  });

  it('takes a band without a value, and an event’s day as its value', async () => {
    const { records, problems } = await readAll(
      csv(
        { ...ROW, value: '', lower: '5', upper: '9' },
        { ...ROW, kind: 'event', unit: 'date', value: '2020-01-01' },
      ),
    );
    expect(problems).toEqual([]);
    expect(records.map(({ fact }) => [fact.value, fact.lower, fact.upper])).toEqual([
      [null, 5, 9],
      ['2020-01-01', null, null],
    ]);
  });

  it('collects every problem and hands on nothing after the first', async () => {
    const { records, problems } = await readAll(
      csv(ROW, { ...ROW, unit: '', kind: 'x' }, ROW, { ...ROW, value: 'many' }),
    );
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 'unit'],
      [3, 'kind'],
      [5, 'value'],
    ]);
    expect(records).toHaveLength(1);
  });

  it('counts the lines of a cell that runs over several', async () => {
    const { problems } = await readAll(csv({ ...ROW, note: 'one\ntwo\nthree' }, { ...ROW, value: 'many' }));
    expect(problems.map(({ line }) => line)).toEqual([5]);
  });

  it('says which required columns are missing', async () => {
    const { problems } = await readAll('entity,metric,unit\nLumen Pact,members,members\n');
    expect(problems.map(({ column }) => column)).toEqual(['value', 'valid_from', 'kind']);
  });
});
