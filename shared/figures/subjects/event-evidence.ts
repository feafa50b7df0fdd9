import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isCountry } from '../reading/demonyms.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { EntityPlace } from './entity-place.ts';
import type { MetricEvidence } from './evidence.ts';
import type { MetricReading } from './reading-of.ts';

/** "The Tarn flood in April 1989": the name of what happened, right beside the date. */
export function eventEvidence(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): MetricEvidence | null {
  if ((reading !== 'date' && reading !== 'elapsed') || metric.kind !== 'event') return null;
  if (reading === 'elapsed' && isOfSomethingElse(quantity, place)) return null;
  if (place.entry.metrics.filter((other) => other.kind === 'event').length > 1) return null;
  if (place.where !== 'sentence') return place.anaphoric && saysWhen(sentence, quantity) ? IT_WAS : null;
  const beside = distance(sentence, quantity, place.mention) <= 2 && reading === 'date';
  return { parts: [{ name: 'its only event', score: beside ? 3 : 1 }], strong: false, weak: true };
}

/** "Britain had its hottest summer for a decade": much lasts in a country that has nothing to do with its election. */
function isOfSomethingElse({ kind }: Quantity, { entry }: EntityPlace): boolean {
  return kind === 'duration' && isCountry(entry.entity);
}

const IT_WAS: MetricEvidence = { parts: [{ name: '"it was"', score: 2.5 }], strong: false, weak: true };

/** "It was 18 years ago", "that happened in May 1987": what was told of in the sentence before. */
function saysWhen(sentence: SentenceReading, quantity: Quantity): boolean {
  const words = sentence.tokens.slice(0, tokenAt(sentence, quantity.start)).map(({ lower }) => lower);
  return (
    words.length <= 5 && /^(?:it|that|this|all) (?:all )?(?:was|is|happened|came)\b/.test(words.join(' '))
  );
}
