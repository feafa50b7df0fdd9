import { isToHoldLater } from '../accusation/begins-later.ts';
import { isPlausibleSlip } from '../accusation/plausible-slip.ts';
import type { JudgedCandidate, JudgedFigure } from '../judged-figure.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';
import { anchorOf } from '../subjects/anchor.ts';
import { LEAST_SCORE } from '../subjects/candidate.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import { endOfMovement } from '../subjects/movement.ts';

/**
 * "Income rose to £7.4m from £6.2m", "turnout was 68.4%, up 6.7 points": two figures that the sentence ties together
 * have one subject. Where one of them is borne out to two digits or more, that subject is certain enough to call the
 * other wrong.
 */
export function corroborated(judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return judged.map((figure) => {
    if (figure.verdict !== 'unverifiable' || figure.chosen !== null) return figure;
    const best = figure.judged.find(
      ({ outcome, candidate }) => outcome !== null && candidate.score >= LEAST_SCORE,
    );
    if (best?.outcome?.verdict !== 'contradicted') return figure;
    const beside = bySentence.get(figure.planned.sentence) ?? [];
    if (beside.some((other) => isListedWith(other, figure, best))) return accused(figure, best);
    if (!isTied(figure, best) || !isNearEnough(figure, best)) return figure;
    return beside.some((other) => bearsOut(other, figure, best)) ? accused(figure, best) : figure;
  });
}

/** Words between a name and its date, in a list of such: "Harrow in 2017 and Tarn in 2019", "Tarn followed in 2019". */
const MOST_BETWEEN = 3;

/**
 * "Two have left: Harrow in 2017 and Tarn in 2019": dates right behind the names of things that have an event of one sort,
 * of which another is right.
 */
function isListedWith(
  other: JudgedFigure,
  { planned: { sentence, quantity } }: JudgedFigure,
  { candidate }: JudgedCandidate,
): boolean {
  const own = other.chosen?.candidate;
  const { mention, where } = candidate.place;
  const words = tokenAt(sentence, quantity.start) - mention.lastToken;
  return (
    candidate.reading === 'date' &&
    quantity.date?.resolvedFromPublished === false &&
    where === 'sentence' &&
    mention.proper &&
    words >= 0 &&
    words <= MOST_BETWEEN &&
    other.verdict === 'supported' &&
    (own?.reading === 'date' || own?.reading === 'elapsed') &&
    own.place.where === 'sentence' &&
    own.entity !== candidate.entity &&
    own.metric.metric === candidate.metric.metric
  );
}

/** Whether the figure leans on another one of its sentence: an end of a movement, or by how much it moved. */
function isTied({ planned: { sentence, quantity } }: JudgedFigure, { candidate }: JudgedCandidate): boolean {
  if (candidate.reading === 'course') return true;
  if (candidate.contrast !== undefined) return candidate.contrast.against === null;
  return (
    candidate.reading === 'value' &&
    !isOtherSide(sentence, quantity) &&
    (endOfMovement(sentence, quantity) !== null || anchorOf(sentence, quantity) !== quantity)
  );
}

/** "Beat Ruck by 58.5 to 41.5 percent": without "from", the second number is the other side's. */
function isOtherSide(sentence: SentenceReading, quantity: Quantity): boolean {
  const to = firstTokenOf(sentence, quantity) - 1;
  if (wordAt(sentence, to) !== 'to') return false;
  const first = sentence.quantities.find(({ end }) => tokenAt(sentence, end) === to);
  return first !== undefined && wordAt(sentence, firstTokenOf(sentence, first) - 1) === 'by';
}

function isNearEnough({ planned }: JudgedFigure, { candidate, outcome }: JudgedCandidate): boolean {
  if (candidate.reading !== 'value' || outcome === null) return true;
  const claim = claimIn(planned.quantity, outcome.fact.unit);
  const truth = truthOf(outcome.fact);
  return (
    claim !== null &&
    truth !== null &&
    isPlausibleSlip(claim, truth, candidate.metric.kind) &&
    !isToHoldLater(planned.sentence, planned.quantity, truth.value)
  );
}

function bearsOut(other: JudgedFigure, figure: JudgedFigure, { candidate }: JudgedCandidate): boolean {
  const own = other.chosen?.candidate;
  return (
    other !== figure &&
    other.verdict === 'supported' &&
    own?.reading === 'value' &&
    own.entity === candidate.entity &&
    own.metric.metric === candidate.metric.metric &&
    /[1-9]\D?\d/.test(String(other.planned.quantity.value))
  );
}

function accused(figure: JudgedFigure, best: JudgedCandidate): JudgedFigure {
  const { outcome } = best;
  if (outcome === null) return figure;
  return {
    ...figure,
    verdict: 'contradicted',
    today: 'contradicted',
    chosen: best,
    candidates: [outcome.fact, ...outcome.others],
    rule: `${outcome.rule}; the figure beside it is right`,
    detail: outcome.detail,
  };
}
