import type { Quantity } from '../../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import type { Contrast } from '../contrast.ts';

/** "more than half of the deaths", "42% of its beds". */
export function readShare(sentence: SentenceReading, quantity: Quantity): Contrast | null {
  if (quantity.kind !== 'percent' || sentence.tokens[tokenAt(sentence, quantity.end)]?.lower !== 'of')
    return null;
  return {
    measure: 'ratio',
    base: { kind: 'whole' },
    baseFrom: sentence.end,
    direction: null,
    certain: false,
    onlyIfRight: true,
  };
}
