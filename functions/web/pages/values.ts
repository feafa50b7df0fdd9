import { amountWords, numberWords, valueWords } from '../../../shared/figures/wording/amount-words.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import { dayWords, shortDay } from './dates.ts';
import { type Html, html } from './html.ts';

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A value with its unit as explanations have it: "30 members", "£11.44", "28th"; "2.1 million" where nothing is lost. */
export function quantityWords(value: number | string | null, unit: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return dayWords(value);
  if (unit === 'ordinal') return `${numberWords(value)}${ENDINGS[ORDINALS.select(value)] ?? 'th'}`;
  return amountWords(value, unit);
}

/** What a fact says: its value, its bounds, or both. */
export function factValue(fact: Pick<Fact, 'value' | 'lower' | 'upper' | 'unit' | 'tolerance'>): string {
  return fact.unit === 'ordinal' ? quantityWords(fact.value, fact.unit) : valueWords(fact);
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
