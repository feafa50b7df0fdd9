import type { MetricEntry } from '../../reference/lookup.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';
import { metricStems } from '../subjects/metric-words.ts';
import { lacksOccasion } from './occasion-named.ts';

/** Words that set one of several apart. */
const ONE_OF_SEVERAL = new Set(
  'another second third fourth fifth previous other separate similar next'.split(' '),
);

/**
 * Whether the sentence speaks of another occasion than the fact does: the metric is of a place or year that it does not
 * name ("Norvania share" where a vote elsewhere is told of), it sets another of the same kind apart ("another blast",
 * "the second quake"), or it brings one in as new ("this followed a 5.8-magnitude quake").
 */
export function isOtherOccasion(
  { sentence, quantity, article }: Pick<PlannedFigure, 'sentence' | 'quantity' | 'article'>,
  metric: MetricEntry,
  place: EntityPlace,
): boolean {
  return (
    lacksOccasion(sentence, metric, place.entry.metrics, article) ||
    setsAnotherApart(sentence, quantity, metric, place) ||
    (place.where === 'carried' && isBroughtIn(sentence, quantity, place))
  );
}

/** "Another explosion hit a bus": what is set apart is what the fact's thing is, or happened as that did. */
function setsAnotherApart(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  { entry, mention }: EntityPlace,
): boolean {
  const kinds = new Set([...stemsOf(entry.entity), ...metricStems(metric)]);
  const counted = quantity.head;
  return sentence.tokens.some((token, at) => {
    const next = sentence.tokens[at + 1];
    if (next === undefined || !ONE_OF_SEVERAL.has(token.lower)) return false;
    if (token.start >= mention.start && token.end <= mention.end && mention.sentence === sentence.index)
      return false;
    if (counted !== null && next.start >= counted.start && next.end <= counted.end) return false;
    // "The third quarter" is what a metric of that quarter is of.
    return kinds.has(wordStem(next.lower)) && !kinds.has(wordStem(token.lower));
  });
}

/** "A 5.8-magnitude earthquake" where an earthquake was told of before. */
function isBroughtIn(sentence: SentenceReading, quantity: Quantity, { entry }: EntityPlace): boolean {
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  const kinds = new Set(stemsOf(entry.entity));
  const after = tokenAt(sentence, quantity.end);
  return (
    /^an?$/.test(sentence.tokens[at - 1]?.lower ?? '') &&
    sentence.tokens.slice(after, after + 3).some((token) => kinds.has(wordStem(token.lower)))
  );
}

function stemsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map(wordStem);
}
