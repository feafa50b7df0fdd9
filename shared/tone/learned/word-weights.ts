import trained from './words.json' with { type: 'json' };

/** The file's numbers are whole thousandths, in the order of its words. */
const UNIT = 0.001;
const outlook = trained.outlook.split(' ').map(Number);

/**
 * What single words add to outlook beyond every written rule: a linear model, trained by
 * `tests/evaluation/training/train-tone.ts` on what the rules leave unexplained. Firmness has none: words learned for
 * it gained less than 0.01 on articles held out.
 */
export const WORD_OUTLOOK: ReadonlyMap<string, number> = new Map(
  trained.words.split(' ').map((word, at) => [word, (outlook[at] ?? 0) * UNIT]),
);
