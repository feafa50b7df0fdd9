import type { JudgedCandidate } from '../judged-figure.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import type { NumberClaim } from '../verdicts/compare-number.ts';
import { digitsOf, hasSameDigits, hasShiftedPoint, isReordered, wrongPlaces } from './same-digits.ts';

/**
 * Whether a wrong figure has the digits of the fact in another order, or its point at another place: "168 million" for
 * 186 million, "$52.5bn" for 5.25, "8 August 1768" for 1786. No other fact would have them by chance.
 */
export function isMixedUp(quantity: Quantity, { candidate, outcome }: JudgedCandidate): boolean {
  if (outcome === null) return false;
  if (candidate.reading === 'date')
    return (
      !candidate.weak &&
      (isMixedUpDate(quantity, outcome.fact.value) ||
        (candidate.strong && hasOnlyYearWrong(quantity, outcome.fact.value)))
    );
  if (candidate.reading !== 'value' || quantity.low !== null) return false;
  const claim = claimIn(quantity, outcome.fact.unit);
  const truth = truthOf(outcome.fact)?.value ?? null;
  if (claim === null || truth === null || (candidate.weak && !isLong(truth) && !isLong(claim.low)))
    return false;
  return (
    hasSameDigits(claim.low, truth) ||
    hasShiftedPoint(claim.low, truth) ||
    hasWrongUnit(quantity, claim, truth)
  );
}

/** "227 feet" for 227 metres: the number of the fact, of two digits or more, beside another unit of the same kind. */
export function hasWrongUnit({ kind, value }: Quantity, { low }: NumberClaim, truth: number): boolean {
  return kind === 'measure' && value === truth && low !== truth && digitsOf(truth).length > 1;
}

/** Between these the years have so few digits that others have them by chance: 2012 and 2021. */
const LATELY = { from: '2000', to: '2040' };

/** The year's digits mixed up, and as much of the month and day as is stated as they are. */
function isMixedUpDate({ date }: Quantity, truth: string | number | null): boolean {
  if (date === null || date.resolvedFromPublished || truth === null) return false;
  const [year = '', ...rest] = date.value.split('-');
  const [known = '', ...restKnown] = String(truth).split('-');
  return (
    (rest.length > 0 || [year, known].every((one) => one < LATELY.from || one > LATELY.to)) &&
    rest.every((part, place) => part === restKnown[place]) &&
    isReordered(year, known)
  );
}

/** How many years off such a date may be, and how many where only the last digit differs, or only another. */
const FEW_YEARS = 3;
const FEW_YEARS_OF_DECADE = 5;
const FEW_DECADES = 30;

/**
 * Whether the month, and the day where one is stated, are those of the event, and the year is a few years off or has one
 * digit wrong: "in September 1979" for September 1977, "in March 1894" for March 1884. Another event seldom falls into
 * the same month.
 */
export function hasOnlyYearWrong({ date }: Quantity, truth: string | number | null): boolean {
  if (date === null || date.resolvedFromPublished || typeof truth !== 'string') return false;
  const [year = '', ...rest] = date.value.split('-');
  const [known = '', ...restKnown] = truth.split('-');
  return rest.length > 0 && rest.every((part, place) => part === restKnown[place]) && isNearYear(year, known);
}

/** "On 7 April 2024" for 7 March 2024: two events of a year seldom fall on the same day of different months. */
export function hasOnlyMonthWrong({ date }: Quantity, truth: string | number | null): boolean {
  if (date?.precision !== 'day' || date.resolvedFromPublished || typeof truth !== 'string') return false;
  const [year, month, day] = date.value.split('-');
  const [knownYear, knownMonth, knownDay] = truth.split('-');
  return year === knownYear && day === knownDay && month !== knownMonth;
}

/** "1979" for 1977, "1895" for 1885: a few years off, or but for one digit the same. Both in four digits. */
export function isNearYear(year: string, known: string): boolean {
  const apart = Math.abs(Number(year) - Number(known));
  if (apart <= FEW_YEARS) return true;
  const wrong = wrongPlaces(year, known);
  return wrong.length === 1 && apart <= (wrong[0] === 3 ? FEW_YEARS_OF_DECADE : FEW_DECADES);
}

/** Three digits or more that count, which the unit alone is enough to go by. */
function isLong(value: number): boolean {
  return digitsOf(value).length >= 3;
}
