/** Pearson's correlation to three places; 0 where one side does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let covariance = 0;
  let varianceX = 0;
  let varianceY = 0;
  x.forEach((value, at) => {
    const a = value - meanX;
    const b = (y[at] as number) - meanY;
    covariance += a * b;
    varianceX += a * a;
    varianceY += b * b;
  });
  const scale = Math.sqrt(varianceX * varianceY);
  return scale === 0 ? 0 : rounded(covariance / scale);
}

/** The mean over `labels` of each one's F1, to three places; a label that occurs on neither side counts as 0. */
export function macroF1(
  truth: readonly string[],
  guess: readonly string[],
  labels: readonly string[],
): number {
  const scores = labels.map((label) => {
    const both = truth.filter((value, at) => value === label && guess[at] === label).length;
    const either =
      truth.filter((value) => value === label).length + guess.filter((value) => value === label).length;
    return either === 0 ? 0 : (2 * both) / either;
  });
  return rounded(scores.reduce((sum, score) => sum + score, 0) / labels.length);
}

/** To three places. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
