import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt, wordsBefore } from '../reading/words-around.ts';
import { isAgeOfThing } from './counted-from-event.ts';
import type { EntityPlace } from './entity-place.ts';
import type { MetricEvidence } from './evidence.ts';
import type { TermHit } from './metric-words.ts';

/** The part of a score that says the date is that since which something has done what it does. */
export const SINCE_IT_BEGAN = 'since it began';

/** "Began baking", "first broadcast": the word that says it was the beginning. */
const BEGINS = /^(?:began|begun|begin|started|start|first)$/i;
/** Metrics with which a thing begins to do what it does. */
const BEGINNING =
  /^(?:founded|founding|established|set up|formed|created|built|completed|signed|opened|opening|inaugurated|launched|commissioned|entered service|began|started|in service|switched on)/;
const AUXILIARY = /^(?:has|have|had)$/;
/** Words from the auxiliary to "since" or "for". */
const REACH = 10;
/** "Has been falling since" is counted from the fall; "has been based in Busk since" from the move there. */
const OF_ANOTHER_BEGINNING =
  /^(?:in|at|on|with|without|for|under|against|to|from|by|not|never|no|only|than|falling|losing|declining|shrinking|growing|rising|climbing|sinking|waning|struggling|waiting|trying|calling|pressing|pushing|planning|preparing|talking|negotiating|fighting|seeking|suffering|facing|ruling|governing|leading|closed|shut|idle|empty|stalled|frozen|unchanged)$/;

/**
 * "Has been baking since 1887", of a thing whose metric is "began baking": what a word of the metric says it does now it
 * began to do then, so that this word says as much as the whole term.
 */
export function withBeginnings(
  sentence: SentenceReading,
  quantity: Quantity,
  hits: readonly TermHit[],
): readonly TermHit[] {
  const from = auxiliaryBefore(sentence, quantity);
  if (from === null) return hits;
  const start = sentence.tokens[from]?.end ?? 0;
  return hits.map((hit) =>
    hit.weak && hit.start >= start && hit.end <= quantity.start && isOfBeginning(hit)
      ? { ...hit, weak: false }
      : hit,
  );
}

function isOfBeginning({ term }: TermHit): boolean {
  const words = term.split(' ');
  return words.length === 2 && words.filter((word) => BEGINS.test(word)).length === 1;
}

/**
 * "Has been listening to the sky since 1971", "turned ten": the day on which the thing was opened or founded, if it has but
 * one such day.
 */
export function sinceItBegan(
  sentence: SentenceReading,
  quantity: Quantity,
  { where, mention, entry }: EntityPlace,
  metric: MetricEntry,
): MetricEvidence | null {
  if (where !== 'sentence' || !isBeginning(metric)) return null;
  if (entry.metrics.filter(isBeginning).length > 1) return null;
  if (isAgeOfThing(sentence, quantity)) return isSaidOf(sentence, quantity, mention) ? AGE : null;
  if (quantity.date === null) return null;
  if (datesFrom(sentence, quantity)) return mention.end <= quantity.start ? DATES_FROM : null;
  const from = auxiliaryBefore(sentence, quantity);
  if (from === null || mention.lastToken > from || mention.possessive) return null;
  const said = sentence.tokens.slice(from + 1, firstTokenOf(sentence, quantity) - 1);
  if (said.some(({ lower }) => OF_ANOTHER_BEGINNING.test(lower))) return null;
  const isDoing = said.some(({ text }) => /^\p{Ll}{2,}ing$/u.test(text));
  return { parts: [{ name: SINCE_IT_BEGAN, score: 2 }], strong: isDoing, weak: false };
}

const DATES_FROM: MetricEvidence = {
  parts: [{ name: 'it dates from', score: 4 }],
  strong: true,
  weak: false,
};

/** "Dates from 1985", "goes back to June 1985". */
function datesFrom(sentence: SentenceReading, quantity: Quantity): boolean {
  return /\b(?:dates|dated|dating|goes|going|went) (?:back )?(?:from|to)$/.test(
    wordsBefore(sentence, quantity, 3).join(' '),
  );
}

const AGE: MetricEvidence = { parts: [{ name: 'its age', score: 3.5 }], strong: true, weak: false };

/** "As Brennick Tram turned ten": the name right before the verb. */
function isSaidOf(sentence: SentenceReading, quantity: Quantity, { end, lastToken }: Mention): boolean {
  return end <= quantity.start && firstTokenOf(sentence, quantity) - lastToken <= 2;
}

function isBeginning({ kind, metric }: MetricEntry): boolean {
  return kind === 'event' && BEGINNING.test(metric.toLowerCase());
}

/** The place of "has" in "has … since 1971", "has … for 40 years"; null where the sentence has neither. */
function auxiliaryBefore(sentence: SentenceReading, quantity: Quantity): number | null {
  const at = quantity.date === null ? firstTokenOf(sentence, quantity) : tokenAt(sentence, quantity.start);
  const word = wordAt(sentence, at - 1);
  if (word !== (quantity.date === null ? 'for' : 'since')) return null;
  for (let place = at - 2; place >= Math.max(0, at - REACH); place -= 1) {
    if (AUXILIARY.test(wordAt(sentence, place))) return place;
    if (/^[,;:]$/.test(wordAt(sentence, place))) return null;
  }
  return null;
}
