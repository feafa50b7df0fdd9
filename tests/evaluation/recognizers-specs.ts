import { type Token, tokenize } from '../../shared/article/tokens.ts';
import { findQuantities } from '../../shared/figures/quantities/find-quantities.ts';
import { readNumbers } from '../../shared/figures/quantities/numbers/read-numbers.ts';
import type { Quantity } from '../../shared/figures/quantities/quantity.ts';
import { readCurrencyName } from '../../shared/figures/quantities/units/read-currency.ts';
import { readUnit } from '../../shared/figures/quantities/units/read-unit.ts';
import type { Scores } from './evaluation.ts';

/** One specification case of Recognizers-Text (MIT, Microsoft). */
export interface SpecCase {
  readonly id: string;
  readonly family: string;
  readonly model: string;
  readonly input: string;
  /** Ports of Recognizers-Text that do not pass the case themselves: "javascript, python". */
  readonly not_supported: string | null;
  readonly expected: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly Resolution: { readonly value?: string | null };
  }[];
}

/** What a reading of a case comes to: where, and the number; null for a unit that stands alone. */
interface Answer {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
}

type Reader = (input: string, quantities: readonly Quantity[]) => readonly Answer[];

const READERS: Readonly<Record<string, Reader>> = {
  NumberModel: readNumberModel,
  PercentModel: (input, quantities) => [
    ...quantities.filter((one) => one.kind === 'percent' && one.unitSpan !== null).map(answerOf),
    ...unitsAlone(input, quantities, (tokens, at) =>
      /^(?:percent|percentage|%)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.end !== tokens[at]?.start
        ? at + 1
        : null,
    ),
  ],
  OrdinalModel: readOrdinalModel,
  CurrencyModel: (input, quantities) => [
    ...quantities.filter((one) => one.kind === 'money').map((one) => moneyAnswer(input, one)),
    ...unitsAlone(input, quantities, (tokens, at) =>
      tokens[at]?.lower === 'won' ? null : (readCurrencyName(tokens, at)?.last ?? null),
    ),
  ],
  AgeModel: (input, quantities) =>
    quantities.filter((one) => one.kind === 'age').map((one) => ageAnswer(input, one)),
  DimensionModel: (input, quantities) => [
    ...quantities
      .filter((one) => one.kind === 'measure' && one.unitKind !== 'temperature' && one.role !== 'label')
      .map(answerOf),
    ...unitsAlone(input, quantities, (tokens, at) => lengthOf(tokens, at, (kind) => kind === 'mass')),
  ],
  TemperatureModel: (input, quantities) => [
    ...quantities.filter((one) => one.unitKind === 'temperature' && one.role !== 'label').map(answerOf),
    ...unitsAlone(input, quantities, (tokens, at) => lengthOf(tokens, at, (kind) => kind === 'temperature')),
  ],
};

/**
 * The share of cases whose spans and values all agree, for each model and over all. `supported` leaves out the cases
 * that the specification itself marks as failing in JavaScript, `all` counts every case of the seven models.
 */
export function scoreSpecs(cases: readonly SpecCase[]): Scores {
  const judged = cases.flatMap((one) => {
    const reader = /^Number/.test(one.family) ? READERS[one.model] : undefined;
    return reader === undefined ? [] : [{ ...one, right: agrees(one) }];
  });
  const share = (rows: readonly { readonly right: boolean }[]) =>
    Number(((100 * rows.filter(({ right }) => right).length) / (rows.length || 1)).toFixed(1));
  const models = Object.keys(READERS).map((model) => [
    model,
    share(judged.filter((one) => one.model === model)),
  ]);
  return {
    cases: judged.length,
    all: share(judged),
    supported: share(judged.filter((one) => !/javascript/i.test(one.not_supported ?? ''))),
    models: Object.fromEntries(models) as Scores,
  };
}

