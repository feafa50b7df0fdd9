/** Days, ISO, both inclusive. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
}

export type MoveDirection = 'up' | 'down';

/**
 * What a figure says of the course a series has taken, rather than of any one of its values: how often or for how long
 * it has moved, since when it had not, and how far back it was last so high.
 */
export type Course =
  /** "The third cut in a row", "raised it 13 times since May 2022". */
  | {
      readonly sort: 'moves';
      /** Null for moves either way. */
      readonly direction: MoveDirection | null;
      /** One after another, up to the latest. */
      readonly inARow: boolean;
      /** "Fell for the sixth month in a row": what lies between two of them. */
      readonly every: 'weeks' | 'months' | 'quarters' | 'years' | null;
      /** When the counting begins ("since May 2022") and ends; null where the words leave it open. */
      readonly since: Stretch | null;
      /** They do not say to the day when that is: "since last autumn". */
      readonly vague: boolean;
      readonly until: Stretch | null;
    }
  /** "The first rise in seven years", "fell for the first time since 2015". */
  | {
      readonly sort: 'first-move';
      readonly direction: MoveDirection | null;
      /** When it was made, if the sentence says so; else it is the latest. */
      readonly until: Stretch | null;
    }
  /** "Last raised in 2009", "has not been cut since March": when such a move was last made. */
  | { readonly sort: 'last-move'; readonly direction: MoveDirection | null }
  /** "The lowest since 2009", "a 14-year high". */
  | { readonly sort: 'record'; readonly extreme: 'high' | 'low'; readonly until: Stretch | null }
  /** "Held at 5.25 percent for 11 months", "unchanged since August 2023", "a pause of seven months". */
  | {
      readonly sort: 'held';
      /** The value the sentence gives for it, or null. */
      readonly value: number | null;
      /** It still does: "has been kept at 5.25 percent since May". */
      readonly lasts: boolean;
      /** It is over: "ending a pause of seven months". */
      readonly over: boolean;
    };
