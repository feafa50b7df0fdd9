/** A logistic regression over named features: the weight of each in log-odds, and what is added whatever they are. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** 0..1: the probability that the model gives to an example with these features. Features it does not know weigh nothing. */
export function probabilityOf({ bias, weights }: LogisticModel, features: readonly string[]): number {
  let sum = bias;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** The weights as the data file holds them, by feature. */
export function weightsByFeature(weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(weights));
}
