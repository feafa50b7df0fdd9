import type { LogisticModel } from '../../../shared/statements/learned/logistic.ts';

/** One example: its features, and 1 where it is what is looked for, else 0. */
export interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

export interface Settings {
  /** Strength of the ridge penalty on every weight but the bias. */
  readonly ridge: number;
  /** Features that fewer examples have are left out. */
  readonly atLeast: number;
  readonly rounds: number;
}

/**
 * Logistic regression with a ridge penalty, by full-batch gradient steps with AdaGrad's step sizes: no chance in it,
 * the same examples in the same order give the same weights.
 */
export function fitLogistic(examples: readonly Example[], settings: Settings): LogisticModel {
  const names = frequentFeatures(examples, settings.atLeast);
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.map((name) => ids.get(name) ?? -1).filter((id) => id >= 0)),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  let bias = 0;
  let biasSquares = 0;
  for (let round = 0; round < settings.rounds; round += 1) {
    gradient.forEach((_, id) => {
      gradient[id] = settings.ridge * (weights[id] as number);
    });
    let biasGradient = 0;
    rows.forEach((row, index) => {
      let sum = bias;
      for (const id of row) sum += weights[id] as number;
      const error = 1 / (1 + Math.exp(-sum)) - (examples[index] as Example).label;
      biasGradient += error;
      for (const id of row) gradient[id] = (gradient[id] as number) + error;
    });
    biasSquares += biasGradient * biasGradient;
    bias -= (STEP * biasGradient) / Math.sqrt(biasSquares + 1e-9);
    gradient.forEach((slope, id) => {
      squares[id] = (squares[id] as number) + slope * slope;
      weights[id] = (weights[id] as number) - (STEP * slope) / Math.sqrt((squares[id] as number) + 1e-9);
    });
  }
  return {
    bias: thousandths(bias),
    weights: new Map(
      names
        .map((name, id) => [name, thousandths(weights[id] as number)] as const)
        .filter(([, weight]) => weight !== 0),
    ),
  };
}

const STEP = 0.3;

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function frequentFeatures(examples: readonly Example[], atLeast: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .map(([name]) => name)
    .sort();
}
