import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';
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
  return leavesOut(sentence, quantity) ? lentBy(sentence, quantity, place, metric, before) : null;
}

/** "Orrin has 240 bridges. Brask's grew by six to 80": the six are bridges as well. */
export function elidedChange(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  before: FigureBefore,
): MetricEvidence | null {
  const isBare = quantity.kind === 'amount' && hasNoNoun(sentence, quantity);
  return isBare ? lentBy(sentence, quantity, place, metric, before) : null;
}

function lentBy(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  before: FigureBefore,
): MetricEvidence | null {
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

/** Past this a number is hardly held against the one before: of "104 games in 14 cities" "84" takes up the games. */
const MOST_TIMES = 5;

/**
 * The figure before that a quantity leaves to say what it is of: the nearest of about its size in units of its kind, else the
 * nearest.
 */
export function lenderOf<Figure extends FigureBefore>(
  quantity: Quantity,
  before: readonly Figure[],
): Figure | null {
  const lending = before.filter((one) => mayLendTo(quantity, one));
  return lending.find((one) => isOfOneSize(quantity.value, one.quantity.value)) ?? lending[0] ?? null;
}

function isOfOneSize(one: number | null, other: number | null): boolean {
  if (one === null || other === null || one * other <= 0) return false;
  return one / other <= MOST_TIMES && other / one <= MOST_TIMES;
}

/** Whether what the figure before is of comes in such units: "36 bridges" lends nothing to "30%". */
function mayLendTo(quantity: Quantity, { candidates }: FigureBefore): boolean {
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
  if (isRecordOrThatOf(sentence, quantity)) return true;
  if (before.sentence.index !== sentence.index - 1 || place.where !== 'carried') return false;
  return resumes(sentence, quantity) || isHeldAgainstThat(sentence, quantity);
}

/** "That compares with 2,976 in 2018", "This was well below the 96 of March": the first number of such a sentence. */
function isHeldAgainstThat(sentence: SentenceReading, quantity: Quantity): boolean {
  const [first, verb] = sentence.tokens.filter(({ kind }) => kind === 'word');
  return (
    /^(?:that|this)$/.test(first?.lower ?? '') &&
    /^(?:compares|compared|is|was|marks|marked|represents|represented)$/.test(verb?.lower ?? '') &&
    sentence.quantities.find(({ role, kind }) => role === 'figure' && kind !== 'date') === quantity
  );
}

/** A number with no noun of its own, and no word before it that makes it a difference or a part. */
export function leavesOut(sentence: SentenceReading, quantity: Quantity): boolean {
  const start = quantity.comparatorSpan?.start ?? quantity.start;
  const word = sentence.tokens[tokenAt(sentence, start) - 1]?.lower ?? '';
  return (!MOVES.test(word) || isRecordOrThatOf(sentence, quantity)) && hasNoNoun(sentence, quantity);
}

/** "The 1.9 million", beside so many barrels: the scale is part of the number, and no unit. */
function withoutScale({ text }: Quantity): string {
  return text.replace(/(?:thousand|million|billion|trillion|lakh|crore|bn|tn)$/i, '');
}

function hasNoNoun(sentence: SentenceReading, quantity: Quantity): boolean {
  if (!KINDS.has(quantity.kind) || quantity.role !== 'figure') return false;
  if (quantity.kind === 'amount' && (quantity.unit !== '' || quantity.head !== null)) return false;
  if (isRecordOrThatOf(sentence, quantity)) return true;
  if (quantity.kind !== 'amount' && quantity.kind !== 'percent' && /\p{L}{2}/u.test(withoutScale(quantity)))
    return false;
  const after = tokenAt(sentence, quantity.end);
  const next = sentence.tokens[after];
  return next?.text !== '-' && (next?.lower !== 'of' || isDateAt(sentence, after + 1));
}

/** "Short of the record of €36 million", "the 836 of 2019": the same as before, at its best or at another time. */
function isRecordOrThatOf(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = firstTokenOf(sentence, quantity);
  const of = tokenAt(sentence, quantity.end);
  if (wordAt(sentence, at - 1) === 'the' && wordAt(sentence, of) === 'of') return isDateAt(sentence, of + 1);
  return (
    wordAt(sentence, at - 1) === 'of' &&
    RECORD.test(wordAt(sentence, at - 2)) &&
    WHOSE.test(wordAt(sentence, at - 3))
  );
}

const RECORD = /^(?:record|peak|high|low|best|worst|trough)$/;
const WHOSE = /^(?:the|its|their|previous|old|earlier|last)$/;

/** "The 836 of 2019": what follows says when, and not what it is of. */
function isDateAt(sentence: SentenceReading, place: number): boolean {
  const start = sentence.tokens[place]?.start;
  return sentence.quantities.some((other) => other.kind === 'date' && other.start === start);
}

/**
 * Named before the number, with no other figure between but the other end of its movement ("by four to 22"), and not the
 * one the figure before is about.
 */
export function isOwner(
  sentence: SentenceReading,
  quantity: Quantity,
  { where, mention }: EntityPlace,
  before?: FigureBefore,
): boolean {
  if (where !== 'sentence' || mention.end > quantity.start) return false;
  const anchor = anchorOf(sentence, quantity);
  const apart = sentence.quantities.some(
    (other) =>
      other !== quantity &&
      other !== anchor &&
      other.role === 'figure' &&
      other.start >= mention.end &&
      other.end <= quantity.start,
  );
  const isNew = before?.sentence !== sentence || mention.start >= before.quantity.end;
  return !apart && isNew;
}

function fitsUnit(quantity: Quantity, metric: MetricEntry): boolean {
  const { kind } = metricUnit(metric.unit);
  return quantity.kind === 'amount' ? kind === 'count' : quantity.unitKind === kind;
}
