const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [number, string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1000, 'thousand'],
];

/** A whole number below 10^12 as British English writes it out: "one thousand two hundred and three". */
export function inWords(value: number): string {
  for (const [scale, name] of SCALES)
    if (value >= scale) {
      const rest = value % scale;
      const above = `${inWords(Math.floor(value / scale))} ${name}`;
      return rest === 0 ? above : `${above}${rest < 100 ? ' and' : ''} ${inWords(rest)}`;
    }
  if (value >= 100) {
    const rest = value % 100;
    return `${SMALL[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${inWords(rest)}`}`;
  }
  if (value < 20) return SMALL[value] as string;
  const unit = value % 10;
  return `${TENS[Math.floor(value / 10)]}${unit === 0 ? '' : `-${SMALL[unit]}`}`;
}
