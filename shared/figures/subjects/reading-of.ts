import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isHundredthOf, mayMeanCurrency } from '../quantities/units/shared-currency-names.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { wordAfter, wordsBefore } from '../reading/words-around.ts';
import { isSpan, mayCountFromEvent } from './counted-from-event.ts';
import { canonicalPer, type MetricUnit, metricUnit, timeFactor } from './metric-unit.ts';

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
  | 'ratio'
  /** It states how often the value moved, for how long it has not, or since when it was not so high. */
  | 'course';

const COUNT_KINDS = new Set(['amount', 'tally']);

/**
 * Every way in which the quantity could state something of the metric, judging by its kind and units alone; whether it
 * comes of two values is for the words of a contrast to say.
 */
export function readingsOf(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
): readonly MetricReading[] {
  const unit = metricUnit(metric.unit);
  if (metric.kind === 'event' || unit.kind === 'date') return eventReadings(sentence, quantity);
  const readings: MetricReading[] = [];
  if (isValue(sentence, quantity, unit) && rateFits(quantity, unit)) readings.push('value');
  if (quantity.kind === 'ordinal' && (unit.kind === 'ordinal' || unit.kind === 'count'))
    readings.push('ordinal');
  if (unit.kind !== 'time' && isSpan(quantity) && mayCountFrom(sentence, quantity, metric))
    readings.push('elapsed');
  return readings;
}

function eventReadings(sentence: SentenceReading, quantity: Quantity): readonly MetricReading[] {
  if (quantity.kind === 'date') return ['date'];
  return mayCountFromEvent(sentence, quantity) ? ['elapsed'] : [];
}

/**
 * An hourly wage is no monthly one, and people for each square kilometre are no population. Where either side leaves
 * out what the amount is per, the other may supply it; but a distance is no speed.
 */
function rateFits({ rate }: Quantity, { kind, per }: MetricUnit): boolean {
  if (rate === null) return !(kind === 'length' && timeFactor(per?.unit ?? '') !== null);
  if (per !== null)
    return rate.value === per.value && (per.unit === '' || canonicalPer(rate.unit) === per.unit);
  const isShare = rate.value > 1 || /^(?:person|km2|ha|acre|square )/.test(canonicalPer(rate.unit));
  return kind !== 'count' || !isShare;
}

function isValue(
  sentence: SentenceReading,
  quantity: Quantity,
  { kind, canonical, factor }: MetricUnit,
): boolean {
  switch (kind) {
    case 'count':
      return (
        COUNT_KINDS.has(quantity.kind) ||
        quantity.unit === canonical ||
        isFrequency(quantity) ||
        isOfUnknownCurrency(sentence, quantity, canonical)
      );
    case 'money':
      return (
        quantity.kind === 'money' &&
        (quantity.unit === canonical ||
          isHundredthOf(quantity.unit, canonical) ||
          mayMeanCurrency(currencyText(sentence, quantity), canonical))
      );
    case 'percent':
      return quantity.kind === 'percent' || (COUNT_KINDS.has(quantity.kind) && quantity.unit === 'percent');
    case 'time':
      return /^(?:duration|event-span)$/.test(quantity.kind) && timeFactor(quantity.unit) !== null;
    case 'temperature':
      return quantity.unitKind === kind || (quantity.unit === 'degrees' && quantity.unitKind === 'angle');
    case 'points':
      return quantity.kind === 'points';
    case 'ordinal':
      return false;
    case 'other':
      return (
        quantity.unit === canonical ||
        (COUNT_KINDS.has(quantity.kind) &&
          (quantity.unit === '' || wordsBefore(sentence, quantity, 2).includes(canonical)))
      );
    default:
      return isOfKind(quantity, kind) && (factor !== null || quantity.unit === canonical);
  }
}

/** The reference counts in a currency that no list has, of a country that may be invented. */
function isOfUnknownCurrency(sentence: SentenceReading, quantity: Quantity, canonical: string): boolean {
  return (
    quantity.kind === 'money' && mayMeanCurrency(currencyText(sentence, quantity), canonical.toUpperCase())
  );
}

/** "Broke the record by 1.6 degrees": only what it is about says that they are of heat. */
function isOfKind({ unitKind, unit }: Quantity, kind: string): boolean {
  return unitKind === kind || (kind === 'temperature' && unit === 'degrees');
}

/** The sum's own words or, where it leaves out its currency, those of the sum before it in the sentence. */
function currencyText(sentence: SentenceReading, quantity: Quantity): string {
  if (/[^\d.,\s]/.test(quantity.text)) return quantity.text;
  return (
    sentence.quantities.findLast(
      ({ kind, end, text }) => kind === 'money' && end <= quantity.start && /[^\d.,\s]/.test(text),
    )?.text ?? quantity.text
  );
}

/** "Champions twice", "rang it 30 times": how often, which is a count of the occasions. */
function isFrequency(quantity: Quantity): boolean {
  return (
    quantity.kind === 'multiple' && (quantity.unitSpan !== null || /^(?:twice|thrice)$/i.test(quantity.text))
  );
}

/** "Stuck at $7.25 for 15 years", "a census more than a decade old": a value's own dates can be counted from. */
function mayCountFrom(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): boolean {
  if (metric.kind === 'cumulative') return false;
  if (metric.kind === 'period')
    return quantity.kind !== 'duration' || wordAfter(sentence, quantity) === 'old';
  return wordsBefore(sentence, quantity, 4).some((word) => word === 'for' || word === 'since');
}
