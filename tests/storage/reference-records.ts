import type { Fact } from '../../shared/reference/fact.ts';
import { factId } from '../../shared/reference/fact-id.ts';
import type { ReferenceRecord } from '../../shared/reference/record.ts';

/** One row of an import about an invented harbour. */
export function record(
  given: Partial<Fact>,
  names: { readonly aliases?: readonly string[]; readonly terms?: readonly string[] } = {},
): ReferenceRecord {
  const { since: _since, ...fact } = {
    since: 0,
    entity: 'Port Selwyn',
    metric: 'berths',
    unit: 'berths',
    value: null,
    lower: null,
    upper: null,
    validFrom: '2020-01-01',
    validTo: null,
    kind: 'state' as const,
    tolerance: 'exact' as const,
    released: null,
    source: { name: 'Harbour Office', url: null, retrieved: null },
    note: null,
    ...given,
  };
  const { entity, metric, unit, kind } = fact;
  return {
    metric: { entity, metric, terms: names.terms ?? ['berth'], unit, kind },
    aliases: names.aliases ?? [],
    fact: { ...fact, id: factId(fact) },
  };
}
