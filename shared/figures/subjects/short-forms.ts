import type { AliasEntry, MetricEntry } from '../../reference/lookup.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { stemsOfName, wordStem } from '../reading/word-stem.ts';
import { metricStems, type TermHit } from './metric-words.ts';

const TAKES_UP = new Set(['the', 'its', 'their', 'that', 'this']);
/** Nouns that stand for any number, whatever it is of. */
const EMPTY = new Set(
  'number total level figure sum amount share part count average size value'.split(' ').map(wordStem),
);

/**
 * "Its rate rose to 0.87": the last word of the metric's name, taken up with "the" or "its", says as much as the whole
 * where no other metric of the entity has that word. "The rate of inflation" and "the interest rate" say more.
 */
export function withShortForms(
  sentence: SentenceReading,
  { metrics }: Pick<AliasEntry, 'metrics'>,
  metric: MetricEntry,
  hits: readonly TermHit[],
): readonly TermHit[] {
  const name = stemsOfName(metric.metric);
  const head = name.at(-1) ?? '';
  if (name.length < 2 || head.length < 3 || EMPTY.has(head)) return hits;
  if (metrics.some((other) => other !== metric && metricStems(other).has(head))) return hits;
  return hits.map((hit) => (hit.weak && isTakenUp(sentence, hit, head) ? { ...hit, weak: false } : hit));
}

function isTakenUp(sentence: SentenceReading, hit: TermHit, head: string): boolean {
  const { tokens } = sentence;
  const at = tokenAt(sentence, hit.start);
  const next = tokens[at + 1];
  return (
    wordStem(tokens[at]?.lower ?? '') === head &&
    TAKES_UP.has(tokens[at - 1]?.lower ?? '') &&
    next?.lower !== 'of' &&
    next?.lower !== 'for' &&
    next?.text !== '-'
  );
}
