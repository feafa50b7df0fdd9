import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import { termHits } from '../subjects/metric-words.ts';
import type { ContrastedSubject } from './contrast.ts';
import { wholeOpening } from './wordings/share.ts';

/** How many words may name the whole behind "of": "of the city's overdose deaths". */
const LONGEST_WHOLE = 6;
/** How far behind the share the word for the part may stand: "of its posts are lying vacant". */
const LONGEST_PREDICATE = 9;

/**
 * "More than half of the deaths", "two in five of its seats": the whole is what stands behind "of"; the part is the
 * same of something smaller that the sentence names, or another metric of one unit that it names. "Of the 94 jobs, one in
 * five are vacant" names the whole first.
 */
export function partsOfAWhole(
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
): readonly ContrastedSubject[] {
  const wholes = places.flatMap((place) =>
    place.entry.metrics
      .filter((metric) => isCounted(metric) && isNamedBehind(sentence, quantity, metric))
      .map((metric) => ({ place, metric })),
  );
  return wholes.flatMap((whole) =>
    places.flatMap((place) =>
      place.entry.metrics.flatMap((metric): ContrastedSubject[] => {
        if (!isPartOf(sentence, quantity, { place, metric }, whole)) return [];
        const evidence = {
          parts: [{ name: `a part of "${whole.metric.metric}"`, score: 4 }],
          strong: true,
          weak: false,
        };
        return [{ place, metric, against: whole.metric, evidence, clear: true }];
      }),
    ),
  );
}

interface Counted {
  readonly place: EntityPlace;
  readonly metric: MetricEntry;
}

function isCounted({ kind, unit }: MetricEntry): boolean {
  const sort = metricUnit(unit).kind;
  return kind !== 'event' && (sort === 'count' || sort === 'money');
}

function isPartOf(sentence: SentenceReading, quantity: Quantity, part: Counted, whole: Counted): boolean {
  if (!isCounted(part.metric) || part.metric.unit !== whole.metric.unit) return false;
  const isOther = part.metric.entity !== whole.metric.entity;
  if (isOther && part.metric.metric === whole.metric.metric) return part.place.where === 'sentence';
  if (part.metric.metric === whole.metric.metric) return false;
  const from = sentence.tokens[tokenAt(sentence, quantity.end) + LONGEST_PREDICATE]?.start ?? sentence.end;
  return termHits(sentence, part.metric).some(
    (hit) => !hit.weak && (hit.end <= quantity.start ? isSaidBefore(sentence, quantity) : hit.end <= from),
  );
}

/** Behind an opening "of the 94 jobs," what the share is of stands behind its number. */
function isSaidBefore(sentence: SentenceReading, quantity: Quantity): boolean {
  return wholeOpening(sentence, quantity) === null;
}

/** Whether the words behind "of" name the metric. */
function isNamedBehind(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): boolean {
  const opening = wholeOpening(sentence, quantity);
  if (opening !== null) {
    const [start, end] = [
      sentence.tokens[opening.first]?.start ?? 0,
      sentence.tokens[opening.last]?.end ?? 0,
    ];
    return termHits(sentence, metric).some((hit) => !hit.weak && hit.start >= start && hit.end <= end);
  }
  const from = tokenAt(sentence, quantity.end);
  const last = sentence.tokens[Math.min(sentence.tokens.length - 1, from + LONGEST_WHOLE)]?.end ?? 0;
  return termHits(sentence, metric).some((hit) => !hit.weak && hit.start >= quantity.end && hit.end <= last);
}
