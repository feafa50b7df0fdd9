import type { Span } from '../../article/span.ts';
import type { Comparator } from '../figure.ts';

/** What sort of claim a quantity makes. */
export type QuantityKind =
  /** A count of things: "30", "14,000 lives", "two dozen". */
  | 'amount'
  /** A sum of money. */
  | 'money'
  /** A share in percent; fractions ("a third", "one in five") are read as percentages. */
  | 'percent'
  /** Percentage points; basis points are read as hundredths of one. */
  | 'points'
  /** A length, mass, speed, temperature, data size and so on. */
  | 'measure'
  /** A length of time: "four hours", "a decade", "94-day". */
  | 'duration'
  /** "seven years ago", "a year earlier": time counted back from publication or from the event named before. */
  | 'ago-span'
  /** "70 years after", "six months before": time counted from an event in the same sentence. */
  | 'event-span'
  /** A day, month, season, quarter, year, decade or century. */
  | 'date'
  /** "31st", "the third". */
  | 'ordinal'
  /** "doubled", "sixfold", "three times": a ratio to something else. */
  | 'multiple'
  /** One side of a result: a score, a record of wins and losses, a vote ("113-107", "by 52 to 48"). */
  | 'tally'
  /** An age stated in words of age: "67 years old", "aged 96", "15-year-old". */
  | 'age'
  /** A clock time. */
  | 'time';

/** What a unit measures; quantities can be compared only within one kind of unit. */
export type UnitKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'time'
  | 'date'
  | 'ordinal'
  | 'multiple'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'angle'
  | 'pressure'
  | 'force'
  | 'frequency'
  | 'electricity'
  | 'concentration'
  | 'other';

/** The part a quantity plays in its sentence. Only a `figure` is a claim to be checked. */
export type QuantityRole =
  | 'figure'
  /** Part of a name: "Section 4", "Boeing 787", "G20". */
  | 'label'
  /** An age in apposition: "Merkel, 67,". */
  | 'age'
  | 'time'
  /** A date that only says which period another figure belongs to, or when something happens. */
  | 'period'
  /** A weekday that only says when someone spoke or a routine event took place. */
  | 'reporting-day'
  /** "one" as a pronoun, "first" as an adverb, "decades of": nothing definite is counted. */
  | 'vague';

export type DatePrecision =
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

/** A date as far as the text states it. */
export interface QuantityDate {
  /** ISO, cut to the precision of the text: `2014`, `2014-03`, `2014-03-18`; the first year of a decade or century. */
  readonly value: string;
  /** First and last day it covers, ISO, both inclusive. */
  readonly first: string;
  readonly last: string;
  readonly precision: DatePrecision;
  /** The text leaves something out ("last July", "Tuesday", "in May") that was filled in from the publication date. */
  readonly resolvedFromPublished: boolean;
}

/** The denominator of a rate: "an hour", "per 100,000 people", "a barrel". */
export interface QuantityRate extends Span {
  readonly value: number;
  /** Canonical unit, singular: `hour`, `person`, `barrel`. */
  readonly unit: string;
}

/** A quantity read in prose, with everything the text states about it. Offsets are those of the whole text. */
export interface Quantity extends Span {
  /** The characters of the span: the number with its currency, scale and unit, without modifier or thing counted. */
  readonly text: string;
  readonly kind: QuantityKind;
  readonly role: QuantityRole;
  /** In base units ("$44 billion" is 44000000000); null for a range (see `low`, `high`) and for a date (see `date`). */
  readonly value: number | null;
  /** The ends of a range ("500 to 5,500 kilometres"), `low <= high` unless the text has them the wrong way round. */
  readonly low: number | null;
  readonly high: number | null;
  /**
   * Canonical unit: ISO 4217 code (`USD`), `percent`, `percentage points`, symbol of a measure (`km`, `km2`, `t`),
   * plural unit of time (`years`), `years ago`, `ordinal`, `times`, `date`; for a count the head noun as it stands,
   * lower case, or '' where the text names none.
   */
  readonly unit: string;
  readonly unitKind: UnitKind;
  /** The number alone, without sign, scale word or unit: "48" of "48 percent", "2.5" of "$2.5bn"; null for a date. */
  readonly numberSpan: Span | null;
  /** Where the unit stands, if the text states it; may lie outside the span ("52 to 48 per cent"). */
  readonly unitSpan: Span | null;
  readonly comparator: Comparator;
  /** Where the comparator stands; null where none is written. */
  readonly comparatorSpan: Span | null;
  /** Whether the text says that something rose or fell by this much. */
  readonly direction: 'up' | 'down' | null;
  /**
   * The worth of one unit in the last digit written, in the quantity's own unit: 0.1 for "2.1%", 1e9 for "$44 billion",
   * 1 for "14,000". For words and fractions the worth of the last word ("half a million": 500000).
   */
  readonly step: number;
  /** As `step`, but trailing zeros are read as rounding: 1000 for "14,000", 10 for "30". */
  readonly roundStep: number;
  /** Written in figures ("30") rather than in words ("thirty"). */
  readonly digits: boolean;
  /** The noun phrase counted or measured ("member countries" of "30 member countries"), or null. */
  readonly head: Span | null;
  readonly rate: QuantityRate | null;
  /** For kind `date`. */
  readonly date: QuantityDate | null;
}
