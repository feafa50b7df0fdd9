import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';
import type { EntityPlace, ScorePart } from './entity-place.ts';
import type { MetricEvidence } from './evidence.ts';
import { termHits } from './metric-words.ts';

const SINCE_THE_LAST = 'the first since then';

/** Whether a part of a score says that the time is that since the last of its sort. */
export function isSinceTheLast({ name }: ScorePart): boolean {
  return name === SINCE_THE_LAST;
}

/** Tokens before the time in which "first" or "no" stands. */
const REACH = 12;
const LAST = /^(?:last|previous|most recent) /i;
const EVIDENCE: MetricEvidence = { parts: [{ name: SINCE_THE_LAST, score: 4.5 }], strong: true, weak: false };

/** Whether the metric is the day of the last of its sort before the one at hand: "last strike", "previous eruption". */
export function isOfTheLast({ kind, metric, terms }: MetricEntry): boolean {
  return kind === 'event' && (LAST.test(metric) || terms.some((term) => LAST.test(term)));
}

/**
 * "Its first stoppage for 19 years", "the first walkout since 1994", "no strike since 1994": the last one before, if what
 * has not happened since goes by a word that the reference has for the thing.
 */
export function sinceTheLast(
  sentence: SentenceReading,
  quantity: Quantity,
  { entry }: EntityPlace,
  metric: MetricEntry,
): MetricEvidence | null {
  if (!isOfTheLast(metric) || entry.metrics.filter(isOfTheLast).length > 1) return null;
  const at = firstTokenOf(sentence, quantity);
  const isSince = wordAt(sentence, at - 1) === 'since';
  if (!(quantity.date === null ? /^(?:for|in)$/.test(wordAt(sentence, at - 1)) : isSince)) return null;
  const from = Math.max(0, at - REACH);
  const opens = sentence.tokens
    .slice(from, at)
    .findLastIndex(({ lower }) => lower === 'first' || (isSince && /^(?:no|not|never|without)$/.test(lower)));
  if (opens < 0) return null;
  const isNamed = entry.metrics.some((one) =>
    termHits(sentence, one).some(({ term, start }) => start < quantity.start && !IS_NO_SORT.test(term)),
  );
  return isNamed ? EVIDENCE : null;
}

/** "First" and "last" are words of no sort. */
const IS_NO_SORT = /^(?:first|last|previous)$/i;
