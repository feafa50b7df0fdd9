import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isPluralNoun } from '../quantities/refiners/noun-phrase.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { resumes } from './anchor.ts';
import { isOwner, leavesOut } from './elided-metric.ts';
import type { EntityPlace } from './entity-place.ts';
import type { MetricEvidence } from './evidence.ts';
import { metricUnit } from './metric-unit.ts';
import { type TermHit, termHits } from './metric-words.ts';
import { saysThereWere } from './there-were.ts';

/** As much as a figure of the sentence before lends. */
const LENT = 4;

/**
 * "The yard has closed its oldest dock. It still runs four", "the first park opened in 1970; there are now 17": a number
 * without a noun counts what the sentence before tells of. It is plain what is meant where nothing else that could be
 * counted stands behind that.
 */
export function countedBefore(
  before: SentenceReading | undefined,
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
): MetricEvidence | null {
  if (before === undefined || before.paragraph !== sentence.paragraph) return null;
  if (quantity.kind !== 'amount' || !leavesOut(sentence, quantity)) return null;
  if (metricUnit(metric.unit).kind !== 'count' || !goesOn(sentence, quantity, place)) return null;
  const told = termHits(before, metric).filter((hit) => isCountable(before, hit, metric));
  const last = told.toSorted((a, b) => b.end - a.end)[0];
  if (last === undefined) return null;
  return {
    parts: [{ name: `"${last.term}" in the sentence before`, score: LENT }],
    strong: !hasPluralFrom(before, last.end),
    weak: false,
  };
}

function goesOn(sentence: SentenceReading, quantity: Quantity, place: EntityPlace): boolean {
  if (place.where === 'sentence') return isOwner(sentence, quantity, place);
  return saysThereWere(sentence, quantity) || (place.anaphoric && resumes(sentence, quantity));
}

/** The unit itself, or another word of the metric that is known in the plural; not its verbs. */
function isCountable(before: SentenceReading, hit: TermHit, metric: MetricEntry): boolean {
  const word = before.tokens[tokenAt(before, hit.end) - 1]?.lower ?? '';
  const unit = metricUnit(metric.unit).canonical.split(' ').at(-1) ?? '';
  return wordStem(word) === wordStem(unit) || (!hit.weak && isPluralNoun(hit.term.split(' ').at(-1) ?? ''));
}

function hasPluralFrom(sentence: SentenceReading, end: number): boolean {
  return sentence.tokens.slice(tokenAt(sentence, end)).some(({ lower }) => isPluralNoun(lower));
}
