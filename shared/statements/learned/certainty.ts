import type { Attribution } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { certaintyFeatures } from './certainty-features.ts';
import data from './certainty-weights.json' with { type: 'json' };
import { type LogisticModel, probabilityOf, weightsByFeature } from './logistic.ts';

const model: LogisticModel = { bias: data.bias, weights: weightsByFeature(data.weights) };

/** How many reasons are given. */
const REASONS = 3;
/** A feature with less weight than this, in log-odds, is no reason. */
const LEAST_REASON = 0.15;

/**
 * The attribution with how sure it is, 0..1, and why. The probability is that of a logistic regression: of ten
 * statements that come out at 0.8, about eight are statements with these bounds (docs/statements.md gives what was
 * measured). The reasons are the features that weighed most, "+" for and "−" against, the weightiest first. Trained by
 * tests/evaluation/training/train-certainty.ts on English Wikinews.
 */
export function withCertainty(attribution: Attribution, reading: Reading): Attribution {
  const features = certaintyFeatures(attribution, reading);
  const probability = probabilityOf(model, features);
  return {
    ...attribution,
    confidence: Math.round(probability * 1000) / 1000,
    because: reasonsAmong(features),
  };
}

/** What can be given as a reason, worded once: a long article has thousands of statements. */
const WORDED: ReadonlyMap<string, { readonly weight: number; readonly reason: string }> = new Map(
  [...model.weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_REASON)
    .map(([feature, weight]) => [feature, { weight, reason: `${weight > 0 ? '+' : '−'} ${feature}` }]),
);

function reasonsAmong(features: readonly string[]): string[] {
  const weighed: { readonly weight: number; readonly reason: string }[] = [];
  for (const feature of features) {
    const worded = WORDED.get(feature);
    if (worded !== undefined) weighed.push(worded);
  }
  weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return weighed.slice(0, REASONS).map(({ reason }) => reason);
}
