import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';
import { metricStems } from '../subjects/metric-words.ts';

/** A name or a year in a metric's own name: "Norvania" of "Norvania share", "2016" of "2016 votes"; no abbreviation. */
const OWN_NAME = /^(?:\p{Lu}\p{Ll}{2,}|(?:1[6-9]|20)\d\d)$/u;
/** Answers at a vote, which the article words in its own way. */
const ANSWERS = new Set(['Yes', 'No', 'Remain', 'Leave', 'Approve', 'Reject', 'For', 'Against']);
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
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  place: EntityPlace,
): boolean {
  return (
    lacksNameOf(sentence, metric) ||
    setsAnotherApart(sentence, quantity, metric, place) ||
    (place.where === 'carried' && isBroughtIn(sentence, quantity, place))
  );
}

/** Where all its words have capitals it is the metric that has the name ("Bank Rate"); "distance from Earth" is a way to say it. */
function lacksNameOf(sentence: SentenceReading, { metric, kind }: MetricEntry): boolean {
  const words = metric.replace(/ from .*/, '').split(/[\s-]+/);
  if (kind === 'event' || words.every((word) => OWN_NAME.test(word))) return false;
  return words.some((word) => OWN_NAME.test(word) && !ANSWERS.has(word) && !sentence.text.includes(word));
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
