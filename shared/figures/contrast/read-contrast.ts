import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { wordsAfter } from '../reading/words-around.ts';
import type { Contrast } from './contrast.ts';
import { readChange } from './wordings/change.ts';
import { readComparison } from './wordings/comparison.ts';
import { readGap } from './wordings/gap.ts';
import { readIncrement } from './wordings/increment.ts';
import { readRatio } from './wordings/ratio.ts';
import { readRecord } from './wordings/record.ts';
import { readShare } from './wordings/share.ts';
import { readSum } from './wordings/sum.ts';

/**
 * How the words around a quantity make it the difference of two values ("84 more than last year", "fell by a fifth",
 * "beat X by 12 votes") or their ratio ("twice as many as X", "doubled since 2015"); null where they do not.
 */
export function readContrast(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  if (quantity.value === null || !CONTRASTED_KINDS.has(quantity.kind)) return null;
  const contrast =
    readSum(sentence, quantity, mentions) ??
    readRatio(sentence, quantity, mentions) ??
    readComparison(sentence, quantity, mentions) ??
    readRecord(sentence, quantity) ??
    readGap(sentence, quantity, mentions) ??
    readChange(sentence, quantity, mentions) ??
    readIncrement(sentence, quantity) ??
    readShare(sentence, quantity);
  return contrast !== null && isSinceUnknown(sentence, quantity, contrast)
    ? { ...contrast, onlyIfRight: true }
    : contrast;
}

/** "By 0.75 points since the spring": measured from a time that nothing here puts a date to. */
function isSinceUnknown(sentence: SentenceReading, quantity: Quantity, { base }: Contrast): boolean {
  return (
    base.kind === 'time' &&
    base.when === 'open' &&
    wordsAfter(sentence, quantity, MOST_BEFORE_SINCE).includes('since')
  );
}

/** "By 0.75 points in all, or a fifth, since". */
const MOST_BEFORE_SINCE = 8;

const CONTRASTED_KINDS = new Set(['amount', 'money', 'percent', 'points', 'measure', 'multiple', 'duration']);
