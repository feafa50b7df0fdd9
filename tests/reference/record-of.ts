import { factId } from '../../shared/reference/fact-id.ts';
import type { NewFact, ReferenceRecord } from '../../shared/reference/record.ts';

/** A record of an invented body's membership, with whatever a test wants otherwise. */
export function recordOf(
  fact: Partial<NewFact> = {},
  names: { readonly aliases?: readonly string[]; readonly terms?: readonly string[] } = {},
): ReferenceRecord {
  const whole = {
    entity: 'Lumen Pact',
    metric: 'members',
    unit: 'members',
    value: 12,
    lower: null,
    upper: null,
    validFrom: '2020-01-01',
    validTo: null,
    kind: 'state',
    tolerance: 'exact',
    released: null,
    source: { name: 'Lumen Pact secretariat', url: 'https://lumen.example/', retrieved: null },
    note: null,
    ...fact,
  } as const;
  return {
    metric: {
      entity: whole.entity,
      metric: whole.metric,
      terms: names.terms ?? ['members', 'member states', '-nation'],
      unit: whole.unit,
      kind: whole.kind,
    },
    aliases: names.aliases ?? [whole.entity],
    fact: { ...whole, id: factId(whole) },
  };
}
