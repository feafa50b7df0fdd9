import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { firstTokenOf } from '../reading/words-around.ts';
import { metricUnit } from './metric-unit.ts';

/** "The final nine minutes", "the first 10 days": a stretch of something longer. */
const STRETCH_BEFORE = new Set(
  'final last first opening closing next past another every each remaining within after before for'.split(
    ' ',
  ),
);
/** "Three minutes left", "two hours later": a point of time. */
const POINT_AFTER = new Set(
  'left remaining later earlier ago before after into to from apart away each'.split(' '),
);

/**
 * Whether the unit itself says which metric is meant: the reference lists "minutes" among the words for the minutes
 * somebody played, and the text has "in 27 minutes", not "with three minutes left" or "the final nine minutes". A
 * "country of 3.4 million" leaves out the unit, which can only be people, and "a chamber of 120" its members or seats.
 */
export function isCalledByItsUnit(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
): boolean {
  const body = bareNounBefore(sentence, quantity);
  const members = MEMBERS_OF.find(({ bodies }) => bodies.has(body));
  if (members?.units.test(metric.unit)) return metric.kind !== 'event' && members.metrics.test(metric.metric);
  if (metric.unit === 'people' && PLACES.has(body))
    return metric.kind !== 'event' && POPULATION.test(metric.metric);
  if (quantity.kind !== 'duration' || metricUnit(metric.unit).kind !== 'time') return false;
  const unit = wordStem(quantity.unit);
  if (!metric.terms.some((term) => wordStem(term.trim().toLowerCase()) === unit)) return false;
  const before = sentence.tokens[firstTokenOf(sentence, quantity) - 1];
  const after = sentence.tokens[tokenAt(sentence, quantity.end)];
  return !STRETCH_BEFORE.has(before?.lower ?? '') && !POINT_AFTER.has(after?.lower ?? '');
}

const POPULATION = /population|inhabitants|residents/;
const PLACES = new Set(
  'country nation state city town village island territory region province borough district county republic municipality suburb'.split(
    ' ',
  ),
);

/** "An alliance of 32", "a chamber of 120", "a bench of nine": who belongs to it, and what the metric is called then. */
const MEMBERS_OF = [
  {
    bodies: new Set(
      'alliance bloc club group grouping union pact league federation body family convention committee commission panel jury cabinet board choir orchestra squad team crew caucus order'.split(
        ' ',
      ),
    ),
    units: /^members$/,
    metrics: /^members$/,
  },
  {
    bodies: new Set('chamber house parliament assembly senate council legislature'.split(' ')),
    units: /^(?:members|seats)$/,
    metrics: /^(?:members|seats)$/,
  },
  {
    bodies: new Set('court bench'.split(' ')),
    units: /^(?:members|judges|justices)$/,
    metrics: /^(?:members|judges|justices)$/,
  },
];

/** "Country" of "a country of 3.4 million"; '' where a number has a noun of its own, or no "of" before it. */
function bareNounBefore(sentence: SentenceReading, quantity: Quantity): string {
  if (quantity.kind !== 'amount' || quantity.unit !== '') return '';
  const at = firstTokenOf(sentence, quantity);
  const [noun, of] = sentence.tokens.slice(Math.max(0, at - 2), at);
  return of?.lower === 'of' ? (noun?.lower ?? '') : '';
}
