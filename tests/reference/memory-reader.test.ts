import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../shared/reference/memory-reader.ts';
import { recordOf } from './record-of.ts';

const earlier = recordOf(
  { value: 11, validFrom: '2010-01-01', validTo: '2019-12-31' },
  { terms: ['members'] },
);
const present = recordOf({}, { aliases: ['the Pact'], terms: ['members', '-nation'] });

describe('memoryReader', () => {
  it('finds an entity by its own name and by every name a row gave it', async () => {
    const reader = memoryReader([earlier, present]);
    const found = await reader.aliases(['Lumen pact', 'the Pact', 'the Treaty']);
    expect(found.map(({ alias, entity }) => [alias, entity])).toEqual([
      ['Lumen pact', 'Lumen Pact'],
      ['the Pact', 'Lumen Pact'],
    ]);
  });

  it('brings together the terms the rows of one metric give', async () => {
    const [entry] = await memoryReader([earlier, present]).aliases(['Lumen pact']);
    expect(entry?.metrics).toHaveLength(1);
    expect(entry?.metrics[0]?.terms).toEqual(['members', '-nation']);
  });

  it('gives a series by the day its facts begin, each once, and leaves out unknown ones', async () => {
    const reader = memoryReader([present, earlier, present], 7);
    const series = await reader.series([
      { entity: 'Lumen Pact', metric: 'members' },
      { entity: 'Lumen Pact', metric: 'observers' },
    ]);
    expect(series).toHaveLength(1);
    expect(series[0]?.facts.map(({ value, since }) => [value, since])).toEqual([
      [11, 7],
      [12, 7],
    ]);
  });
});
