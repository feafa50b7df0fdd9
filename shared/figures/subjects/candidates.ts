import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import type { ArticleReading } from './article-reading.ts';
import { type EntityPlace, entityPlaces, type ScorePart, total } from './entity-places.ts';
import { metricUnit } from './metric-unit.ts';
import { metricStems, type TermHit, termHits } from './metric-words.ts';
import { type MetricReading, readingsOf } from './reading-of.ts';

/** One subject a quantity may be about, and in which way it would speak of it. */
export interface Candidate {
  readonly entity: string;
  readonly metric: MetricEntry;
  readonly reading: MetricReading;
  readonly place: EntityPlace;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** Whether both entity and metric are named plainly enough to let the figure be called wrong. */
  readonly strong: boolean;
}

/** How the sentence names the metric near the quantity. */
interface MetricEvidence {
  readonly parts: readonly ScorePart[];
  readonly strong: boolean;
}

/** Up to this many subjects are weighed for one quantity. */
const MOST_CANDIDATES = 8;

/** The subjects of a quantity, best first: those whose entity is near and whose unit and words fit. */
export function candidatesFor(
  reading: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
): readonly Candidate[] {
  const places = entityPlaces(reading, sentence, quantity);
  const candidates = places.flatMap((place) =>
    place.entry.metrics.flatMap((metric) =>
      readingsOf(quantity, metric).flatMap((way) => candidate(sentence, quantity, place, metric, way)),
    ),
  );
  return nearestFirst(candidates).slice(0, MOST_CANDIDATES);
}

function candidate(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): Candidate[] {
  const evidence = metricEvidence(sentence, quantity, place, metric, reading);
  if (evidence === null) return [];
  const parts = [...place.parts, ...evidence.parts];
  const strong = evidence.strong && (place.where === 'sentence' || place.anaphoric);
  return [{ entity: metric.entity, metric, reading, place, score: total(parts), parts, strong }];
}

/** Words of the metric at the thing counted, next to the number, or elsewhere in the sentence; else the unit alone. */
function metricEvidence(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): MetricEvidence | null {
  const hits = termHits(sentence, metric).filter((hit) => !covers(quantity, hit));
  const head = hits.filter((hit) => atHead(sentence, quantity, hit));
  if (head.length > 0 && reading !== 'date' && reading !== 'elapsed')
    return { parts: [{ name: 'the thing counted', score: 5 + Math.min(1.5, breadth(head)) }], strong: true };
  if (countsSomethingElse(sentence, quantity, metric, reading, hits)) return null;
  const near = nearest(sentence, quantity, hits);
  if (near !== null) return nearEvidence(near, quantity, sentence);
  return unitEvidence(quantity, place, metric, reading);
}

function nearEvidence(
  near: { readonly hit: TermHit; readonly apart: number },
  quantity: Quantity,
  sentence: SentenceReading,
): MetricEvidence {
  const crossed = figuresBetween(sentence, quantity, near.hit);
  const parts: ScorePart[] = [
    {
      name: `"${near.hit.term}"`,
      score: Math.max(1, 4.5 - near.apart * 0.15) + Math.min(1, (near.hit.words - 1) * 0.5),
    },
  ];
  if (crossed > 0) parts.push({ name: 'another figure stands between', score: -Math.min(2, crossed) });
  return { parts, strong: near.apart <= 16 };
}

/** A length, a speed, a sum of money: where the entity has one metric in that unit, the unit names it. */
function unitEvidence(
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): MetricEvidence | null {
  if (reading !== 'value') return null;
  const unit = metricUnit(metric.unit);
  if (unit.kind === 'count' || unit.kind === 'ordinal' || unit.kind === 'time') return null;
  const alike = place.entry.metrics.filter((other) => metricUnit(other.unit).kind === unit.kind).length;
  const score = unit.kind === 'percent' || unit.kind === 'money' ? 1 : 3;
  return {
    parts: [{ name: `its only figure in ${metric.unit}`, score: alike === 1 ? score : 0.5 }],
    strong: alike === 1 && score === 3 && attributive(place, quantity),
  };
}

/** "1,250-km Rhine", "Gaza, at 355 square kilometres": the name and the number touch. */
function attributive(place: EntityPlace, quantity: Quantity): boolean {
  const { mention } = place;
  return place.where === 'sentence'
    ? mention.start - quantity.end <= 30 && quantity.start - mention.end <= 12
    : place.anaphoric;
}

/** "28 executive orders" counts neither members nor seats; with a verb of the metric beside it, it may. */
function countsSomethingElse(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  reading: MetricReading,
  hits: readonly TermHit[],
): boolean {
  if (reading !== 'value' || metricUnit(metric.unit).kind !== 'count' || quantity.head === null) return false;
  if (hits.some((hit) => distance(sentence, hit, spanWithHead(quantity)) <= 3)) return false;
  const stems = metricStems(metric);
  const words = sentence.tokens
    .slice(tokenAt(sentence, quantity.head.start), tokenAt(sentence, quantity.head.end))
    .map((token) => wordStem(token.lower));
  return !words.some((stem) => stems.has(stem));
}

function nearest(
  sentence: SentenceReading,
  quantity: Quantity,
  hits: readonly TermHit[],
): { readonly hit: TermHit; readonly apart: number } | null {
  let best: { readonly hit: TermHit; readonly apart: number } | null = null;
  for (const hit of hits) {
    const apart = distance(sentence, hit, quantity);
    if (best === null || apart < best.apart || (apart === best.apart && hit.words > best.hit.words))
      best = { hit, apart };
  }
  return best;
}

function figuresBetween(sentence: SentenceReading, quantity: Quantity, hit: TermHit): number {
  const from = Math.min(quantity.end, hit.end);
  const to = Math.max(quantity.start, hit.start);
  return sentence.quantities.filter(
    (other) =>
      other !== quantity &&
      other.role === 'figure' &&
      other.kind !== 'date' &&
      other.start >= from &&
      other.end <= to,
  ).length;
}

function atHead(sentence: SentenceReading, quantity: Quantity, hit: TermHit): boolean {
  if (quantity.head !== null && hit.start < quantity.head.end && hit.end > quantity.head.start) return true;
  return hit.start >= quantity.end && distance(sentence, quantity, hit) === 0;
}

function covers(quantity: Quantity, hit: TermHit): boolean {
  return hit.start < quantity.end && hit.end > quantity.start;
}

function spanWithHead(quantity: Quantity): { start: number; end: number } {
  return { start: quantity.start, end: Math.max(quantity.end, quantity.head?.end ?? 0) };
}

/** How many different terms say so, beyond the first, and how many words the longest has. */
function breadth(hits: readonly TermHit[]): number {
  const terms = new Set(hits.map((hit) => hit.term)).size;
  return (terms - 1) * 0.5 + (Math.max(...hits.map((hit) => hit.words)) - 1) * 0.5;
}

/**
 * Best first. Of several entities with the same metric on one side of the quantity, each that stands behind a nearer
 * one loses by it: "Smith scored 12 and Jones 9".
 */
function nearestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      b.score - a.score ||
      (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0) ||
      (a.metric.metric < b.metric.metric ? -1 : 1),
  );
}
