import { tokenize } from '../../../shared/article/tokens.ts';
import { findQuantities } from '../../../shared/figures/quantities/find-quantities.ts';
import { readNumbers } from '../../../shared/figures/quantities/numbers/read-numbers.ts';
import type { Quantity, QuantityKind } from '../../../shared/figures/quantities/quantity.ts';

/** A Wednesday. */
export const PUBLISHED = '2022-01-12';

export function find(text: string, published = PUBLISHED): Quantity[] {
  return findQuantities(text, { start: 0, end: text.length }, { published });
}

/** "52 km=52 km" for each quantity of a kind: its span, its value or ends, its unit. */
export function ofKind(text: string, kind: QuantityKind, published = PUBLISHED): string[] {
  return find(text, published)
    .filter((quantity) => quantity.kind === kind)
    .map((quantity) => `${quantity.text}=${amountOf(quantity)} ${quantity.unit}`);
}

/** The dates of a text: "last July=2021-07". */
export function dates(text: string, published = PUBLISHED): string[] {
  return find(text, published)
    .filter((quantity) => quantity.date !== null)
    .map((quantity) => `${quantity.text}=${quantity.date?.value}`);
}

/** "Section 4: label" as `4=label` for each quantity. */
export function roles(text: string, published = PUBLISHED): string[] {
  return find(text, published).map((quantity) => `${quantity.text}=${quantity.role}`);
}

/** The numbers of a text whatever they count: "two dozen=24". */
export function numbers(text: string): string[] {
  return readNumbers(tokenize(text)).map(
    (number) => `${text.slice(number.start, number.end)}=${Number(number.value.toPrecision(12))}`,
  );
}

function amountOf(quantity: Quantity): string {
  const short = (value: number | null) => (value === null ? '' : String(Number(value.toPrecision(12))));
  return quantity.low === null ? short(quantity.value) : `${short(quantity.low)}..${short(quantity.high)}`;
}
