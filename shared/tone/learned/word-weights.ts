import trained from './words.json' with { type: 'json' };

export interface WordWeight {
  readonly outlook: number;
  readonly firmness: number;
}

/** The file's numbers are whole thousandths, in the order of its words. */
const UNIT = 0.001;

/**
 * What single words add on each axis beyond every written rule: a linear model, trained by
 * `tests/evaluation/training/train-tone.ts` on what the rules leave unexplained.
 */
export const WORD_WEIGHTS: ReadonlyMap<string, WordWeight> = new Map(
  trained.words
    .split(' ')
    .map((word, at) => [
      word,
      { outlook: (trained.outlook[at] ?? 0) * UNIT, firmness: (trained.firmness[at] ?? 0) * UNIT },
    ]),
);
