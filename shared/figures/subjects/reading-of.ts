import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { metricUnit, timeFactor } from './metric-unit.ts';

/** In which way a quantity can speak of a metric. */
export type MetricReading =
  /** It states the metric's value. */
  | 'value'
  /** It states when the event was. */
  | 'date'
  /** It states how long ago, or how long before something else, the event was. */
  | 'elapsed'
  /** "31st member", "46th president". */
  | 'ordinal'
  /** It states by how much the value changed. */
  | 'change'
  /** It states the ratio of two values. */
  | 'ratio';

const ELAPSED_UNITS = new Set([
  'days',
  'weeks',
  'months',
  'years',
  'years ago',
  'months ago',
  'weeks ago',
  'days ago',
]);
const COUNT_KINDS = new Set(['amount', 'tally']);

/** Every way in which the quantity could speak of the metric, judging by its kind and units alone. */
export function readingsOf(quantity: Quantity, metric: MetricEntry): readonly MetricReading[] {
  const unit = metricUnit(metric.unit);
  if (metric.kind === 'event' || unit.kind === 'date') return eventReadings(quantity);
  const readings: MetricReading[] = [];
  if (isValue(quantity, unit.kind, unit.canonical, unit.factor)) readings.push('value');
  if (isChange(quantity, unit.kind)) readings.push('change');
  if (quantity.kind === 'multiple' || (quantity.kind === 'percent' && !/%|per ?cent/i.test(quantity.text)))
    readings.push('ratio');
  if (quantity.kind === 'ordinal' && (unit.kind === 'ordinal' || unit.kind === 'count'))
    readings.push('ordinal');
  if (isSpan(quantity) && metric.kind !== 'cumulative' && unit.kind !== 'time') readings.push('elapsed');
  return readings;
}

function eventReadings(quantity: Quantity): readonly MetricReading[] {
  if (quantity.kind === 'date') return ['date'];
  return isSpan(quantity) || quantity.kind === 'ordinal' ? ['elapsed'] : [];
}

function isSpan(quantity: Quantity): boolean {
  return (
    (quantity.kind === 'ago-span' || quantity.kind === 'event-span' || quantity.kind === 'duration') &&
    ELAPSED_UNITS.has(quantity.unit)
  );
}

function isValue(quantity: Quantity, kind: string, canonical: string, factor: number | null): boolean {
  switch (kind) {
    case 'count':
      return COUNT_KINDS.has(quantity.kind) || (quantity.unitKind === 'other' && quantity.kind === 'measure');
    case 'money':
      return quantity.kind === 'money' && quantity.unit === canonical;
    case 'percent':
      return quantity.kind === 'percent' || (COUNT_KINDS.has(quantity.kind) && quantity.unit === 'percent');
    case 'time':
      return quantity.kind === 'duration' && timeFactor(quantity.unit) !== null;
    case 'points':
      return quantity.kind === 'points';
    case 'ordinal':
      return false;
    default:
      return quantity.unitKind === kind && (factor !== null || quantity.unit === canonical);
  }
}

/** "Rose 3 points", "an increase of 10 per cent", "grew by nine metres". */
function isChange(quantity: Quantity, kind: string): boolean {
  if (quantity.kind === 'points') return kind === 'percent';
  if (quantity.kind === 'percent') return kind !== 'date';
  return quantity.direction !== null;
}
