/** "1,728" for 1,782, "81" for 18, "16.3" for 13.6, "108" for 180: the same digits, two or more, in another order. */
export function hasSameDigits(a: number, b: number): boolean {
  if (Math.abs(Math.log10(a / b)) >= 1) return false;
  const [one, two] = [digitsOf(a), digitsOf(b)];
  if (one.length > 1 && isReordered(one, two)) return true;
  return Number.isInteger(a) && Number.isInteger(b) && a * b > 0 && isReordered(written(a), written(b));
}

/** With its noughts: those of a whole number may have changed places as well. */
function written(value: number): string {
  return String(Math.abs(value));
}

/** "28" for 18, "1,340" for 1,540: of two digits or more that count just one is another. */
export function hasOneDigitWrong(a: number, b: number): boolean {
  const [one, two] = [digitsOf(a), digitsOf(b)];
  if (one.length < 2 || one.length !== two.length || Math.trunc(Math.log10(a / b)) !== 0) return false;
  return wrongPlaces(one, two).length === 1;
}

/** "36.7" for 3.67: the same digits, two or more, in the same order, at another scale. */
export function hasShiftedPoint(a: number, b: number): boolean {
  return a !== b && digitsOf(a).length > 1 && digitsOf(a) === digitsOf(b);
}

/** Without leading and trailing noughts, sign and point. */
export function digitsOf(value: number): string {
  return String(Math.abs(value))
    .replace(/\.|e.*$/g, '')
    .replace(/^0+|0+$/g, '');
}

/** The places at which the first has another digit than the second. */
export function wrongPlaces(one: string, two: string): readonly number[] {
  return [...one].flatMap((digit, place) => (digit === two[place] ? [] : [place]));
}

/** "1984" for "1948": the same digits in another order. */
export function isReordered(one: string, two: string): boolean {
  return one !== two && sorted(one) === sorted(two);
}

function sorted(digits: string): string {
  return [...digits].toSorted().join('');
}