/** What our reading of a case comes to, for the predictions file. */
export function answersOf(one: SpecCase): readonly Answer[] {
  const quantities = findQuantities(
    one.input,
    { start: 0, end: one.input.length },
    { published: '2020-01-01' },
  );
  return READERS[one.model]?.(one.input, quantities) ?? [];
}

function agrees(one: SpecCase): boolean {
  const answers = [...answersOf(one)];
  if (answers.length !== one.expected.length) return false;
  return one.expected.every(({ Text, Start, Resolution }) =>
    answers.some(
      (answer) =>
        answer.start === Start &&
        answer.end === Start + Text.length &&
        sameValue(answer.value, Resolution.value ?? null),
    ),
  );
}

function sameValue(value: number | null, expected: string | null): boolean {
  const wanted = expected === null || expected === 'null' ? null : Number(expected.replace('%', ''));
  if (wanted === null || value === null) return wanted === value;
  return Math.abs(value - wanted) <= 1e-12 + 1e-9 * Math.abs(wanted);
}

/** Of a range, its upper end with the unit: there each end is a quantity, and a number without a unit is none. */
function answerOf({ start, end, value, high, numberSpan }: Quantity): Answer {
  return high === null ? { start, end, value } : { start: numberSpan?.start ?? start, end, value: high };
}

/** Numbers of every use but ordinals and those with a unit's letters glued to them. */
function readNumberModel(input: string, quantities: readonly Quantity[]): readonly Answer[] {
  const ratios = quantities.filter((one) => one.kind === 'percent' && / (?:in|of|over) /.test(one.text));
  const numbers = readNumbers(tokenize(input)).filter(
    ({ form, start, end }) =>
      form !== 'ordinal' &&
      form !== 'vague' &&
      !/^\p{L}/u.test(input.slice(end)) &&
      !isPronoun(input, start, end) &&
      !ratios.some((ratio) => ratio.start <= start && end <= ratio.end),
  );
  return [...numbers, ...ratios.map((ratio) => ({ ...answerOf(ratio), value: (ratio.value ?? 0) / 100 }))];
}

/** "that one", "which one". */
function isPronoun(input: string, start: number, end: number): boolean {
  return /^one$/i.test(input.slice(start, end)) && /\b(?:the|this|that|which) $/i.test(input.slice(0, start));
}

function readOrdinalModel(input: string): readonly Answer[] {
  return readNumbers(tokenize(input)).filter(({ form }) => form === 'ordinal');
}

/** Cents and pence are given in themselves there. */
function moneyAnswer(input: string, quantity: Quantity): Answer {
  const unit = input.slice(quantity.unitSpan?.start, quantity.unitSpan?.end).toLowerCase();
  const pence = quantity.unit === 'GBP' && /^p(?:ence|enny)?$/.test(unit);
  return {
    ...answerOf(quantity),
    value: quantity.value === null ? null : quantity.value * (pence ? 100 : 1),
  };
}

/** "age 87" is taken with its word there. */
function ageAnswer(input: string, quantity: Quantity): Answer {
  const word = /\bage $/i.exec(input.slice(0, quantity.start));
  return { ...answerOf(quantity), start: answerOf(quantity).start - (word?.[0].length ?? 0) };
}

function lengthOf(tokens: readonly Token[], at: number, wanted: (kind: string) => boolean): number | null {
  const unit = readUnit(tokens, at);
  if (unit === null || !wanted(unit.unit.kind)) return null;
  return (tokens[at]?.text.length ?? 0) > 2 ? unit.last : null;
}

/** Units named without a number, where no quantity has taken them. */
function unitsAlone(
  input: string,
  quantities: readonly Quantity[],
  read: (tokens: readonly Token[], at: number) => number | null,
): readonly Answer[] {
  const tokens = tokenize(input);
  const answers: Answer[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [start, last] = [tokens[at]?.start ?? 0, read(tokens, at)];
    const end = last === null ? 0 : (tokens[last - 1]?.end ?? 0);
    if (last === null || quantities.some((one) => one.start < end && start < one.end)) continue;
    answers.push({ start, end, value: null });
    at = last - 1;
  }
  return answers;
}
