/** A unit of time: canonical plural, and how many of those one of it makes ("decade": 10 years). */
export interface TimeUnit {
  readonly canonical: 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
  readonly factor: number;
}

const ROWS: readonly (readonly [names: string, canonical: TimeUnit['canonical'], factor: number])[] = [
  ['second seconds sec secs', 'seconds', 1],
  ['millisecond milliseconds ms', 'seconds', 0.001],
  ['minute minutes min mins', 'minutes', 1],
  ['hour hours hr hrs', 'hours', 1],
  ['day days', 'days', 1],
  ['night nights', 'days', 1],
  ['week weeks', 'weeks', 1],
  ['fortnight fortnights', 'weeks', 2],
  ['month months', 'months', 1],
  ['year years yr yrs', 'years', 1],
  ['decade decades', 'years', 10],
  ['century centuries', 'years', 100],
  ['millennium millennia millenniums', 'years', 1000],
];

/** Units of time by lower-case name, singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  ROWS.flatMap(([names, canonical, factor]) =>
    names.split(' ').map((name) => [name, { canonical, factor }] as const),
  ),
);
