import type { Fact } from '../../reference/fact.ts';
import type { BorneOut } from '../accusation/borne-out.ts';
import { mayAccuse } from '../accusation/may-accuse.ts';
import { isMixedUp } from '../accusation/mixed-up.ts';
import { isTellingSlip } from '../accusation/plausible-slip.ts';
import { digitsOf } from '../accusation/same-digits.ts';
import { namesStranger } from '../accusation/someone-else.ts';
import type { Verdict } from '../figure.ts';
import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import { type Candidate, LEAST_SCORE } from '../subjects/candidate.ts';
import { THING_COUNTED } from '../subjects/head-evidence.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import { pairOf } from '../subjects/pairs.ts';
import { isOneOfEquals, isOnlyDoubt, isOtherCount } from './doubts.ts';
import { isNear } from './is-near.ts';
import type { Outcome } from './outcome.ts';
import { isShareOfOthers } from './share-of-others.ts';
import {
  claimsSomethingElse,
  fits,
  isBorneOutChange,
  isChangeOf,
  isOfThePart,
  isThatVeryNumber,
} from './something-else.ts';

/** Which subject a figure has, and the verdict that follows. */
export interface Choice {
  readonly chosen: JudgedCandidate | null;
  readonly verdict: Verdict;
  readonly candidates: readonly Fact[];
  readonly rule: string;
  readonly detail: string | null;
}

/** Two subjects this close fit about equally. */
const TIE = 0.6;
/** A subject this much behind the best is still preferred if it fits and the best does not: ... */
const DOUBT = {
  /** ... another metric of the same entity; */
  metric: 2.5,
  /** ... another entity that is not spoken for by another figure; */
  entity: 0.8,
  /** ... any other entity. */
  taken: 0.5,
};
/** What a fact that bears a figure out adds to the likelihood that the figure is about it. */
const AGREEMENT = 4.5;

const NONE: Choice = { chosen: null, verdict: 'unverifiable', candidates: [], rule: 'no fact', detail: null };

/**
 * Chooses between the subjects of a figure. The best one decides, unless another that fits about equally leads to
 * another verdict (ambiguous) or the best would make the figure wrong where a slightly weaker one makes it right. `known`
 * is what other figures of the article bear out.
 */
export function choose(planned: PlannedFigure, judged: readonly JudgedCandidate[], known: BorneOut): Choice {
  const open = judged.filter(({ outcome, candidate }) => {
    if (outcome === null || isShareOfOthers(planned, candidate)) return false;
    const agrees = bearsOut(planned, outcome);
    if (isStrangersOwn(planned, candidate) && !(agrees && candidate.reading === 'date')) return false;
    if (candidate.witness === true)
      return (
        !isOnlyDoubt(planned, candidate) &&
        agrees &&
        outcome.verdict === 'supported' &&
        !isFarFromItsDay(planned, candidate)
      );
    if (candidate.place.topic === true && !candidate.sole && !agrees) return false;
    return candidate.score + (agrees ? AGREEMENT : 0) >= LEAST_SCORE;
  });
  const [best] = open;
  if (best === undefined || best.outcome === null) return NONE;
  if (claimsSomethingElse(planned, best, known)) {
    const own = open.find((one) => isBorneOutChange(one) || isOfThePart(planned, one, known));
    return own === undefined ? NONE : chosenAs(own);
  }
  const rival = open.find((other) => rivals(best, other));
  if (rival?.outcome != null) return eitherOf(best, best.outcome, rival.outcome);
  const change =
    best.outcome.verdict === 'outdated' ? open.find((other) => isChangeOf(best, other)) : undefined;
  if (change !== undefined) return chosenAs(change);
  if (best.outcome.verdict !== 'contradicted') return chosenAs(best);
  const kinder = open.find((other) => isKinder(planned, best, other));
  if (kinder !== undefined) return chosenAs(kinder);
  const witness = open.find(({ candidate }) => candidate.witness === true);
  if (witness !== undefined && isBeforeOthers(witness)) return chosenAs(witness);
  const isDoubted = isOneOfEquals(best, open) || judged.some((other) => isOtherCount(planned, best, other));
  if (!isDoubted && mayAccuse(planned, best, known)) {
    const whole = judged.find((other) => isPartOrWholeOf(best, other));
    if (whole !== undefined) return chosenAs(whole);
    const namesake = judged.find((other) => isOtherOfItsSort(best, other));
    return namesake?.outcome == null ? chosenAs(best) : eitherOf(best, best.outcome, namesake.outcome);
  }
  const other = open.find((one) => isThatVeryNumber(one, planned.quantity.value) && one.candidate.strong);
  if (other !== undefined) return chosenAs(other);
  const slip =
    isSlipOf(planned, best) || open.some(({ outcome }) => fits(outcome))
      ? undefined
      : open.find(
          (one) =>
            (one.candidate.entity === best.candidate.entity ||
              one.candidate.score >= best.candidate.score - TIE) &&
            isSlipOf(planned, one) &&
            mayAccuse(planned, one, known),
        );
  if (slip !== undefined) return chosenAs(slip);
  if (witness !== undefined) return chosenAs(witness);
  return {
    ...NONE,
    candidates: isNear(planned, best) ? [best.outcome.fact] : [],
    rule: 'the subject is not certain enough to call the figure wrong',
  };
}

