import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { anchorOf, resumes } from './anchor.ts';
import type { EntityPlace } from './entity-place.ts';
import type { MetricEvidence } from './evidence.ts';
import { metricUnit } from './metric-unit.ts';
import type { MetricReading } from './reading-of.ts';
import { saysThereWere } from './there-were.ts';

/** A figure with the subjects it may have. */
export interface FigureBefore {
  readonly sentence: SentenceReading;
  readonly quantity: Quantity;
  readonly candidates: readonly SubjectBefore[];
}

/** As much of a candidate as the next figure asks of it. */
interface SubjectBefore {
  readonly entity: string;
  readonly metric: MetricEntry;
  readonly reading: MetricReading;
  readonly score: number;
  readonly weak: boolean;
}

/** Below this a subject of the figure before is only a guess. */
const LEAST_SCORE = 5;
/** What the figure before lends: as much as a word of the metric near the number. */
const LENT = 4;
/** Figures that may leave out what they are of. */
const KINDS = new Set(['amount', 'percent', 'measure', 'money', 'duration']);
const MOVES = /^(?:by|up|down|another|further|additional|first|last|than|of)$/;

/**
 * "Orrin has 240 bridges, far more than Brask, which has 80. Tamber gets by on 15": a figure that says
 * whose it is but not what it counts is of the metric of the figure before, where its owner has that metric too.
 */
export function elidedMetric(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  before: FigureBefore,
): MetricEvidence | null {
  if (!leavesOut(sentence, quantity)) return null;
  const lent = before.candidates.filter(
    (one) => lends(one) && one.metric.metric === metric.metric && one.metric.unit === metric.unit,
  );
  if (lent.length === 0 || !fitsUnit(quantity, metric)) return null;
  const goesOn =
    lent.some((one) => one.entity === metric.entity) && takesUp(sentence, quantity, place, before);
  if (!goesOn && !isOwner(sentence, quantity, place, before)) return null;
  return { parts: [{ name: 'what the figure before is of', score: LENT }], strong: true, weak: false };
}

/** Whether a figure says plainly enough what it is of for the next to leave it out. */
export function lendsMetric({ quantity, candidates }: FigureBefore): boolean {
  return quantity.kind !== 'date' && candidates.some(lends);
}

/** Whether what the figure before is of comes in such units: "36 bridges" lends nothing to "30%". */
export function mayLendTo(quantity: Quantity, { candidates }: FigureBefore): boolean {
  return candidates.some((one) => lends(one) && fitsUnit(quantity, one.metric));
}

/** "Its third title, 36 years after the second": the years are no titles. */
function lends({ weak, score, reading }: SubjectBefore): boolean {
  return !weak && score >= LEAST_SCORE && reading !== 'elapsed';
}

/** "From 21 to 27", "today it is 43", "in 2019 there were 54": of the very thing the figure before is about. */
function takesUp(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  before: FigureBefore,
): boolean {
  if (anchorOf(sentence, quantity) === before.quantity || saysThereWere(sentence, quantity)) return true;
  return (
    before.sentence.index === sentence.index - 1 && place.where === 'carried' && resumes(sentence, quantity)
  );
}

/** A number with no noun of its own, and no word before it that makes it a difference or a part. */
function leavesOut(sentence: SentenceReading, quantity: Quantity): boolean {
  if (!KINDS.has(quantity.kind) || quantity.role !== 'figure') return false;
  if (quantity.kind === 'amount' && (quantity.unit !== '' || quantity.head !== null)) return false;
  if (quantity.kind !== 'amount' && quantity.kind !== 'percent' && /\p{L}{2}/u.test(quantity.text))
    return false;
  const start = quantity.comparatorSpan?.start ?? quantity.start;
  const word = sentence.tokens[tokenAt(sentence, start) - 1]?.lower ?? '';
  const next = sentence.tokens[tokenAt(sentence, quantity.end)];
  return !MOVES.test(word) && next?.text !== '-' && next?.lower !== 'of';
}

/** Named before the number, with no other figure between, and not the one the figure before is about. */
function isOwner(
  sentence: SentenceReading,
  quantity: Quantity,
  { where, mention }: EntityPlace,
  before: FigureBefore,
): boolean {
  if (where !== 'sentence' || mention.end > quantity.start) return false;
  const apart = sentence.quantities.some(
    (other) =>
      other !== quantity &&
      other.role === 'figure' &&
      other.start >= mention.end &&
      other.end <= quantity.start,
  );
  const isNew = before.sentence !== sentence || mention.start >= before.quantity.end;
  return !apart && isNew;
}

function fitsUnit(quantity: Quantity, metric: MetricEntry): boolean {
  const { kind } = metricUnit(metric.unit);
  return quantity.kind === 'amount' ? kind === 'count' : quantity.unitKind === kind;
}
