/** One training row: feature indices with their values, what it should come to, and how much it counts. */
export interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array;
  /** Dense features, which follow the sparse ones in the weight vector. */
  readonly dense: Float64Array;
  readonly target: number;
  readonly importance: number;
}

/**
 * The weights that minimise `sum importance * (target - row . weights)^2 + penalty . weights^2`, by conjugate
 * gradients on the normal equations, preconditioned by the penalty. `penalty` has one number a feature.
 */
export function fitRidge(rows: readonly Row[], penalty: Float64Array, rounds = 400): Float64Array {
  const size = penalty.length;
  const weights = new Float64Array(size);
  let residual = gradient(rows, new Float64Array(size), size);
  let scaled = residual.map((value, at) => value / (penalty[at] as number));
  const direction = Float64Array.from(scaled);
  let energy = dot(residual, scaled);
  const start = energy;
  for (let round = 0; round < rounds && energy > start * 1e-8; round++) {
    const image = curvature(rows, direction, penalty);
    const step = energy / dot(direction, image);
    for (let at = 0; at < size; at++)
      weights[at] = (weights[at] as number) + step * (direction[at] as number);
    residual = residual.map((value, at) => value - step * (image[at] as number));
    scaled = residual.map((value, at) => value / (penalty[at] as number));
    const next = dot(residual, scaled);
    for (let at = 0; at < size; at++)
      direction[at] = (scaled[at] as number) + (next / energy) * (direction[at] as number);
    energy = next;
  }
  return weights;
}

/** What the weights say of a row. */
export function predict(row: Row, weights: Float64Array): number {
  let sum = 0;
  row.features.forEach((feature, at) => {
    sum += (row.values[at] as number) * (weights[feature] as number);
  });
  const offset = weights.length - row.dense.length;
  for (let at = 0; at < row.dense.length; at++)
    sum += (row.dense[at] as number) * (weights[offset + at] as number);
  return sum;
}

function gradient(rows: readonly Row[], weights: Float64Array, size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const row of rows) spread(sum, row, row.importance * (row.target - predict(row, weights)));
  return sum;
}

function curvature(rows: readonly Row[], direction: Float64Array, penalty: Float64Array): Float64Array {
  const sum = direction.map((value, at) => value * (penalty[at] as number));
  for (const row of rows) spread(sum, row, row.importance * predict(row, direction));
  return sum;
}

function spread(sum: Float64Array, row: Row, amount: number): void {
  row.features.forEach((feature, at) => {
    sum[feature] = (sum[feature] as number) + amount * (row.values[at] as number);
  });
  const offset = sum.length - row.dense.length;
  for (let at = 0; at < row.dense.length; at++)
    sum[offset + at] = (sum[offset + at] as number) + amount * (row.dense[at] as number);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
