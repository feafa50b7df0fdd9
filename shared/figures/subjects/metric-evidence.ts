import { overlaps } from '../../article/span.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { withoutWhatIsAimedAt } from './aims.ts';
import { anchorOf, resumedDistance, resumes } from './anchor.ts';
import { isCalledByItsUnit } from './called-by-its-unit.ts';
import { isAgeOfThing } from './counted-from-event.ts';
import { isDatedBy, isToldWhen } from './dated-by.ts';
import { countedByOrdinal } from './elided-ordinal.ts';
import { type EntityPlace, type ScorePart, total } from './entity-place.ts';
import { eventEvidence } from './event-evidence.ts';
import type { MetricEvidence } from './evidence.ts';
import { governingVerbs, SUFFERED } from './governing-verbs.ts';
import { atHead, headParts, isOfThoseHarmed, isVerbBefore, namedBesides } from './head-evidence.ts';
import { inOffice } from './in-office.ts';
import { isEnding, isItsBeginning, isItThatLasted, isLifespan, isWhatLasted, LIFESPAN } from './lifespan.ts';
import { metricUnit } from './metric-unit.ts';
import { type TermHit, termHits } from './metric-words.ts';
import type { MetricReading } from './reading-of.ts';
import { withShortForms } from './short-forms.ts';
import { sinceItBegan, withBeginnings } from './since-it-began.ts';
import { sinceTheLast } from './since-the-last.ts';
import { isInClauseBehind, isTaken } from './taken-words.ts';
import { countsSomethingElse, isOfSomethingElse } from './thing-counted.ts';

/** The part of a score that says the unit of the number is a word of the metric: "27 minutes". */
export const UNIT_NAMES_IT = 'its unit names it';

/** What a word of the metric adds where the unit alone already names it. */
const NAMED_TOO = 1;

/** What the unit scores where nothing else of the entity's is in it. */
const UNIT_ALONE = 3;

/** Words of the metric at the thing counted, near the number or elsewhere in the sentence; else the unit alone. */
export function metricEvidence(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): MetricEvidence | null {
  const { entry } = place;
  if (reading === 'elapsed') {
    const lasted = isLifespan(sentence, quantity);
    if (lasted && isItsBeginning(metric, entry.metrics)) return lifespanEvidence(sentence, quantity, place);
    if (isEnding(metric.metric) && (lasted || isAgeOfThing(sentence, quantity))) return null;
  }
  const isCalled = reading === 'value' && isCalledByItsUnit(sentence, quantity, metric);
  if (reading === 'value' && !isCalled && isOfSomethingElse(sentence, quantity, metric)) return null;
  const isOfTime = reading === 'date' || reading === 'elapsed';
  const words = [
    ...termHits(sentence, metric),
    ...(reading === 'value' ? governingVerbs(sentence, quantity, place, metric) : []),
    ...lossHits(sentence, place, metric, reading),
  ].filter(
    (hit) =>
      !isTaken(sentence, quantity, hit) &&
      (isOfTime || !isInClauseBehind(sentence, quantity, hit)) &&
      (metric.kind === 'event' || !isName(sentence, place, hit)),
  );
  const hits = withShortForms(
    sentence,
    place.entry,
    metric,
    withoutWhatIsAimedAt(sentence, quantity, metric, withBeginnings(sentence, quantity, words)),
  );
  const head = hits.filter((hit) => atHead(sentence, quantity, hit));
  if (reading === 'value' && isOfThoseHarmed(sentence, quantity, head, hits)) return null;
  if (head.length > 0 && reading !== 'date' && reading !== 'elapsed')
    return (
      namedBesides(sentence, quantity, head, hits) ?? {
        parts: headParts(sentence, quantity, head, hits),
        // "Carried 29 passengers" says nothing of how many passengers died.
        strong: !SUFFERED.has(metric.unit) || hits.some((hit) => !hit.weak),
        weak: head.every((hit) => hit.weak),
      }
    );
  const counted =
    reading === 'ordinal' ? countedByOrdinal(sentence, quantity, termHits(sentence, metric)) : null;
  if (counted !== null)
    return {
      parts: [{ name: `"${counted.term}"`, score: metric.unit === 'ordinal' ? 5 : 4.5 }],
      strong: true,
      weak: false,
    };
  if (reading === 'ordinal' && metric.unit === 'ordinal') return rankEvidence(sentence, quantity, hits);
  if (reading === 'ordinal' || countsSomethingElse(sentence, quantity, metric, reading, hits)) return null;
  if (isCalled) return { parts: [{ name: UNIT_NAMES_IT, score: 4.5 }], strong: true, weak: false };
  const near = nearEvidence(sentence, quantity, hits, reading);
  const saysWhatOf = hits.length < words.length;
  const unit = saysWhatOf ? null : unitEvidence(quantity, place, metric, reading);
  if (unit !== null && near !== null && !near.weak && total(unit.parts) >= UNIT_ALONE)
    return withUnit(near, unit);
  const event = unit ?? eventEvidence(sentence, quantity, place, metric, reading);
  return [
    sinceItBegan(sentence, quantity, place, metric),
    inOffice(sentence, quantity, place, metric),
    sinceTheLast(sentence, quantity, place, metric),
    event,
  ].reduce(stronger, near);
}

