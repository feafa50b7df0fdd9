import { describe, expect, it } from 'vitest';
import { isOfSort } from '../../../shared/figures/subjects/sorts-of-things.ts';

const entry = (entity: string, ...metrics: readonly string[]) => ({
  alias: entity,
  entity,
  metrics: metrics.map((metric) => ({ entity, metric, terms: [], unit: 'members', kind: 'state' as const })),
});

describe('what a noun can take up again', () => {
  it.each([
    ['lake', entry('Lake Orrin', 'area')],
    ['convention', entry('Harbour Light Convention', 'adopted')],
    ['organisation', entry('OWT', 'members', 'founded')],
    ['institution', entry('Lumen Central Bank', 'members')],
    ['bloc', entry('Lumen Pact', 'members')],
    ['company', entry('Quill Freight', 'revenue')],
    ['waterway', entry('Tamber Canal', 'length')],
    ['country', entry('Velmark', 'inflation')],
    ['passage', entry('Tamber Canal', 'length')],
    ['tournament', entry('Harrow Cup', 'teams')],
    ['stoppage', entry('Lodd dock strike', 'days')],
    ['paper', entry('Caddon Herald', 'circulation')],
    ['country', entry('Norway', 'length of coast')],
    ['disaster', entry('Tamber ferry', 'deaths')],
  ])('the %s', (noun, known) => {
    expect(isOfSort(known, noun)).toBe(true);
  });

  it.each([
    ['lake', entry('Mount Orrin', 'height')],
    ['company', entry('OWT', 'members')],
    ['bloc', entry('Lumen Central Bank', 'members')],
    ['waterway', entry('Tamber Bridge', 'length')],
    ['tournament', entry('Harrow Council', 'members')],
    ['prize', entry('Harrow Cup', 'teams')],
    ['country', entry('Quill Freight', 'revenue')],
    ['disaster', entry('Quill Freight', 'revenue')],
    ['orrin', entry('Orrin', 'height')],
  ])('not the %s', (noun, known) => {
    expect(isOfSort(known, noun)).toBe(false);
  });
});
