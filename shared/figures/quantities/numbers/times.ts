/** A product without the noise of binary fractions: 1.1 × 3 is 3.3. */
export function times(value: number, factor: number): number {
  const product = value * factor;
  return factor === 1 || Number.isSafeInteger(product) ? product : Number(product.toPrecision(15));
}
