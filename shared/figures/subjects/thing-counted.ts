import type { Span } from '../../article/span.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { anchorOf } from './anchor.ts';
import { metricUnit } from './metric-unit.ts';
import { metricStems, type TermHit } from './metric-words.ts';
import type { MetricReading } from './reading-of.ts';

/** Nouns that only hold a number and say nothing of what it counts: "a club of 32", "a peak of 12.1 percent". */
const CONTAINERS = new Set(
  'club group bloc allianc union federat leagu pact family total sum membership rang level peak high low record bodi number figur toll estim maximum minimum average mean half third quarter part couple some valu amount excess'.split(
    ' ',
  ),
);

/** "28 executive orders" counts neither members nor seats; with a verb of the metric beside it, it may. */
export function countsSomethingElse(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  reading: MetricReading,
  hits: readonly TermHit[],
): boolean {
  const { kind, canonical } = metricUnit(metric.unit);
  if (reading !== 'value' || kind !== 'count' || quantity.head === null || quantity.unit === canonical)
    return false;
  const anchor = anchorOf(sentence, quantity);
  const whole = { start: anchor.start, end: Math.max(anchor.end, anchor.head?.end ?? 0) };
  if (hits.some((hit) => !hit.weak && distance(sentence, hit, whole) <= 3)) return false;
  const stems = metricStems(metric);
  return !stemsIn(sentence, quantity.head).some((stem) => stems.has(stem));
}

/** "a majority of 13", "a budget package of 1.8 trillion euros": the noun before "of" is what is measured. */
export function isOfSomethingElse(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
): boolean {
  const noun = nounBeforeOf(sentence, quantity);
  if (noun === null || CONTAINERS.has(noun)) return false;
  if (
    headFollows(quantity) ||
    sentence.text[quantity.end - sentence.start] === '-' ||
    quantity.text.includes('-')
  )
    return false;
  return !metricStems(metric).has(noun) && !stemsOfName(metric.entity).includes(noun);
}

/** "A message of 1,769 bits" is the message's own length. */
function stemsOfName(name: string): readonly string[] {
  return name.toLowerCase().split(' ').map(wordStem);
}

/** Whether what is counted stands right after the number. */
export function headFollows(quantity: Quantity): boolean {
  return (
    quantity.unitKind === 'count' &&
    quantity.head !== null &&
    quantity.head.start >= quantity.end &&
    quantity.head.start - quantity.end <= 2
  );
}

function nounBeforeOf(sentence: SentenceReading, quantity: Quantity): string | null {
  let place = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start) - 1;
  if (sentence.tokens[place]?.text === '$' || sentence.tokens[place]?.text === '£') place -= 1;
  if (sentence.tokens[place]?.lower !== 'of') return null;
  const noun = sentence.tokens[place - 1];
  return noun?.kind === 'word' ? wordStem(noun.lower) : null;
}

function stemsIn(sentence: SentenceReading, span: Span): string[] {
  return sentence.tokens
    .slice(tokenAt(sentence, span.start), tokenAt(sentence, span.end))
    .map((token) => wordStem(token.lower));
}
