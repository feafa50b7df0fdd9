import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { metricStems } from '../subjects/metric-words.ts';

const OF_WHOM = new Set([
  'them',
  'its',
  'their',
  'the',
  'these',
  'those',
  'whom',
  'which',
  'his',
  'her',
  'our',
  'us',
]);
/** Words that make a number one of many games, weeks or places rather than the one the fact is about. */
const WIDER = new Set(
  'average averag combine total overall career season span stretch streak consecut straight previous prior per each first second third fourth half last past'.split(
    ' ',
  ),
);

/** "three of them", "two of its members": a part of what is counted. */
export function isSubset(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  return sentence.tokens[at]?.lower === 'of' && OF_WHOM.has(sentence.tokens[at + 1]?.lower ?? '');
}

/**
 * Whether words near the quantity make it an average, a total over several occasions or a part of one, which the
 * fact does not speak of: "averaging 20 points over his last two games". Words of the metric itself do not count.
 */
export function isWiderThanTheFact(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
): boolean {
  const own = metricStems(metric);
  const at = tokenAt(sentence, quantity.start);
  const near = sentence.tokens.slice(Math.max(0, at - 6), at + 9);
  return near.some((token) => {
    const stem = wordStem(token.lower);
    return (WIDER.has(stem) || stem.startsWith('averag') || stem.startsWith('combin')) && !own.has(stem);
  });
}
