/** The shapes of the gold files for statements; all offsets are JavaScript string indices into `text`. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

export interface GoldQuote extends GoldSpan {
  readonly fragments?: readonly (readonly [number, number])[];
  readonly speechCue?: boolean;
  readonly speaker: (GoldSpan & { readonly text: string; readonly aliases?: readonly string[] }) | null;
  readonly cue: (GoldSpan & { readonly text: string }) | null;
  /** The resolved name, in sets that have one. */
  readonly name?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly quotes: readonly GoldQuote[];
}

/** What the predictions file holds for one quote. */
export interface PredictedQuote extends GoldSpan {
  readonly fragments?: readonly (readonly [number, number])[];
  readonly speaker: (GoldSpan & { readonly name: string | null }) | null;
  readonly cue: (GoldSpan & { readonly text: string }) | null;
}
