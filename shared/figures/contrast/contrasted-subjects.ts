import type { Span } from '../../article/span.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isHundredthOf } from '../quantities/units/shared-currency-names.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf } from '../reading/words-around.ts';
import type { ArticleReading } from '../subjects/article-reading.ts';
import { elidedChange, type FigureBefore, lenderOf } from '../subjects/elided-metric.ts';
import { type EntityPlace, total } from '../subjects/entity-place.ts';
import type { MetricEvidence } from '../subjects/evidence.ts';
import { metricEvidence } from '../subjects/metric-evidence.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import { termHits } from '../subjects/metric-words.ts';
import type { MetricReading } from '../subjects/reading-of.ts';
import { isComparedIn } from './compared-in.ts';
import { continuedEvidence } from './continued-evidence.ts';
import type { Contrast, ContrastedSubject } from './contrast.ts';
import { againstOthers, otherMetrics } from './other-metric.ts';
import { partsOfAWhole } from './parts-of-a-whole.ts';

/** The series a derived figure may come of: those near it whose unit can differ, or be divided, by so much. */
export function contrastedSubjects(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  contrast: Contrast,
  all: readonly EntityPlace[],
  figuresBefore: readonly FigureBefore[],
): readonly ContrastedSubject[] {
  const { base } = contrast;
  const before = figuresBefore[0] ?? null;
  const lender = lenderOf(quantity, figuresBefore);
  const places = nearest(all);
  if (base.kind === 'whole') return partsOfAWhole(sentence, quantity, places);
  const others = () => {
    const bases = otherMetrics(sentence, base, places).filter((one) =>
      fits(sentence, quantity, contrast, one.metric),
    );
    return againstOthers(quantity, bases, places, (place, metric) =>
      fits(sentence, quantity, contrast, metric)
        ? (continuedEvidence(sentence, quantity, metric, before) ??
          evidenceFor(article, sentence, quantity, place, metric, readingOf(contrast)))
        : null,
    );
  };
  if (base.kind === 'named') return others();
  const subjects = places.flatMap((place) =>
    place.entry.metrics.flatMap((metric): Continued[] => {
      if (!fits(sentence, quantity, contrast, metric) || isBase(base, place)) return [];
      // "Combined for 51 points and 18 rebounds": each is a sum of its own.
      const continued =
        contrast.measure === 'sum' ? null : continuedEvidence(sentence, quantity, metric, before);
      const evidence =
        continued ??
        evidenceFor(article, sentence, quantity, place, metric, readingOf(contrast)) ??
        (lender === null ? null : elidedChange(sentence, quantity, place, metric, lender));
      if (evidence === null) return [];
      const isContinued = continued !== null;
      if (base.kind !== 'entity') {
        const clear = !isInOtherClause(sentence, quantity, place);
        return [{ place, metric, against: null, evidence, clear, isContinued }];
      }
      const other = otherSide(base.mention, place, places, metric);
      if (other === null) return [];
      const clear = [place, other.place].every((one) => one.where === 'sentence' || one.anaphoric);
      const own = place.mention.start < other.place.mention.start ? namedFirst(evidence) : evidence;
      return [{ place, metric, against: other.metric, evidence: own, clear, isContinued }];
    }),
  );
  // What hangs on the figure before is of that, whatever else the sentence has words for.
  const continued = subjects.filter(({ isContinued }) => isContinued);
  if (continued.length > 0) return continued;
  return subjects.length > 0 ? subjects : others();
}

interface Continued extends ContrastedSubject {
  readonly isContinued: boolean;
}

/** Up to this many entities are weighed against each other. */
const MOST_PLACES = 24;

function nearest(places: readonly EntityPlace[]): readonly EntityPlace[] {
  return places.length <= MOST_PLACES
    ? places
    : places.toSorted((a, b) => total(b.parts) - total(a.parts)).slice(0, MOST_PLACES);
}

