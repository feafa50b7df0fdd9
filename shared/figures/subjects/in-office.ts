import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { stemsOfName, wordStem } from '../reading/word-stem.ts';
import { firstTokenOf, wordAfter, wordAt } from '../reading/words-around.ts';
import type { EntityPlace, ScorePart } from './entity-place.ts';
import type { MetricEvidence } from './evidence.ts';

/** A term that says in whose place somebody came: "became harbour master", "elected first minister". */
const CAME_INTO =
  /^(?:became|was (?:elected|appointed|named)|elected|appointed|named|made|chosen(?: as)?|sworn in as|took over as|took office as) (?:as |the |an? )?(.+)$/i;
const HELD = 'in office';
const IN_OFFICE: MetricEvidence = { parts: [{ name: HELD, score: 4.5 }], strong: true, weak: false };

/** Whether a part of a score says that an office has been held so long: "first minister for seven years". */
export function isInOffice({ name }: ScorePart): boolean {
  return name === HELD;
}

/**
 * "Ada Holt, harbour master for seven years", "mayor since 2015", "after nine years as mayor": the office right before or
 * behind the time since which, or for which, somebody has held it.
 */
export function inOffice(
  sentence: SentenceReading,
  quantity: Quantity,
  { where, mention, anaphoric }: EntityPlace,
  metric: MetricEntry,
): MetricEvidence | null {
  if (metric.kind !== 'event') return null;
  if (where === 'sentence' ? mention.start >= quantity.end : !anaphoric) return null;
  const offices = [metric.metric, ...metric.terms]
    .flatMap((term) => CAME_INTO.exec(term)?.[1] ?? [])
    .map(stemsOfName);
  return offices.some((office) => isHeldThen(sentence, quantity, office)) ? IN_OFFICE : null;
}

function isHeldThen(sentence: SentenceReading, quantity: Quantity, office: readonly string[]): boolean {
  const first = firstTokenOf(sentence, quantity);
  const link = /^(?:past|last)$/.test(wordAt(sentence, first - 1)) ? first - 3 : first - 1;
  const stemsAt = (from: number) => office.map((_, step) => wordStem(wordAt(sentence, from + step)));
  const isOffice = (from: number) => stemsAt(from).every((stem, place) => stem === office[place]);
  if (wordAt(sentence, link) === (quantity.date === null ? 'for' : 'since'))
    return isOffice(link - office.length);
  if (quantity.date !== null || wordAfter(sentence, quantity) !== 'as') return false;
  const behind = sentence.tokens.findIndex(({ start }) => start >= quantity.end) + 1;
  return isOffice(/^(?:the|an?|its|their)$/.test(wordAt(sentence, behind)) ? behind + 1 : behind);
}