function eitherOf(chosen: JudgedCandidate, one: Outcome, other: Outcome): Choice {
  return {
    chosen,
    verdict: 'ambiguous',
    candidates: [one.fact, other.fact],
    rule: 'two subjects fit about equally',
    detail: null,
  };
}

/** "The waterway opened a century ago", which is right of Tarn Canal and wrong of Tarn Canal extension. */
function isPartOrWholeOf({ candidate: one }: JudgedCandidate, { candidate: two, outcome }: JudgedCandidate) {
  return (
    outcome?.verdict === 'supported' &&
    one.metric.metric === two.metric.metric &&
    one.reading === two.reading &&
    (one.entity.startsWith(`${two.entity} `) || two.entity.startsWith(`${one.entity} `))
  );
}

/** "The lake is 29 metres deep", of two that the article names, where the other one is: it does not say which. */
function isOtherOfItsSort(best: JudgedCandidate, other: JudgedCandidate): boolean {
  const [one, two] = [best.candidate, other.candidate];
  return (
    !one.place.mention.proper &&
    one.place.where === 'sentence' &&
    one.entity !== two.entity &&
    one.metric.metric === two.metric.metric &&
    two.place.mention.proper &&
    !two.weak &&
    other.outcome?.verdict === 'supported' &&
    typeof other.outcome.fact.value === 'number' &&
    other.outcome.fact.value >= 10
  );
}

/**
 * Whether the fact bears out what hardly any other would by chance: a month or day, or a number to the third digit,
 * stated without a hedge. A weekday or a day without its year is telling where it says when something was done and not
 * when somebody spoke of it: "crept out of the tunnel on Monday", when the tunnel reopened.
 */
function bearsOut({ quantity }: PlannedFigure, { verdict, telling }: Outcome): boolean {
  const { value, step, comparator, date, role } = quantity;
  if ((verdict !== 'supported' && verdict !== 'outdated') || comparator !== 'exactly') return false;
  if (telling === true) return true;
  if (date?.resolvedFromPublished === true) return date.precision === 'day' && role === 'figure';
  if (date !== null) return date.precision === 'day' || date.precision === 'month';
  return value !== null && digitsOf(Math.round(value / step)).length >= 3;
}

/** "The league called off Wednesday's games", far from where the article tells of what else happened that day. */
function isFarFromItsDay({ quantity }: PlannedFigure, { place }: Candidate): boolean {
  return place.topic === true && quantity.date?.resolvedFromPublished === true;
}

/** Of something the sentence names; or an anniversary, which hardly any other length of time would be. */
function isBeforeOthers({ candidate }: JudgedCandidate): boolean {
  return candidate.place.where === 'sentence' || candidate.reading === 'elapsed';
}

/** Nowhere near the passengers it flew, but the digits of its staff mixed up: that is what the number is of. */
function isSlipOf({ quantity }: PlannedFigure, one: JudgedCandidate): boolean {
  const { candidate, outcome } = one;
  if (outcome === null || outcome.verdict !== 'contradicted') return false;
  if (isMixedUp(quantity, one)) return true;
  if (candidate.reading !== 'value') return false;
  const claim = claimIn(quantity, outcome.fact.unit);
  const truth = truthOf(outcome.fact);
  return claim !== null && truth !== null && isTellingSlip(claim, truth);
}