/** "Holt beat Ruck by 40 votes" is said of Holt. */
function namedFirst(evidence: MetricEvidence): MetricEvidence {
  return { ...evidence, parts: [...evidence.parts, { name: 'the first of the two', score: 1 }] };
}

function isBase(base: Contrast['base'], { entry }: EntityPlace): boolean {
  return (
    base.kind === 'entity' && base.mention?.entries.some(({ entity }) => entity === entry.entity) === true
  );
}

/** Whether two values of the metric can differ by, or have the ratio of, such a quantity. */
function fits(
  sentence: SentenceReading,
  quantity: Quantity,
  { measure }: Contrast,
  metric: MetricEntry,
): boolean {
  const unit = metricUnit(metric.unit);
  if (metric.kind === 'event' || unit.kind === 'date' || unit.kind === 'ordinal') return false;
  if (measure === 'ratio') return isComparedIn(sentence, quantity, unit.kind);
  switch (quantity.kind) {
    case 'percent':
      return true;
    case 'points':
      return unit.kind === 'percent' || unit.kind === 'points';
    case 'money':
      return (
        unit.canonical === quantity.unit.toLowerCase() ||
        unit.canonical === quantity.unit ||
        isHundredthOf(quantity.unit, unit.canonical)
      );
    case 'measure':
      return (
        quantity.unit === unit.canonical ||
        (quantity.unitKind === unit.kind && unit.factor !== null) ||
        (quantity.unit === 'degrees' && unit.kind === 'temperature')
      );
    case 'duration':
      return unit.kind === 'time';
    default:
      return unit.kind === 'count' || (unit.kind === 'other' && unit.canonical === quantity.unit);
  }
}

function readingOf({ measure }: Contrast): 'ratio' | 'change' {
  return measure === 'ratio' ? 'ratio' : 'change';
}

/** The words that tie a figure to a metric it does not state the value of; in its own sentence or the one before. */
export function evidenceFor(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: 'ratio' | 'change' | 'course',
): MetricEvidence | null {
  const own = metricEvidence(sentence, quantity, place, metric, reading);
  const apposed = apposedEvidence(sentence, quantity, metric);
  if (apposed !== null) return apposed;
  if (own !== null && isNamedElsewhere(sentence, quantity, metric)) return { ...own, strong: false };
  if (own !== null && !own.weak) return opens(sentence, metric) ? withOpening(own) : own;
  return resumedEvidence(article, sentence, quantity, metric, reading) ?? own;
}

/** "Turnout was up 6.7 points": the sentence is about that very metric. */
function opens(sentence: SentenceReading, metric: MetricEntry): boolean {
  const first = sentence.tokens.find((token) => token.kind === 'word' && token.lower !== 'the');
  return termHits(sentence, metric).some((hit) => !hit.weak && hit.start === first?.start);
}

function withOpening(evidence: MetricEvidence): MetricEvidence {
  return { ...evidence, parts: [...evidence.parts, { name: 'the sentence opens with it', score: 0.8 }] };
}

/** ", an increase of 8.4 per cent", ", a margin of 14": said of the figure before, whose words stand before the comma. */
function apposedEvidence(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
): MetricEvidence | null {
  const at = firstTokenOf(sentence, quantity);
  const words = sentence.tokens.slice(Math.max(0, at - 5), at);
  const comma = words.findLastIndex((token) => token.text === ',');
  if (comma < 0 || !/^an?$/.test(words[comma + 1]?.lower ?? '') || words.at(-1)?.lower !== 'of') return null;
  const end = words[comma]?.start ?? 0;
  const from = secondLast(sentence, end);
  const hit = termHits(sentence, metric).find((one) => !one.weak && one.start >= from && one.end <= end);
  return hit === undefined
    ? null
    : { parts: [{ name: `"${hit.term}" of the figure before`, score: 5.5 }], strong: true, weak: false };
}

