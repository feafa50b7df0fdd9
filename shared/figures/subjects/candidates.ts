import type { MetricEntry } from '../../reference/lookup.ts';
import type { Contrast, ContrastedSubject } from '../contrast/contrast.ts';
import { contrastedSubjects } from '../contrast/contrasted-subjects.ts';
import { readContrast } from '../contrast/read-contrast.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import type { ArticleReading } from './article-reading.ts';
import { elidedMetric, type FigureBefore } from './elided-metric.ts';
import { type EntityPlace, type ScorePart, total } from './entity-place.ts';
import { entityPlaces } from './entity-places.ts';
import { type MetricEvidence, metricEvidence } from './metric-evidence.ts';
import { beginsTerm } from './metric-words.ts';
import { pairSubjects } from './pair-subjects.ts';
import { type PairSubject, pairOf } from './pairs.ts';
import { type MetricReading, readingsOf } from './reading-of.ts';
import { isSoleSubject, isUndisputed } from './sole-subject.ts';
import { votesOfTwo } from './votes-of-two.ts';
import { type Witness, witnesses } from './witnesses.ts';

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
  /** Only part of a term, or the unit alone, names the metric. */
  readonly weak: boolean;
  /** Whether the article calls the entity by name anywhere. */
  readonly named: boolean;
  /** One side of a result such as "113-107". */
  readonly inResult: boolean;
  /** The metrics whose values add up to it, where it has no facts of its own; else none. */
  readonly sumOf: readonly MetricEntry[];
  /** The sentence does not say whose metric it is, but nothing else in the article has it. */
  readonly sole: boolean;
  /** No word ties it to the figure, so that it can only bear it out: see `witnesses`. */
  readonly witness?: true;
  /** The figure comes of two values: how, and of whose where the other is another entity's. */
  readonly contrast?: { readonly how: Contrast; readonly against: MetricEntry | null };
}

/** Up to this many subjects are weighed for one quantity. */
const MOST_CANDIDATES = 12;

/** Below this a subject is only kept for what other entities have of the metric the figure is most likely about. */
const LEAST_OF_OTHER_METRICS = 5;

/** What a subject gains that nothing else in the article could take the place of. */
const SOLE_GAINS = 2;

/** What the words of a metric add where they stand near the number. */
const PLAINLY = 3;

/** A subject carried over loses this much to one the sentence itself names. */
const CARRIED_LOSES = 3;

/**
 * The subjects of a quantity, best first: those whose entity is near and whose unit and words fit. `before` is the
 * figure before it in the article, or null.
 */
export function candidatesFor(
  reading: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  before: FigureBefore | null = null,
): readonly Candidate[] {
  const places = entityPlaces(reading, sentence, quantity);
  const votes = votesOfTwo(sentence, quantity, places).map((subject) => ofPair(reading, subject));
  if (votes.length > 0) return ranked(sentence, quantity, votes);
  const pair = pairOf(sentence, quantity);
  const subjects = pair === null ? [] : pairSubjects(reading, sentence, pair);
  // "28 of 180 seats": with nothing tried and made, each number may be the value of a metric.
  if (pair !== null && (subjects.length > 0 || !pair.outOf))
    return ranked(
      sentence,
      quantity,
      subjects.map((subject) => ofPair(reading, subject)),
    );
  if (isPartOfTerm(sentence, quantity, places)) return [];
  const plain = places
    .filter((place) => !isHeldAgainst(sentence, quantity, place))
    .flatMap((place) =>
      place.entry.metrics.flatMap((metric) =>
        readingsOf(sentence, quantity, metric).flatMap((way) =>
          candidate(reading, sentence, quantity, place, metric, way),
        ),
      ),
    );
  const said = saysWhatOf(plain) ? plain : [...elided(reading, sentence, quantity, places, before), ...plain];
  const how = readContrast(sentence, quantity, reading.mentions[sentence.index] ?? []);
  if (how === null) {
    const known = ranked(sentence, quantity, said);
    return [...known, ...ofWitnesses(reading, witnesses(sentence, quantity, places), known)];
  }
  const contrasted = contrastedSubjects(reading, sentence, quantity, how, places, before)
    .map((subject) => ofContrast(reading, sentence, subject, how))
    .filter((one) => one.place.topic !== true || one.sole);
  const leavesNone = how.certain || (how.base.kind === 'named' && contrasted.length > 0);
  return ranked(sentence, quantity, [...(leavesNone ? [] : said), ...contrasted]);
}

