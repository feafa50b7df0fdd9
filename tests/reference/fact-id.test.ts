import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.ts';

const { fact } = recordOf();

describe('factId', () => {
  it.each([
    ['entity', { entity: 'Lumen Treaty' }],
    ['metric', { metric: 'observers' }],
    ['value', { value: 13 }],
    ['lower', { lower: 11 }],
    ['upper', { upper: 13 }],
    ['validFrom', { validFrom: '2020-01-02' }],
    ['validTo', { validTo: '2024-01-01' }],
  ])('is another one when %s differs', (_, change) => {
    expect(recordOf(change).fact.id).not.toBe(fact.id);
  });

  it.each([
    ['source', { source: { name: 'elsewhere', url: null, retrieved: null } }],
    ['note', { note: 'put right' }],
    ['tolerance', { tolerance: 'measured' as const }],
  ])('stays when only %s is put right', (_, change) => {
    expect(recordOf(change).fact.id).toBe(fact.id);
  });
});
