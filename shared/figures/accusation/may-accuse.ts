import type { MetricEntry } from '../../reference/lookup.ts';
import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { countryOf, isCountry } from '../reading/demonyms.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { anchorOf } from '../subjects/anchor.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { RELATIVE_CLAUSE } from '../subjects/entity-places.ts';
import { THING_COUNTED } from '../subjects/head-evidence.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import { termHits } from '../subjects/metric-words.ts';
import { LOST_OF_RECORD, MADE_OF_PAIR, TRIED_OF_PAIR, WON_OF_RECORD } from '../subjects/pairs.ts';
import { SINCE_IT_BEGAN } from '../subjects/since-it-began.ts';
import { touches } from '../subjects/touches.ts';
import { isOneOff } from '../verdicts/facts-spoken-of.ts';
import { saysHowMany } from '../verdicts/scope.ts';
import { beginsLater, isToHoldLater } from './begins-later.ts';
import { type BorneOut, NOTHING_BORNE_OUT } from './borne-out.ts';
import { isCountedPlainly } from './counted-to.ts';
import { isDateOfAnother } from './date-of-another.ts';
import { isGivenRightly } from './given-rightly.ts';
import { howSure, type Surely } from './how-sure.ts';
import { isNamed } from './is-named.ts';
import { hasWrongUnit } from './mixed-up.ts';
import { isNoWiderThanTheFact } from './no-wider.ts';
import { isOtherOccasion } from './other-occasion.ts';
import { areOtherPeople } from './other-people.ts';
import { isOfAPart } from './part-of-it.ts';
import { isPlausibleSlip, isTellingSlip } from './plausible-slip.ts';
import { countsAnother, isSomeoneElses, isThereOfAnother, namesStranger } from './someone-else.ts';
import { isSomewhereWithin } from './somewhere-within.ts';
import {
  cutsOutPart,
  isHeld,
  isPartOfThat,
  isSomeOfThose,
  isWholeCount,
  isWholeOfWhatItHolds,
  saysItHas,
} from './whole-count.ts';
import { isWishedFor } from './wished-for.ts';

/** Units of what happened to people: the verb says it, no article or possessive has to. */
const LOSSES = new Set(['deaths', 'people', 'cases', 'votes', 'injuries']);

/**
 * Whether the article says plainly enough that the figure is about this very fact to be called wrong. Anything less is
 * unverifiable: a false accusation costs an editor's trust, a missed one costs a look. `known` is what other figures of
 * the article bear out.
 */
export function mayAccuse(
  planned: PlannedFigure,
  best: JudgedCandidate,
  known: BorneOut = NOTHING_BORNE_OUT,
): boolean {
  const { candidate } = best;
  const { sentence, quantity } = planned;
  const ofCount = candidate.reading === 'ordinal' && candidate.metric.unit !== 'ordinal';
  const surely = howSure(planned, best, known);
  return (
    (candidate.strong || surely.mixed || surely.known || surely.told) &&
    candidate.score >= surely.least &&
    (!ofCount || saysHowMany(sentence, quantity)) &&
    isNoWiderThanTheFact(planned, best) &&
    (surely.both || isToldOf(planned, best)) &&
    (surely.mixed || !isOfFarOccasion(planned, best)) &&
    !isGivenRightly(planned, best, known) &&
    (candidate.inResult || isOfThisOne(planned, best, surely)) &&
    (candidate.reading !== 'value' || surely.both || isAboutTheValue(planned, best)) &&
    (candidate.reading !== 'elapsed' || isCountedPlainly(planned, candidate))
  );
}

/** Whether it is surely about this thing, on the day and occasion of the fact and of the people that the fact counts. */
function isOfThisOne(planned: PlannedFigure, best: JudgedCandidate, surely: Surely): boolean {
  if (surely.both) return true;
  const { sentence, quantity } = planned;
  const { reading, metric, place } = best.candidate;
  const isAnother =
    reading === 'date'
      ? isDateOfAnother(sentence, quantity, metric, place)
      : isOtherOccasion(planned, metric, place);
  return (
    (surely.known || isNamed(planned, best, surely)) &&
    !isElsewhere(planned, best) &&
    !isFarFromBeginning(planned, best) &&
    !isAnother &&
    !(LOSSES.has(metric.unit) && areOtherPeople(sentence, quantity, metric))
  );
}