function ranked(
  sentence: SentenceReading,
  quantity: Quantity,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const own = new Set(
    candidates.filter(({ place }) => place.where === 'sentence').map(({ metric }) => metric.metric),
  );
  const ordered = candidates
    .map((one) => (own.has(one.metric.metric) || isCountedOfOwn(one, candidates) ? behindOwn(one) : one))
    .toSorted(bestFirst);
  const best = ordered[0]?.metric.metric;
  return ordered
    .filter((one) => one.score >= LEAST_OF_OTHER_METRICS || one.metric.metric === best)
    .slice(0, MOST_CANDIDATES)
    .map((one) => (isDoubtful(sentence, quantity, one, ordered) ? { ...one, strong: false } : one));
}

/** "Ruck scored 11 of their tries": what the sentence names has goals too, whatever those before conceded. */
function isCountedOfOwn({ metric, reading }: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (other) =>
      other.place.where === 'sentence' &&
      other.strong &&
      !other.weak &&
      other.reading === reading &&
      other.metric.unit === metric.unit,
  );
}

function behindOwn(one: Candidate): Candidate {
  if (one.place.where === 'sentence') return one;
  const parts = [...one.parts, { name: 'the sentence names another', score: -CARRIED_LOSES }];
  return { ...one, parts, score: total(parts) };
}

function ofPair(
  reading: ArticleReading,
  { place, metric, name, score, inResult, sumOf, unsure }: PairSubject,
): Candidate {
  const parts = [...place.parts, { name, score }];
  const strong = unsure !== true && (place.where === 'sentence' || place.anaphoric);
  return {
    entity: metric.entity,
    metric,
    reading: 'value',
    place,
    score: total(parts),
    parts,
    strong,
    weak: false,
    named: reading.named.has(metric.entity),
    inResult,
    sumOf,
    sole: false,
  };
}

function ofWitnesses(
  reading: ArticleReading,
  found: readonly Witness[],
  known: readonly Candidate[],
): readonly Candidate[] {
  return found
    .filter((one) => !known.some(({ metric, reading: way }) => metric === one.metric && way === one.reading))
    .map(({ place, metric, reading: way }) => {
      const parts = [...place.parts, { name: 'no word of it, only its unit', score: 0 }];
      return {
        entity: metric.entity,
        metric,
        reading: way,
        place,
        score: total(parts),
        parts,
        strong: false,
        weak: true,
        named: reading.named.has(metric.entity),
        inResult: false,
        sumOf: [],
        sole: false,
        witness: true,
      };
    });
}

/** "three-point range", "second quarter": a number that is part of a metric's own name. */
function isPartOfTerm(
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
): boolean {
  return places.some((place) => place.entry.metrics.some((metric) => beginsTerm(sentence, quantity, metric)));
}

function candidate(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): Candidate[] {
  const evidence = metricEvidence(sentence, quantity, place, metric, reading);
  if (evidence === null) return [];
  const one = withEvidence(article, sentence, place, metric, reading, evidence);
  return [place.topic === true && !one.sole ? { ...one, strong: false } : one];
}

/** "5,150 megawatts, more than double what Brask manages": Brask is what the figure is held against, not whose it is. */
function isHeldAgainst(
  { tokens }: SentenceReading,
  quantity: Quantity,
  { where, mention }: EntityPlace,
): boolean {
  if (where !== 'sentence' || mention.start < quantity.end) return false;
  const before = tokens.slice(Math.max(0, mention.firstToken - 3), mention.firstToken);
  return before.some((token) => token.start >= quantity.end && /^(?:than|what|those)$/.test(token.lower));
}

