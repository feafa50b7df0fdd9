import type { FactKind, FactTolerance } from '../../shared/reference/fact.ts';
import type { ReferenceRecord } from '../../shared/reference/record.ts';
import { recordOf } from '../reference/record-of.ts';

/**
 * Records out of lines of `entity;alias|alias;metric;term|term;unit;value;from;to;kind;tolerance`. An empty `to` is a
 * fact that still holds; without a tolerance it is exact.
 */
export function recordsOf(rows: string): readonly ReferenceRecord[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [
        entity = '',
        aliases = '',
        metric = '',
        terms = '',
        unit = '',
        value = '',
        from = '',
        to = '',
        kind = '',
        tolerance = 'exact',
      ] = row.split(';');
      return recordOf(
        {
          entity,
          metric,
          unit,
          value: unit === 'date' ? value : Number(value),
          validFrom: from,
          validTo: to === '' ? null : to,
          kind: kind as FactKind,
          tolerance: tolerance as FactTolerance,
        },
        { aliases: aliases.split('|'), terms: terms.split('|') },
      );
    });
}
