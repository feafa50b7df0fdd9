import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
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
  return (
    readSum(sentence, quantity, mentions) ??
    readRatio(sentence, quantity, mentions) ??
    readComparison(sentence, quantity, mentions) ??
    readRecord(sentence, quantity) ??
    readGap(sentence, quantity, mentions) ??
    readChange(sentence, quantity, mentions) ??
    readIncrement(sentence, quantity) ??
    readShare(sentence, quantity)
  );
}

const CONTRASTED_KINDS = new Set(['amount', 'money', 'percent', 'points', 'measure', 'multiple', 'duration']);