/** Whether the sentence itself says plainly what the number is of. */
function saysWhatOf(plain: readonly Candidate[]): boolean {
  return plain.some(
    ({ strong, weak, place, parts }) =>
      strong && !weak && total(parts) - total(place.parts) >= PLAINLY && place.topic !== true,
  );
}

/** Those whose metric the sentence leaves out, since it is that of the figure before. */
function elided(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
  before: FigureBefore | null,
): readonly Candidate[] {
  if (before === null) return [];
  return places.flatMap((place) =>
    place.entry.metrics.flatMap((metric) => {
      const evidence = elidedMetric(sentence, quantity, place, metric, before);
      return evidence === null ? [] : [withEvidence(article, sentence, place, metric, 'value', evidence)];
    }),
  );
}

function ofContrast(
  article: ArticleReading,
  sentence: SentenceReading,
  { place, metric, against, evidence, clear, onlyIfRight = false }: ContrastedSubject,
  contrast: Contrast,
): Candidate {
  const how = onlyIfRight ? { ...contrast, onlyIfRight } : contrast;
  const reading = how.measure === 'ratio' ? 'ratio' : 'change';
  const one = withEvidence(article, sentence, place, metric, reading, evidence);
  return { ...one, strong: one.strong && clear, contrast: { how, against } };
}

function withEvidence(
  article: ArticleReading,
  sentence: SentenceReading,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
  evidence: MetricEvidence,
): Candidate {
  const sole =
    place.where === 'carried' &&
    (place.mention.sentence < sentence.index || place.topic === true) &&
    evidence.strong &&
    !evidence.weak &&
    isSoleSubject(article, sentence, metric);
  const surely = sole && place.mention.sentence <= sentence.index && isUndisputed(article, sentence, metric);
  const parts = [
    ...place.parts,
    ...evidence.parts,
    ...(sole ? [{ name: 'nothing else in the article has one', score: SOLE_GAINS }] : []),
  ];
  return {
    entity: metric.entity,
    metric,
    reading,
    place,
    score: total(parts),
    parts,
    strong: evidence.strong && (place.where === 'sentence' || place.anaphoric || surely),
    weak: evidence.weak,
    named: article.named.has(metric.entity),
    inResult: false,
    sumOf: [],
    sole,
  };
}

/** Whether the subject is too loosely tied to the figure to call it wrong. */
function isDoubtful(
  sentence: SentenceReading,
  quantity: Quantity,
  one: Candidate,
  all: readonly Candidate[],
): boolean {
  if (one.place.where === 'carried') return hasOwnRival(one, all) || namesAnother(sentence, quantity);
  const follows = one.place.mention.start >= quantity.end;
  return (
    follows &&
    one.reading === 'value' &&
    one.place.parts.length === 1 &&
    all.some((other) => isCarriedAlike(other, one))
  );
}

/** Whether the sentence itself names an entity of which the same could be said. */
function hasOwnRival(carried: Candidate, all: readonly Candidate[]): boolean {
  return all.some((other) => other.place.where === 'sentence' && other.score >= carried.score - 2);
}

function isCarriedAlike(other: Candidate, one: Candidate): boolean {
  return other.place.where === 'carried' && other.metric.metric === one.metric.metric;
}

/** A name the reference does not know stands before the number: two words with capitals, or one within the sentence. */
function namesAnother(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = sentence.tokens
    .slice(0, tokenAt(sentence, quantity.start))
    .filter((token) => token.kind === 'word');
  return before.some(
    (token, place) => isName(token) && isName(before[place + 1]) && !STOP_WORDS.has(token.lower),
  );
}

function isName(token: { readonly text: string } | undefined): boolean {
  return (
    token !== undefined &&
    token.text.length > 1 &&
    token.text.charAt(0) !== token.text.charAt(0).toLowerCase()
  );
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || compare(a.entity, b.entity) || compare(a.metric.metric, b.metric.metric);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
