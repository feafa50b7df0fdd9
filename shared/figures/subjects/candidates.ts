import type { MetricEntry } from '../../reference/lookup.ts';
import type { Contrast, ContrastedSubject } from '../contrast/contrast.ts';
import { contrastedSubjects } from '../contrast/contrasted-subjects.ts';
import { readContrast } from '../contrast/read-contrast.ts';
import { courseSubjects } from '../course/course-subjects.ts';
import { readCourse } from '../course/read-course.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { ArticleReading } from './article-reading.ts';
import { type Candidate, candidateWith } from './candidate.ts';
import { countedBefore } from './counted-before.ts';
import { elidedMetric, type FigureBefore, lenderOf } from './elided-metric.ts';
import { type EntityPlace, total } from './entity-place.ts';
import { entityPlaces } from './entity-places.ts';
import type { MetricEvidence } from './evidence.ts';
import { followedSuit } from './followed-suit.ts';
import { leadsOfTwo } from './leads-of-two.ts';
import { metricEvidence } from './metric-evidence.ts';
import { beginsTerm } from './metric-words.ts';
import { pairSubjects } from './pair-subjects.ts';
import { type PairSubject, pairOf } from './pairs.ts';
import { ranked } from './ranked.ts';
import { isStatedAsRise } from './rates-of-change.ts';
import { type MetricReading, readingsOf } from './reading-of.ts';
import { isSoleSubject, isUndisputed } from './sole-subject.ts';
import { votesOfTwo } from './votes-of-two.ts';
import { type Witness, witnesses } from './witnesses.ts';

/** What a subject gains that nothing else in the article could take the place of. */
const SOLE_GAINS = 2;

/** What the words of a metric add where they stand near the number. */
const PLAINLY = 3;

/** What stands before a quantity that may leave out what it is of. */
export interface Before {
  /** Figures that say what they are of, the nearest first. */
  readonly figures: readonly FigureBefore[];
  /** The last date before it. */
  readonly date: FigureBefore | null;
}

/** The subjects of a quantity, best first: those whose entity is near and whose unit and words fit. */
export function candidatesFor(
  reading: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  before: Before = { figures: [], date: null },
): readonly Candidate[] {
  const places = entityPlaces(reading, sentence, quantity);
  const ofPairs = (found: readonly PairSubject[]) =>
    ranked(
      sentence,
      quantity,
      found.map((subject) => ofPair(reading, subject)),
    );
  const votes = votesOfTwo(sentence, quantity, places);
  if (votes.length > 0) return ofPairs(votes);
  const leads = leadsOfTwo(sentence, quantity, places);
  if (leads !== null) return ofPairs(leads);
  const pair = pairOf(sentence, quantity);
  const subjects = pair === null ? [] : pairSubjects(reading, sentence, pair, places);
  // "28 of 180 seats": with nothing tried and made, each number may be the value of a metric.
  if (pair !== null && (subjects.length > 0 || !pair.outOf)) return ofPairs(subjects);
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
  const course = readCourse(sentence, quantity);
  const ofCourse =
    course === null
      ? []
      : courseSubjects(reading, sentence, quantity, places, before.figures[0] ?? null).map(
          ({ place, metric, evidence }) => ({
            ...withEvidence(reading, sentence, place, metric, 'course' as const, evidence),
            course,
          }),
        );
  if (ofCourse.length > 0) return ranked(sentence, quantity, [...ofCourse, ...plain]);
  const said = saysWhatOf(plain) ? plain : [...elided(reading, sentence, quantity, places, before), ...plain];
  const how = readContrast(sentence, quantity, reading.mentions[sentence.index] ?? []);
  if (how === null) {
    const known = ranked(sentence, quantity, said);
    return [...known, ...ofWitnesses(reading, witnesses(sentence, quantity, places), known)];
  }
  const contrasted = contrastedSubjects(reading, sentence, quantity, how, places, before.figures)
    .map((subject) => ofContrast(reading, sentence, subject, how))
    .filter((one) => one.place.topic !== true || one.sole);
  const leavesNone = how.certain || (how.base.kind === 'named' && contrasted.length > 0);
  const left = leavesNone ? said.filter(({ metric }) => isStatedAsRise(quantity, metric, how)) : said;
  return ranked(sentence, quantity, [...left, ...contrasted]);
}

function ofPair(
  reading: ArticleReading,
  { place, metric, name, score, inResult, sumOf, less, unsure }: PairSubject,
): Candidate {
  return candidateWith({
    metric,
    reading: 'value',
    place,
    parts: [...place.parts, { name, score }],
    strong: unsure !== true && (place.where === 'sentence' || place.anaphoric),
    named: reading.named.has(metric.entity),
    inResult,
    sumOf,
    ...(less === undefined ? {} : { less }),
  });
}

function ofWitnesses(
  reading: ArticleReading,
  found: readonly Witness[],
  known: readonly Candidate[],
): readonly Candidate[] {
  return found
    .filter((one) => !known.some(({ metric, reading: way }) => metric === one.metric && way === one.reading))
    .map((one) =>
      candidateWith({
        ...one,
        parts: [...one.place.parts, { name: 'no word of it, only its unit', score: 0 }],
        weak: true,
        named: reading.named.has(one.metric.entity),
        witness: true,
      }),
    );
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

/**
 * Those whose metric the sentence leaves out: that of the figure of its kind before, or what the sentence before tells of;
 * the nearer of the two.
 */
function elided(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
  { figures, date }: Before,
): readonly Candidate[] {
  const having = (reading: MetricReading, evidenceOf: EvidenceOf) =>
    places.flatMap((place) =>
      place.entry.metrics.flatMap((metric) => {
        const evidence = evidenceOf(place, metric);
        return evidence === null ? [] : [withEvidence(article, sentence, place, metric, reading, evidence)];
      }),
    );
  if (quantity.kind === 'date')
    return having('date', (place, metric) =>
      date === null ? null : followedSuit(sentence, quantity, place, metric, date),
    );
  const lender = lenderOf(quantity, figures);
  const lent: EvidenceOf = (place, metric) =>
    lender === null ? null : elidedMetric(sentence, quantity, place, metric, lender);
  const told: EvidenceOf = (place, metric) =>
    countedBefore(article.sentences[sentence.index - 1], sentence, quantity, place, metric);
  const isLentFromAfar = lender !== null && lender.sentence.index < sentence.index - 1;
  for (const evidenceOf of isLentFromAfar ? [told, lent] : [lent, told]) {
    const found = having('value', evidenceOf);
    if (found.length > 0) return found;
  }
  return [];
}

type EvidenceOf = (place: EntityPlace, metric: MetricEntry) => MetricEvidence | null;

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
    isSoleSubject(article, sentence, metric, place.entry);
  const surely = sole && place.mention.sentence <= sentence.index && isUndisputed(article, sentence, metric);
  const parts = [
    ...place.parts,
    ...evidence.parts,
    ...(sole ? [{ name: 'nothing else in the article has one', score: SOLE_GAINS }] : []),
  ];
  return candidateWith({
    metric,
    reading,
    place,
    parts,
    strong: evidence.strong && (place.where === 'sentence' || place.anaphoric || surely),
    weak: evidence.weak,
    named: article.named.has(metric.entity),
    sole,
  });
}
