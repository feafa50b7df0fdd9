import type { MetricEntry } from '../../reference/lookup.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { type EntityPlace, total } from './entity-place.ts';
import { type TermHit, termHits } from './metric-words.ts';
import type { Pair, PairSubject } from './pairs.ts';
import { countedByQuarter, metricsOfQuarters, type NamedPart, partNamed } from './parts-of-contest.ts';
import { standingNamed } from './standing-of-contest.ts';

const SCORES = ['points', 'goals', 'runs', 'score', 'votes', 'frames', 'sets'];
const BEATS = new Set(
  'defeat beat outscor edg top down rout win won lose lost fall drop trounc thrash overcom crush oust stun dispatch held hold upset past over out-scor scor blew outlast'
    .split(' ')
    .map(wordStem),
);
/** "The Otters defeated the Gulls 113-107": the first number to the first side, the second to the second. */
export function scoresOfTwo(
  sentence: SentenceReading,
  pair: Pair,
  places: readonly EntityPlace[],
): readonly PairSubject[] {
  const [one, two] = sidesOf(sentence, pair, places);
  const standing = standingNamed(sentence, { start: pair.first.start, end: pair.second.end });
  if (one === undefined || two === undefined) return [];
  if (standing === null && contestAt(sentence, pair) < 0) return [];
  if (/^\s+run\b/.test(sentence.text.slice(pair.second.end - sentence.start))) return [];
  const name = sharedMetric(sentence, pair, one, two);
  return [pair.place === 0 ? one : two, pair.place === 0 ? two : one].flatMap((place, index) =>
    counted(sentence, pair, place, name, standing).map((subject) => ({
      place,
      ...subject,
      name: index === 0 ? 'this side of a result' : 'the other side of a result',
      score: index === 0 ? 5 : 2,
      inResult: true,
      unsure: isOfUnnamedContest(sentence, subject.metric),
    })),
  );
}

/**
 * The metric by that name or, where half of the contest is named nearer to the pair, the two quarters that make it;
 * those played by then, where the pair tells how it stood.
 */
function counted(
  sentence: SentenceReading,
  pair: Pair,
  { entry: { metrics } }: EntityPlace,
  name: string | null,
  standing: NamedPart | null,
): readonly Pick<PairSubject, 'metric' | 'sumOf'>[] {
  const metric = metrics.find((one) => one.metric === name);
  const part = standing ?? partNamed(sentence, pair.second);
  const isNearer =
    standing !== null ||
    (part !== null && metric !== undefined && !namesQuarterNearer(sentence, pair, metric, part));
  const sumOf = isNearer ? metricsOfQuarters(metrics, part?.quarters ?? []) : [];
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
export function sameMetrics(a: EntityPlace, b: EntityPlace): boolean {
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

/** "Points in final", "goals in the cup": what the result of one contest is counted in, where they have one such metric. */
function ofOneContest(shared: readonly MetricEntry[]): string | null {
  const counted = shared.filter(({ metric }) => isOfOneContest(metric));
  return counted.length === 1 ? (counted[0]?.metric ?? null) : null;
}

function isOfOneContest(metric: string): boolean {
  return SCORES.some((name) => metric.startsWith(`${name} in `));
}

/** Whether the metric is of one contest ("points in final") that the sentence does not speak of: it may be of another. */
function isOfUnnamedContest(sentence: SentenceReading, { metric }: MetricEntry): boolean {
  return isOfOneContest(metric) && !sentence.stems.has(wordStem(metric.split(' ').at(-1) ?? ''));
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
  return SCORES.find((name) => shared.some((metric) => metric.metric === name)) ?? ofOneContest(shared);
}