/** Where the figure before the last one that stands before `end` ends. */
function secondLast(sentence: SentenceReading, end: number): number {
  const before = sentence.quantities.filter(
    (one) => one.end <= end && one.role === 'figure' && one.kind !== 'date' && one.kind !== 'ago-span',
  );
  return before.at(-2)?.end ?? sentence.start;
}

/** "That makes it a half larger than Harrow", "It is twice as long as": the metric is that of the sentence before. */
function resumedEvidence(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  reading: MetricReading,
): MetricEvidence | null {
  const before = article.sentences[sentence.index - 1];
  const resumes = reading === 'course' ? RESUMES_COURSE : RESUMES;
  if (before === undefined || before.paragraph !== sentence.paragraph || !resumes.test(sentence.text))
    return null;
  if (tokenAt(sentence, quantity.start) > 9) return null;
  const hits = termHits(before, metric).filter((hit) => !hit.weak);
  return hits.length === 0
    ? null
    : { parts: [{ name: `"${hits[0]?.term}" in the sentence before`, score: 4 }], strong: true, weak: false };
}

const RESUMES = /^(?:["“]\s*)?(?:That|This|It|They)\s+(?:is|was|are|were|makes|made)\b/;
/** "It has now cut them five times": how often something was done may also be said of the one who did it. */
const RESUMES_COURSE = /^(?:["“]\s*)?(?:That|This|It|They)\s+(?:is|was|are|were|makes|made|has|have|had)\b/;

/** The other side of a comparison: the entity its words name or, for a contest, the other one that is named. */
function otherSide(
  mention: { readonly entries: EntityPlace['mention']['entries'] } | null,
  place: EntityPlace,
  places: readonly EntityPlace[],
  metric: MetricEntry,
): { readonly metric: MetricEntry; readonly place: EntityPlace } | null {
  const sameOf = (other: EntityPlace) => other.entry.metrics.find((one) => one.metric === metric.metric);
  if (mention !== null) {
    for (const entry of mention.entries) {
      const found = entry.metrics.find((one) => one.metric === metric.metric);
      if (found !== undefined && found.entity !== metric.entity) return { metric: found, place };
    }
    return null;
  }
  const others = places.filter(
    (other) => other.entry.entity !== place.entry.entity && sameOf(other) !== undefined,
  );
  const named = others.filter((other) => other.where === 'sentence');
  const [best] =
    named.length > 0 ? named : place.where === 'sentence' ? others.filter((one) => one.anaphoric) : [];
  const found = best === undefined ? undefined : sameOf(best);
  const alone = named.length > 1 ? null : found;
  return best === undefined || alone == null ? null : { metric: alone, place: best };
}

/** "Power use fell 12 per cent while its sales rose": only another clause has words for the metric. */
function isNamedElsewhere(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): boolean {
  const hits = termHits(sentence, metric).filter((hit) => !hit.weak);
  return hits.length > 0 && hits.every((hit) => isAcrossClauses(sentence, quantity, hit, ELSEWHERE));
}

/** "Sales fell 8 per cent, while Harrow sold": what is named behind "while" has figures of its own. */
function isInOtherClause(
  sentence: SentenceReading,
  quantity: Quantity,
  { mention, where }: EntityPlace,
): boolean {
  return where === 'sentence' && isAcrossClauses(sentence, quantity, mention, OTHER_CLAUSE);
}

const ELSEWHERE = /^(?:while|whereas|but|although)$/;
const OTHER_CLAUSE = /^(?:while|whereas|but|although|;)$/;

function isAcrossClauses(sentence: SentenceReading, quantity: Quantity, span: Span, parts: RegExp): boolean {
  const [from, to] = span.start < quantity.start ? [span.end, quantity.start] : [quantity.end, span.start];
  return sentence.tokens
    .slice(tokenAt(sentence, from), tokenAt(sentence, to))
    .some((token) => parts.test(token.lower));
}
