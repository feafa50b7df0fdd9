import type { Scores } from './evaluation.ts';

/** A quantity as predicted, in the gold file's terms. */
export interface ScoredQuantity {
  readonly value: number | readonly number[];
  readonly mod: string;
  readonly unit: string;
}

/** A quantity of the gold file: `value`, or `min` and `max` for a range. */
export interface GoldQuantity {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly modifier: string;
  readonly unit: string;
}

export interface ScoredSentence {
  readonly gold: readonly GoldQuantity[];
  readonly predicted: readonly ScoredQuantity[];
}

/**
 * F1 of values, of values with the right unit and of values with the right modifier. Values are equal to 1 part in
 * 100,000, both ends of a range; matching is one to one, best first (unit and modifier, then unit, then modifier, then
 * value alone), so that a repeated prediction gains nothing.
 */
export function scoreQuantities(sentences: readonly ScoredSentence[]): Scores {
  const counts = { gold: 0, predicted: 0, value: 0, unit: 0, modifier: 0 };
  for (const { gold, predicted } of sentences) {
    counts.gold += gold.length;
    counts.predicted += predicted.length;
    for (const [wanted, given] of match(gold, predicted)) {
      counts.value++;
      if (sameUnit(wanted, given)) counts.unit++;
      if (sameModifier(wanted, given)) counts.modifier++;
    }
  }
  const f1 = (hits: number) => Number(percentF1(hits, counts.predicted, counts.gold).toFixed(1));
  return {
    gold: counts.gold,
    predicted: counts.predicted,
    value: f1(counts.value),
    unit: f1(counts.unit),
    modifier: f1(counts.modifier),
  };
}

function match(
  gold: readonly GoldQuantity[],
  predicted: readonly ScoredQuantity[],
): (readonly [GoldQuantity, ScoredQuantity])[] {
  const pairs: (readonly [GoldQuantity, ScoredQuantity])[] = [];
  const left = [...predicted];
  let open = [...gold];
  for (const fits of [both, sameUnit, sameModifier, () => true])
    open = open.filter((wanted) => {
      const at = left.findIndex((given) => sameValue(wanted, given) && fits(wanted, given));
      const given = left[at];
      if (given === undefined) return true;
      left.splice(at, 1);
      pairs.push([wanted, given]);
      return false;
    });
  return pairs;
}

function sameValue(wanted: GoldQuantity, given: ScoredQuantity): boolean {
  const a = wanted.min === undefined ? [wanted.value ?? Number.NaN] : [wanted.min, wanted.max ?? Number.NaN];
  const b = typeof given.value === 'number' ? [given.value] : given.value;
  return a.length === b.length && a.every((end, index) => equal(b[index] ?? Number.NaN, end));
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}

function sameUnit(wanted: GoldQuantity, given: ScoredQuantity): boolean {
  return given.unit.toLowerCase() === (wanted.unit ?? '').toLowerCase();
}

function sameModifier(wanted: GoldQuantity, given: ScoredQuantity): boolean {
  return given.mod === wanted.modifier;
}

function both(wanted: GoldQuantity, given: ScoredQuantity): boolean {
  return sameUnit(wanted, given) && sameModifier(wanted, given);
}

function percentF1(hits: number, predicted: number, gold: number): number {
  const precision = hits / predicted || 0;
  const recall = hits / gold || 0;
  return (200 * precision * recall) / (precision + recall) || 0;
}
