import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import type { ArticleReading } from './article-reading.ts';
import { type EntityPlace, entityPlaces, total } from './entity-places.ts';
import { type TermHit, termHits } from './metric-words.ts';
import { countedByQuarter, metricsOfQuarters, type NamedPart, partNamed } from './parts-of-contest.ts';

/** Two numbers written as one: "113-107", "(32-18)", "7-of-14". */
export interface Pair {
  readonly first: Quantity;
  readonly second: Quantity;
  /** Which of the two the quantity asked about is. */
  readonly place: 0 | 1;
  /** "7-of-14", "9-for-15": so many out of so many. */
  readonly outOf: boolean;
}

/** A subject a pair gives to one of its numbers. */
export interface PairSubject {
  readonly place: EntityPlace;
  readonly metric: MetricEntry;
  readonly name: string;
  readonly score: number;
  /** One side of a result. */
  readonly inResult: boolean;
  /** The metrics it is the sum of, where it has no facts of its own ("points in the first half"); else none. */
  readonly sumOf: readonly MetricEntry[];
}

const DASH = /^\s?[-–—]\s?$/;
const OUT_OF = /^(?:-| )(?:of|for)(?:-| )$/;
/** "Six years ago for £5m" is no "six for five": both are bare numbers. */
const PLAIN = new Set(['amount', 'tally']);
const SCORES = ['points', 'goals', 'runs', 'score', 'votes', 'frames', 'sets'];
const BEATS = new Set(
  'defeat beat outscor edg top down rout win won lose lost fall drop trounc thrash overcom crush oust stun dispatch held hold upset past over out-scor scor blew outlast'.split(
    ' ',
  ),
);
const WON = /\b(?:wins?|won|victor(?:y|ies))\b/i;
const LOST = /\b(?:loss(?:es)?|lost|defeats?)\b/i;
const MADE = /\b(?:made|scored|completed|converted|won)\b/i;
const TRIED = /\b(?:attempted|attempts?|taken|tried)\b/i;

/** The pair the quantity is one half of, or null. */
export function pairOf(sentence: SentenceReading, quantity: Quantity): Pair | null {
  const { quantities } = sentence;
  const at = quantities.indexOf(quantity);
  const next = quantities[at + 1];
  const previous = quantities[at - 1];
  return (
    (next === undefined ? null : joined(sentence, quantity, next, 0)) ??
    (previous === undefined ? null : joined(sentence, previous, quantity, 1))
  );
}

function joined(sentence: SentenceReading, first: Quantity, second: Quantity, place: 0 | 1): Pair | null {
  if (first.value === null || second.value === null) return null;
  if (!PLAIN.has(first.kind) || !PLAIN.has(second.kind)) return null;
  const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
  const outOf = OUT_OF.test(between);
  return outOf || (DASH.test(between) && first.digits && second.digits)
    ? { first, second, place, outOf }
    : null;
}

/** The subjects of one half of a pair: made and tried, won and lost, or the scores of two sides. */
export function pairSubjects(
  reading: ArticleReading,
  sentence: SentenceReading,
  pair: Pair,
): readonly PairSubject[] {
  const places = entityPlaces(reading, sentence, pair.place === 0 ? pair.first : pair.second);
  const tried = madeAndTried(sentence, pair, places);
  if (tried.length > 0 || pair.outOf) return tried;
  return inBrackets(sentence, pair)
    ? wonAndLost(sentence, pair, places)
    : scoresOfTwo(sentence, pair, places);
}

/** "7-of-14 shooting", "8-15 FG": a metric named beside the pair that has a partner for what was tried. */
function madeAndTried(
  sentence: SentenceReading,
  pair: Pair,
  places: readonly EntityPlace[],
): readonly PairSubject[] {
  return places.flatMap((place) =>
    place.entry.metrics.flatMap((metric): PairSubject[] => {
      const partner = MADE.test(metric.metric) ? partnerOf(metric, place.entry.metrics) : undefined;
      if (partner === undefined || !namedAfter(sentence, pair, metric, partner)) return [];
      return [
        {
          place,
          metric: pair.place === 0 ? metric : partner,
          name: pair.place === 0 ? 'the made of a pair' : 'the tried of a pair',
          score: 5,
          inResult: false,
          sumOf: [],
        },
      ];
    }),
  );
}