/** "At the Ander Reserve it is 4.5%": a name unknown here has it rather than what only the unit ties to it. */
function isStrangersOwn(
  { sentence, quantity, mentions }: PlannedFigure,
  { weak, place }: Candidate,
): boolean {
  return weak && place.where === 'carried' && namesStranger(sentence, quantity, mentions);
}

/** The choice of this subject with what comes of it; none where nothing does. */
export function chosenAs(judged: JudgedCandidate): Choice {
  const { outcome } = judged;
  if (outcome === null) return NONE;
  return {
    chosen: judged,
    verdict: outcome.verdict,
    candidates: [outcome.fact, ...outcome.others],
    rule: outcome.rule,
    detail: outcome.detail,
  };
}

/** Two entities under one name, of which one makes the figure right and the other wrong. */
function rivals(best: JudgedCandidate, other: JudgedCandidate): boolean {
  if (other === best || other.outcome === null || best.outcome === null) return false;
  if (other.candidate.entity === best.candidate.entity) return false;
  if (other.candidate.score < best.candidate.score - TIE) return false;
  return (
    other.outcome.verdict !== best.outcome.verdict &&
    best.candidate.place.mention === other.candidate.place.mention
  );
}

/** Whether `other`, a little weaker, makes right what the best makes wrong; one word of a term is not enough for that. */
function isKinder(planned: PlannedFigure, best: JudgedCandidate, other: JudgedCandidate): boolean {
  if (other.outcome === null || other.outcome.verdict === 'contradicted') return false;
  const [a, b] = [best.candidate, other.candidate];
  if (isExactDayOf(planned, other)) return true;
  if (b.weak && !a.weak && a.strong && a.reading === b.reading) return false;
  if (a.entity === b.entity && countsPlainly(planned, a) && !countsPlainly(planned, b)) return false;
  const isTelling = a.entity === b.entity || metricUnit(b.metric.unit).kind !== 'count';
  const isTaken = b.weak && a.entity !== b.entity && isSpokenFor(planned, best, other);
  const agreement = isTelling && !isTaken && bearsOut(planned, other.outcome) ? AGREEMENT : 0;
  return b.score + agreement >= a.score - doubtBetween(planned, best, other);
}

/** Below this a number of something else may be the same by chance. */
const SAME_BY_CHANCE = 1000;

/** "Recording 19 assists": what follows a small number says what it counts, whatever else there are 19 of; "19 people" does not. */
function countsPlainly({ quantity }: PlannedFigure, { weak, metric, parts }: Candidate): boolean {
  return (
    !weak &&
    (quantity.value ?? 0) < SAME_BY_CHANCE &&
    metric.unit !== 'people' &&
    parts.some(({ name }) => name === THING_COUNTED)
  );
}

/** "Voted on June 12, 2016": a whole date that is the very day of something the sentence names is the date of that. */
function isExactDayOf({ quantity }: PlannedFigure, { candidate, outcome }: JudgedCandidate): boolean {
  return (
    outcome?.verdict === 'supported' &&
    candidate.reading === 'date' &&
    candidate.place.where === 'sentence' &&
    quantity.date?.precision === 'day' &&
    !quantity.date.resolvedFromPublished
  );
}

function doubtBetween(planned: PlannedFigure, best: JudgedCandidate, other: JudgedCandidate): number {
  if (best.candidate.entity === other.candidate.entity) return DOUBT.metric;
  if (pairOf(planned.sentence, planned.quantity) !== null) return 0;
  return isSpokenFor(planned, best, other) ? DOUBT.taken : DOUBT.entity;
}

/** "The Assembly has 650 seats and the Commons 577": the Assembly has its number already, or gets it later. */
function isSpokenFor(
  { sentence, quantity }: PlannedFigure,
  best: JudgedCandidate,
  { candidate }: JudgedCandidate,
): boolean {
  const { mention } = candidate.place;
  if (candidate.place.where !== 'sentence') return best.candidate.place.where === 'sentence';
  if (mention.start > quantity.start) return true;
  return sentence.quantities.some(
    (other) =>
      other.start >= mention.end &&
      other.end <= quantity.start &&
      other.unitKind === quantity.unitKind &&
      (other.unit === quantity.unit || quantity.unit === ''),
  );
}
