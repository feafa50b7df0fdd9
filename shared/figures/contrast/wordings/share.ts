import type { Quantity } from '../../quantities/quantity.ts';
import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter, wordAt } from '../../reading/words-around.ts';
import type { Contrast } from '../contrast.ts';

/** "More than half of the deaths", "42% of its beds", "of the 94 jobs, one in five are vacant". */
export function readShare(sentence: SentenceReading, quantity: Quantity): Contrast | null {
  if (quantity.kind !== 'percent') return null;
  if (wordAfter(sentence, quantity) !== 'of' && wholeOpening(sentence, quantity) === null) return null;
  return {
    measure: 'ratio',
    base: { kind: 'whole' },
    baseFrom: sentence.end,
    direction: null,
    certain: false,
    onlyIfRight: true,
  };
}

/** How many words an opening "Of the district attorney's 94 jobs," may have. */
const LONGEST_OPENING = 12;

/**
 * The first and the last token of what a sentence opens with behind "of", where a comma parts it from the share that
 * follows; null where it opens otherwise.
 */
export function wholeOpening(
  sentence: SentenceReading,
  quantity: Quantity,
): { readonly first: number; readonly last: number } | null {
  const from = sentence.tokens.findIndex(({ kind }) => kind === 'word');
  if (!/^(?:of|among)$/.test(wordAt(sentence, from))) return null;
  const at = firstTokenOf(sentence, quantity);
  for (let place = from + 1; place < at && place <= from + LONGEST_OPENING; place += 1)
    if (wordAt(sentence, place) === ',') return at - place <= 2 ? { first: from + 1, last: place - 1 } : null;
  return null;
}
