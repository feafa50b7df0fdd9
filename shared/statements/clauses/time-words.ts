/** Words of time that stand beside a cue without belonging to its subject or its content. */
const TIMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun yesterday today tonight tomorrow ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec'
  ).split(' '),
);

const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  'morning afternoon evening night midday noon midnight weekend'.split(' '),
);

const PERIODS: ReadonlySet<string> = new Set(
  'day week month year days weeks months years time hour hours minutes decade decades moment'.split(' '),
);

/** Whether a token in lower case names a day or a month, or is "yesterday" and the like. */
export function isTimeWord(lower: string): boolean {
  return TIMES.has(lower);
}

/** "morning", "night": after a day they belong to it. */
export function isPartOfDay(lower: string): boolean {
  return PARTS_OF_DAY.has(lower);
}

/** "week", "years": after "last", "this", "two" or before "ago" they make a time. */
export function isPeriod(lower: string): boolean {
  return PERIODS.has(lower) || PARTS_OF_DAY.has(lower);
}
