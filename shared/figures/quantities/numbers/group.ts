/** A cardinal read up to token `last` (exclusive). */
export interface Cardinal {
  readonly last: number;
  readonly value: number;
  readonly step: number;
  readonly roundStep: number;
  readonly digits: boolean;
  readonly scaled: boolean;
  readonly article: boolean;
}

/** A run of words or digits without thousands: "three hundred and one", "21", "fifty-two", "a". */
export interface Group extends Cardinal {
  /** The largest value a following group may stay below: 100 after "three hundred", 0 when nothing can follow. */
  readonly room: number;
}
