import type { Fact } from '../../../shared/reference/fact.ts';
import { dayWords, shortDay } from './dates.ts';
import { type Html, html } from './html.ts';

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const PLAIN = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** A number, or an ISO day in words. */
export function valueWords(value: number | string): string {
  return typeof value === 'number' ? PLAIN.format(value) : dayWords(value);
}

/** A value with its unit: "30 members", "2.1 %", "28th". */
export function quantityWords(value: number | string | null, unit: string): string {
  if (value === null) {
    return '';
  }
  const words = valueWords(value);
  if (unit === 'ordinal' && typeof value === 'number') {
    return `${words}${ENDINGS[ORDINALS.select(value)] ?? 'th'}`;
  }
  if (unit === 'percent') {
    return `${words} %`;
  }
  return unit === '' || unit === 'date' || typeof value === 'string' ? words : `${words} ${unit}`;
}

/** What a fact says: its value, its bounds, or both. */
export function factValue(fact: Pick<Fact, 'value' | 'lower' | 'upper' | 'unit'>): string {
  const { value, lower, upper, unit } = fact;
  const bounds =
    lower !== null && upper !== null
      ? `${valueWords(lower)} to ${quantityWords(upper, unit)}`
      : lower !== null
        ? `at least ${quantityWords(lower, unit)}`
        : upper !== null
          ? `at most ${quantityWords(upper, unit)}`
          : '';
  const exact = quantityWords(value, unit);
  return exact === '' ? bounds : bounds === '' ? exact : `${exact} (${bounds})`;
}

/** When a fact holds. */
export function factDates(fact: Pick<Fact, 'kind' | 'validFrom' | 'validTo'>): Html {
  if (fact.validFrom === fact.validTo || fact.kind === 'event') {
    return html`on ${shortDay(fact.validFrom)}`;
  }
  return fact.validTo === null
    ? html`since ${shortDay(fact.validFrom)}`
    : html`${shortDay(fact.validFrom)} to ${shortDay(fact.validTo)}`;
}