/** "Has been sailing to Busk since 1999", founded in 1950: longer after it began, it is something else that has been. */
function isFarFromBeginning({ quantity }: PlannedFigure, { candidate, outcome }: JudgedCandidate): boolean {
  if (!candidate.parts.some(({ name }) => name === SINCE_IT_BEGAN)) return false;
  const known = outcome?.fact.value;
  if (quantity.date === null || typeof known !== 'string') return true;
  return Math.abs(yearOf(quantity.date.value) - yearOf(known)) > FEW_YEARS;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Years after it began up to which "has been … since" is more likely a wrong date of that than the right one of another. */
const FEW_YEARS = 10;

/** "On a turnout of 72 percent", of a country named further up: of which vote there nothing says, unless the sentence is about it. */
function isOfFarOccasion({ sentence }: PlannedFigure, { candidate, outcome }: JudgedCandidate): boolean {
  const { where, anaphoric, mention } = candidate.place;
  if (outcome === null || outcome.fact.kind !== 'period' || !isOneOff(outcome.fact)) return false;
  if (opensWith(sentence, candidate.metric)) return false;
  return where === 'carried' && !anaphoric && sentence.index - mention.sentence > FAR;
}

/** Sentences beyond which a name no longer says of which vote or match there a figure is. */
const FAR = 2;

/** Much happens in a country: "Haiti" stands for the earthquake there only where the sentence tells of it. */
function isToldOf({ sentence }: PlannedFigure, { candidate }: JudgedCandidate): boolean {
  const { mention, entry } = candidate.place;
  const country = countryOf(mention.text) ?? mention.text;
  if (!LOSSES.has(candidate.metric.unit) || !isCountry(country) || entry.entity === country) return true;
  const noun = wordStem(entry.entity.split(' ').at(-1)?.toLowerCase() ?? '');
  return (
    sentence.stems.has(noun) ||
    entry.metrics.some(
      (metric) => metric.kind === 'event' && termHits(sentence, metric).some((hit) => !hit.weak),
    )
  );
}

/** Whether the number belongs to a part of the thing, to another's doing, to somebody's wishes, or to another event. */
function isElsewhere(planned: PlannedFigure, { candidate }: JudgedCandidate): boolean {
  const { sentence, quantity, mentions } = planned;
  const { mention, where, parts } = candidate.place;
  if (isSomewhereWithin(sentence, quantity)) return true;
  const here = where === 'sentence';
  const heads = parts.some(({ name }) => name === RELATIVE_CLAUSE);
  if (here && !heads && isSomeoneElses(sentence, quantity, mention, mentions)) return true;
  if (here && countsAnother(sentence, quantity, mention)) return true;
  if (!here && isOfStranger(planned, candidate)) return true;
  if (candidate.reading !== 'value') return false;
  return (
    (!isOfAPair(candidate) &&
      isOfAPart(sentence, quantity, candidate.metric, nameBehind(planned, candidate) ?? mention)) ||
    isWishedFor(sentence, quantity, candidate.metric)
  );
}

/** "The 24 sailors in the Kerch Strait", which go by "sailors" too: the name behind says where, and narrows nothing. */
function nameBehind({ quantity, mentions }: PlannedFigure, { entity }: Candidate): Mention | undefined {
  const end = quantity.head?.end ?? quantity.end;
  return mentions.find(
    ({ start, proper, entries }) =>
      start >= end && proper && entries.some((entry) => entry.entity === entity),
  );
}

/** What is carried over to a sentence that brings in something of its own. */
function isOfStranger(planned: PlannedFigure, { metric }: Candidate): boolean {
  const { sentence, quantity, mentions } = planned;
  // "In Busk in 2021", of a record that the reference says was set in Busk.
  const known = [...mentions, ...termHits(sentence, metric)];
  return (
    opensWithOther(sentence) ||
    namesStranger(sentence, quantity, known) ||
    isThereOfAnother(planned) ||
    (LOSSES.has(metric.unit) && opensAnotherStory(sentence, quantity))
  );
}

/** "The existing line has 19 stops", after the new one: told apart from what the sentences before are about. */
function opensWithOther({ tokens }: SentenceReading): boolean {
  const [first, second] = tokens.filter(({ kind }) => kind !== 'mark');
  return first?.lower === 'the' && SET_APART.test(second?.lower ?? '');
}

const SET_APART = /^(?:existing|other|others|remaining|rest)$/;

/** "9-for-15 from the field", "9-2 on the season": what stands behind names what was tried or won, and narrows nothing. */
function isOfAPair({ parts }: Candidate): boolean {
  return parts.some(({ name }) => OF_A_PAIR.has(name));
}

const OF_A_PAIR = new Set([MADE_OF_PAIR, TRIED_OF_PAIR, WON_OF_RECORD, LOST_OF_RECORD]);

/**
 * "A ferry fire killed 41", "in Busk 41 died": a sentence that opens with an indefinite thing or a place begins another
 * story; not "in 2019 there were still 41", nor "a plaque names the 41 who died", who are those told of already.
 */
function opensAnotherStory(sentence: SentenceReading, quantity: Quantity): boolean {
  const { tokens, quantities } = sentence;
  const at = tokens.findIndex((token) => token.kind === 'word');
  const first = tokens[at]?.lower ?? '';
  if (first === 'in') {
    const next = tokens[at + 1]?.start;
    return !quantities.some(({ date, start }) => date !== null && start === next);
  }
  const isToldOf = tokens[tokenAt(sentence, quantity.start) - 1]?.lower === 'the';
  return /^(?:an?|another)$/.test(first) && tokens[at + 1]?.lower !== 'single' && !isToldOf;
}

function isAboutTheValue(
  { sentence, quantity, article }: PlannedFigure,
  { candidate, outcome }: JudgedCandidate,
): boolean {
  const isOfThatDay = outcome !== null && outcome.fact.validFrom > article.article.published.date;
  if (beginsLater(sentence, quantity) && !isOfThatDay) return false;
  if (outcome === null || isPartOfThat(sentence, quantity) || isSomeOfThose(sentence, quantity)) return false;
  const claim = claimIn(quantity, outcome.fact.unit);
  const truth = truthOf(outcome.sum === undefined ? outcome.fact : { ...outcome.fact, value: outcome.sum });
  if (claim === null || truth === null) return !candidate.sole;
  if (isToHoldLater(sentence, quantity, truth.value)) return false;
  if (isNamedAfter(candidate, quantity) && isHeld(sentence, quantity)) return false;
  if (isWholeOfWhatItHolds(sentence, quantity, candidate.place)) return false;
  if (truth.value !== null && hasWrongUnit(quantity, claim, truth.value)) return true;
  const has = saysItHas(sentence, quantity);
  const isOwn =
    isTellingSlip(claim, truth) ||
    (isPlausibleSlip(claim, truth, 'state') &&
      (has || opensWith(sentence, candidate.metric) || isSpelledOut(sentence, candidate.metric)));
  const isTakenUp = candidate.place.anaphoric || opensWithPronoun(sentence, quantity);
  if (candidate.sole && !isTakenUp && !isOwn && !isHyphenedTo(candidate, quantity)) return false;
  if (candidate.weak && !isTellingSlip(claim, truth) && !touches(candidate.place, quantity)) return false;
  const { unit, kind } = candidate.metric;
  const isStanding = metricUnit(unit).kind === 'count' && kind === 'state' && !LOSSES.has(unit);
  const isPart = [quantity, anchorOf(sentence, quantity)].some((one) => cutsOutPart(sentence, one));
  const isTelling = !candidate.weak && unit !== 'people' && isTellingSlip(claim, truth);
  if (isTelling && !isPart) return true;
  const isWhole = !isStanding || isWholeCount(sentence, quantity);
  if (isStanding && isWhole && has) return true;
  // No part of the whole is more than it is.
  const isMore = isStanding && !isPart && !isNamedAfter(candidate, quantity) && claim.low > truth.upper;
  return isPlausibleSlip(claim, truth, kind) && (candidate.inResult || isWhole || isMore);
}

/**
 * "It swallowed 12 billion and cost nine lives", "along the way it flew 40 times": the sentence goes on about what was
 * told of before; "among the young it is 19%" narrows it.
 */
function opensWithPronoun({ tokens, quantities }: SentenceReading, quantity: Quantity): boolean {
  const [first, second] = tokens.filter(({ kind }) => kind !== 'mark');
  const pronoun = tokens.find(({ lower }) => /^(?:it|they|he|she)$/.test(lower));
  if (first === undefined || pronoun === undefined || pronoun.end > quantity.start) return false;
  return (
    !NARROWING.test(first.lower) ||
    quantities.some(({ date, start }) => date !== null && start === second?.start)
  );
}

const NARROWING = /^(?:in|at|on|among|amongst|for|of|with|without|outside|inside|under|over|if|when|where)$/;

/** "A 140-km cable": a measure hyphened to a word of the metric. */
function isHyphenedTo({ parts }: Candidate, quantity: Quantity): boolean {
  return (
    quantity.kind === 'measure' &&
    /\d-\p{L}/u.test(quantity.text) &&
    parts.some(({ name }) => name === THING_COUNTED)
  );
}

/** "The League has 30 seats in the Diet": what has them is not what is named after the number. */
function isNamedAfter({ place }: Candidate, quantity: Quantity): boolean {
  const end = Math.max(quantity.end, quantity.head?.end ?? 0);
  return place.where === 'sentence' && place.mention.start >= end;
}

/** "The notice period is three months": the metric, which is no sum of single cases, by a name of two words or more. */
function isSpelledOut(sentence: SentenceReading, metric: MetricEntry): boolean {
  if (metric.kind !== 'state' || LOSSES.has(metric.unit)) return false;
  return termHits(sentence, metric).some(
    ({ weak, start, end }) =>
      !weak && sentence.text.slice(start - sentence.start, end - sentence.start).includes(' '),
  );
}

/** "Its average fare is £4": the sentence is about the metric, which is no count that a part could be taken of. */
function opensWith(sentence: SentenceReading, metric: MetricEntry): boolean {
  if (metricUnit(metric.unit).kind === 'count') return false;
  return termHits(sentence, metric).some((hit) => !hit.weak && tokenAt(sentence, hit.start) <= 2);
}
