import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { changeNounDirection } from '../quantities/refiners/change-nouns.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt, wordsAfter } from '../reading/words-around.ts';
import type { FigureBefore } from '../subjects/elided-metric.ts';
import type { MetricEvidence } from '../subjects/evidence.ts';
import { LESS, MORE } from './wordings/comparatives.ts';

/** Below this the subject of the figure before is only a guess. */
const LEAST_SCORE = 5;
/** How many words may stand between the comma and the figure: "and nearly 5,000", "a loss of 18". */
const LEAD_IN = 4;
/** How many words may stand between the two figures. */
const LONGEST_BETWEEN = 9;

/**
 * "The glacier lost 61 metres last year, 23 more than in 2022", "... in January, 1,350 fewer than a month before and
 * nearly 5,000 fewer than a year earlier": a contrast hung on the figure before by a comma or "and" is of its metric.
 */
export function continuedEvidence(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  before: FigureBefore | null,
): MetricEvidence | null {
  const [lent] = before?.candidates ?? [];
  if (before === null || lent === undefined || before.sentence !== sentence) return null;
  if (lent.weak || lent.score < LEAST_SCORE) return null;
  if (lent.entity !== metric.entity || lent.metric.metric !== metric.metric) return null;
  if (countsSomething(sentence, quantity) || !isHungOn(sentence, quantity, before.quantity)) return null;
  return { parts: [{ name: 'what the figure before is of', score: 5.5 }], strong: true, weak: false };
}

/** The next figure of the sentence, and joined to it with no verb of its own. */
function isHungOn(sentence: SentenceReading, quantity: Quantity, before: Quantity): boolean {
  const from = tokenAt(sentence, before.end);
  const at = firstTokenOf(sentence, quantity);
  if (at - from > LONGEST_BETWEEN || isFigureBetween(sentence, before, quantity)) return false;
  for (let place = at - 1; place >= Math.max(from, at - LEAD_IN); place -= 1) {
    const word = wordAt(sentence, place);
    if (word === ',' || word === 'and') return true;
    if (!LEADS_IN.test(word) && changeNounDirection(word) === null) return false;
  }
  return false;
}

const LEADS_IN =
  /^(?:an?|of|or|which|that|is|was|are|were|making|this|means|it|up|down|some|about|nearly|almost|just|far|well|around|roughly|only)$/;
const COMPARES = /^(?:than|on|over|in|at|from|compared|against|below|above|behind|ahead|,|\.|;)?$/;

/** "48 more cooks": what is counted is named, and may be something else. */
function countsSomething(sentence: SentenceReading, quantity: Quantity): boolean {
  const [first = '', second = ''] = wordsAfter(sentence, quantity, 2);
  return (MORE.test(first) || LESS.test(first)) && !COMPARES.test(second);
}

function isFigureBetween(sentence: SentenceReading, before: Quantity, quantity: Quantity): boolean {
  return sentence.quantities.some(
    (other) =>
      other.role === 'figure' &&
      other.kind !== 'date' &&
      other.kind !== 'ago-span' &&
      other.kind !== 'event-span' &&
      other.start >= before.end &&
      other.end <= quantity.start,
  );
}