/** "Lasted almost three years": counted from the day it began, and from no other. */
function lifespanEvidence(
  sentence: SentenceReading,
  quantity: Quantity,
  { where, anaphoric, mention }: EntityPlace,
): MetricEvidence | null {
  const isOfIt =
    where === 'sentence' ? isWhatLasted(sentence, mention) : anaphoric && isItThatLasted(sentence, quantity);
  return isOfIt ? { parts: [{ name: LIFESPAN, score: 4.5 }], strong: true, weak: false } : null;
}

/** "Is ranked fifth", "placed third": the word for the rank stands right before it. */
function rankEvidence(
  sentence: SentenceReading,
  quantity: Quantity,
  hits: readonly TermHit[],
): MetricEvidence | null {
  const word = hits.find((hit) => !hit.weak && isVerbBefore(sentence, quantity, hit));
  return word === undefined
    ? null
    : { parts: [{ name: `"${word.term}"`, score: 4.5 }], strong: true, weak: false };
}

function stronger(a: MetricEvidence | null, b: MetricEvidence | null): MetricEvidence | null {
  if (a === null || b === null) return a ?? b;
  return total(a.parts) >= total(b.parts) ? a : b;
}

/** A unit that only this metric has counts for more where a word of the metric stands in the sentence as well. */
function withUnit(near: MetricEvidence, unit: MetricEvidence): MetricEvidence {
  if (total(near.parts) >= total(unit.parts) + NAMED_TOO) return near;
  return {
    parts: [...unit.parts, { name: 'and a word of it', score: NAMED_TOO }],
    strong: true,
    weak: false,
  };
}

/** "Killed 1,782 people in December 1917": what tells of the dead tells of the day, where the thing has but one. */
function lossHits(
  sentence: SentenceReading,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): readonly TermHit[] {
  if (reading !== 'date' || place.entry.metrics.filter(({ kind }) => kind === 'event').length > 1) return [];
  const losses = place.entry.metrics.find(({ unit }) => unit === 'deaths');
  return metric.kind !== 'event' || losses === undefined ? [] : termHits(sentence, losses);
}

/** A name is no word of its metric: "United States" counts no states, but "the number of Orrin wolves" does count wolves. */
function isName(sentence: SentenceReading, { mention }: EntityPlace, hit: TermHit): boolean {
  if (!mention.proper || !overlaps(mention, hit)) return false;
  const before = sentence.tokens.slice(Math.max(0, mention.firstToken - 3), mention.firstToken);
  const isCounted = /\b(?:number|count|population) of(?: the)?$/.test(
    before.map(({ lower }) => lower).join(' '),
  );
  return !(isCounted && mention.sentence === sentence.index);
}

function nearEvidence(
  sentence: SentenceReading,
  quantity: Quantity,
  hits: readonly TermHit[],
  reading: MetricReading,
): MetricEvidence | null {
  const scored = hits.map((hit) => ({ hit, ...hitScore(sentence, quantity, hit) }));
  const isItsDate = (hit: TermHit) => Number(reading === 'date' && isDatedBy(sentence, quantity, hit));
  const best = scored.toSorted((a, b) => isItsDate(b.hit) - isItsDate(a.hit) || b.score - a.score)[0];
  if (best === undefined) return null;
  const parts: ScorePart[] = [{ name: `"${best.hit.term}"`, score: best.score }];
  const resumed = resumes(sentence, quantity);
  const crossed = resumed ? 0 : figuresBetween(sentence, quantity, best.hit);
  if (crossed > 0) parts.push({ name: 'another figure stands between', score: -Math.min(2, crossed) });
  return {
    parts,
    strong:
      !best.hit.weak && (reading === 'date' ? isDatedBy(sentence, quantity, best.hit) : best.apart <= 16),
    weak: best.hit.weak,
  };
}

function hitScore(
  sentence: SentenceReading,
  quantity: Quantity,
  hit: TermHit,
): { readonly score: number; readonly apart: number } {
  const apart = isToldWhen(sentence, quantity, hit) ? 0 : resumedDistance(sentence, quantity, hit);
  const length = Math.min(1, (hit.words - 1) * 0.5);
  return { score: Math.max(1, 4.5 - apart * 0.15) + length - (hit.weak ? 1.5 : 0), apart };
}

/** A length, a speed, so much an hour: where the entity has one metric in that unit, the unit names it. */
function unitEvidence(
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): MetricEvidence | null {
  const unit = metricUnit(metric.unit);
  const moved = reading === 'change' && quantity.direction !== null && unit.kind !== 'count';
  if ((reading !== 'value' && !moved) || unit.kind === 'count' || unit.kind === 'ordinal') return null;
  const alike = place.entry.metrics.filter((other) => metricUnit(other.unit).kind === unit.kind).length;
  const isRate = unit.per !== null && quantity.rate !== null;
  const common = !isRate && (unit.kind === 'percent' || unit.kind === 'money' || unit.kind === 'time');
  return {
    parts: [
      { name: `its only figure in ${metric.unit}`, score: alike > 1 ? 0.5 : common ? 1.2 : UNIT_ALONE },
    ],
    strong: alike === 1 && !common && (moved || place.where === 'sentence' || place.anaphoric),
    weak: true,
  };
}

function figuresBetween(sentence: SentenceReading, quantity: Quantity, hit: TermHit): number {
  const from = Math.min(quantity.end, hit.end);
  const to = Math.max(quantity.start, hit.start);
  return sentence.quantities.filter(
    (other) =>
      other !== quantity &&
      other !== anchorOf(sentence, quantity) &&
      other.role === 'figure' &&
      other.unitKind === quantity.unitKind &&
      other.start >= from &&
      other.end <= to,
  ).length;
}
