import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { FigureBefore } from './elided-metric.ts';
import type { EntityPlace } from './entity-place.ts';
import type { MetricEvidence } from './evidence.ts';

/** What something does that did what another did before it. */
const FOLLOWS = /^(?:followed|follows|followed suit|did so|did the same|did likewise|joined them|came next)$/;
/** Words of a name's own sentence between it and that verb: "the Ander League itself followed in 2021". */
const MOST_BETWEEN = 2;
/** As much as a word of the metric near the date. */
const LENT = 4;

/** "Harrow quit in 2017, Tarn in 2019": nothing but a preposition between the name and the date, in one sentence. */
function isGap(words: readonly string[], isSame: boolean): boolean {
  return isSame && words.length === 1 && /^(?:in|on)$/.test(words[0] ?? '');
}

/**
 * "Harrow quit in October 2017. Tarn followed in 2021": a date that says whose it is but not what was done is of the event
 * of the date before, where its owner has such an event too.
 */
export function followedSuit(
  sentence: SentenceReading,
  quantity: Quantity,
  { where, mention }: EntityPlace,
  metric: MetricEntry,
  before: FigureBefore,
): MetricEvidence | null {
  if (quantity.date === null || metric.kind !== 'event' || where !== 'sentence') return null;
  if (sentence.index - before.sentence.index > 1) return null;
  const words = sentence.tokens
    .slice(mention.lastToken, tokenAt(sentence, quantity.start))
    .map(({ lower }) => lower);
  const follows = words.findIndex(
    (word, place) => FOLLOWS.test(word) || FOLLOWS.test(`${word} ${words[place + 1] ?? ''}`),
  );
  if (!isGap(words, sentence === before.sentence) && (follows < 0 || follows > MOST_BETWEEN)) return null;
  const lent = before.candidates.some(
    (one) =>
      one.reading === 'date' &&
      !one.weak &&
      one.entity !== metric.entity &&
      one.metric.metric === metric.metric,
  );
  return lent ? { parts: [{ name: 'it followed suit', score: LENT }], strong: true, weak: false } : null;
}