function partnerOf(metric: MetricEntry, all: readonly MetricEntry[]): MetricEntry | undefined {
  const bare = (name: string) => name.replace(MADE, '').replace(TRIED, '').trim();
  return all.find(
    (other) => other !== metric && TRIED.test(other.metric) && bare(other.metric) === bare(metric.metric),
  );
}

/** A whole term of either right after the pair, before any other figure. */
function namedAfter(
  sentence: SentenceReading,
  pair: Pair,
  metric: MetricEntry,
  partner: MetricEntry,
): boolean {
  const hits = [...termHits(sentence, metric), ...termHits(sentence, partner)].filter((hit) => !hit.weak);
  const next = sentence.quantities.find(
    (other) => other.start >= pair.second.end && !isInsideTerm(other, hits),
  );
  return hits.some(
    (hit) =>
      hit.start >= pair.second.end &&
      distance(sentence, pair.second, hit) <= 3 &&
      (next === undefined || hit.end <= next.start),
  );
}

/** "3Pt" and "three-point line" hold a number that is part of the name. */
function isInsideTerm(
  quantity: Quantity,
  hits: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return hits.some((hit) => hit.start <= quantity.start && hit.end >= quantity.end);
}

/** "The Celtics (32-18)": games won and lost, of the name before the brackets. */
function wonAndLost(
  sentence: SentenceReading,
  pair: Pair,
  places: readonly EntityPlace[],
): readonly PairSubject[] {
  const wanted = pair.place === 0 ? WON : LOST;
  if (sentence.text[pair.second.end - sentence.start] !== ')') return [];
  const besides = places.filter((place) => isBeside(place, pair));
  return besides.flatMap((place) =>
    place.entry.metrics
      .filter((metric) => wanted.test(metric.metric))
      .map((metric) => ({
        place,
        metric,
        name: pair.place === 0 ? 'won, of a record' : 'lost, of a record',
        score: 5,
        inResult: false,
        sumOf: [],
      })),
  );
}

function isBeside({ mention, where }: EntityPlace, pair: Pair): boolean {
  return where === 'sentence' && mention.end <= pair.first.start && pair.first.start - mention.end <= 4;
}

function inBrackets(sentence: SentenceReading, pair: Pair): boolean {
  return sentence.text[pair.first.start - sentence.start - 1] === '(';
}

/** "The Celtics defeated the Lakers 113-107": the first number to the first side, the second to the second. */
function scoresOfTwo(
  sentence: SentenceReading,
  pair: Pair,
  places: readonly EntityPlace[],
): readonly PairSubject[] {
  const [one, two] = sidesOf(sentence, pair, places);
  if (one === undefined || two === undefined || contestAt(sentence, pair) < 0) return [];
  if (/^\s+run\b/.test(sentence.text.slice(pair.second.end - sentence.start))) return [];
  const name = sharedMetric(sentence, pair, one, two);
  return [pair.place === 0 ? one : two, pair.place === 0 ? two : one].flatMap((place, index) =>
    counted(sentence, pair, place, name).map((subject) => ({
      place,
      ...subject,
      name: index === 0 ? 'this side of a result' : 'the other side of a result',
      score: index === 0 ? 5 : 2,
      inResult: true,
    })),
  );
}

/** The metric by that name or, where half of the contest is named nearer to the pair, the two quarters that make it. */
function counted(
  sentence: SentenceReading,
  pair: Pair,
  { entry: { metrics } }: EntityPlace,
  name: string | null,
): readonly Pick<PairSubject, 'metric' | 'sumOf'>[] {
  const metric = metrics.find((one) => one.metric === name);
  const part = partNamed(sentence, pair.second);
  const isNearer = part !== null && metric !== undefined && !namesQuarterNearer(sentence, pair, metric, part);
  const sumOf = isNearer ? metricsOfQuarters(metrics, part.quarters) : [];
  const [first] = sumOf;
  if (part === null || first === undefined) return metric === undefined ? [] : [{ metric, sumOf }];
  return [{ metric: { ...first, metric: `${part.name} ${first.unit}`, terms: [part.name] }, sumOf }];
}

/** "In the first half, outscoring them 30-17 in the fourth quarter": the quarter is what is counted. */
function namesQuarterNearer(
  sentence: SentenceReading,
  pair: Pair,
  metric: MetricEntry,
  part: NamedPart,
): boolean {
  if (countedByQuarter(metric.metric) === null) return !SCORES.includes(metric.metric);
  const apart = distance(sentence, pair.second, part);
  return termHits(sentence, metric).some((hit) => !hit.weak && distance(sentence, pair.second, hit) < apart);
}

/** The two sides named before the numbers; where only one is, the nearest other one the article has named. */
function sidesOf(
  sentence: SentenceReading,
  pair: Pair,
  places: readonly EntityPlace[],
): readonly EntityPlace[] {
  const own = places
    .filter(({ where, mention }) => where === 'sentence' && mention.end <= pair.first.start)
    .toSorted((a, b) => firstMention(a) - firstMention(b))
    .slice(-2);
  const [only] = own;
  if (own.length !== 1 || only === undefined) return own;
  const alike = places
    .filter((place) => place.where === 'carried' && sameMetrics(place, only))
    .toSorted((a, b) => total(b.parts) - total(a.parts));
  const [kin] = alike;
  if (kin === undefined) return own;
  const other = alike.length === 1 ? asNamed(kin) : kin;
  return contestAt(sentence, pair) < only.mention.firstToken ? [other, only] : [only, other];
}

/** The only other one of its kind that the article names is the other side, as if the sentence named it. */
function asNamed(kin: EntityPlace): EntityPlace {
  return { ...kin, where: 'sentence', parts: [{ name: 'the only other side', score: 4.5 }] };
}

/** Things of one kind have the same metrics: two teams, two parties. */
function sameMetrics(a: EntityPlace, b: EntityPlace): boolean {
  const names = new Set(b.entry.metrics.map(({ metric }) => metric));
  return a.entry.metrics.length === names.size && a.entry.metrics.every(({ metric }) => names.has(metric));
}

function firstMention(place: EntityPlace): number {
  return place.mention.start;
}

/** Tokens before the numbers within which the verb of a contest is looked for. */
const CONTEST_REACH = 18;

/** The token of the nearest verb of winning or losing before the numbers; -1 where there is none. */
function contestAt(sentence: SentenceReading, pair: Pair): number {
  const at = tokenAt(sentence, pair.first.start);
  for (let place = at - 1; place >= Math.max(0, at - CONTEST_REACH); place -= 1)
    if (BEATS.has(wordStem(sentence.tokens[place]?.lower ?? ''))) return place;
  return -1;
}

/** "Winning that battle" is a contest, not a count of wins. */
function isContest(sentence: SentenceReading, hit: TermHit): boolean {
  const first = sentence.tokens[tokenAt(sentence, hit.start)];
  return first !== undefined && first.end === hit.end && BEATS.has(wordStem(first.lower));
}

/** The metric both sides have that the sentence names most plainly near the pair; else the one results are counted in. */
function sharedMetric(
  sentence: SentenceReading,
  pair: Pair,
  one: EntityPlace,
  two: EntityPlace,
): string | null {
  const shared = one.entry.metrics.filter((metric) =>
    two.entry.metrics.some((other) => other.metric === metric.metric),
  );
  const named = shared
    .map((metric) => ({
      metric,
      hits: termHits(sentence, metric).filter(
        (hit) => !hit.weak && !isContest(sentence, hit) && distance(sentence, pair.second, hit) <= 26,
      ),
    }))
    .filter(({ hits }) => hits.length > 0)
    .toSorted(
      (a, b) => Math.max(...b.hits.map((hit) => hit.words)) - Math.max(...a.hits.map((hit) => hit.words)),
    )[0];
  if (named !== undefined) return named.metric.metric;
  return SCORES.find((name) => shared.some((metric) => metric.metric === name)) ?? null;
}
