import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { total } from '../subjects/entity-place.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import { type BorneOut, isStatedElsewhere } from './borne-out.ts';
import { hasOnlyMonthWrong } from './mixed-up.ts';
import { isTellingSlip } from './plausible-slip.ts';

/**
 * "Brask took 8.8%" for 11.6, "Harrow, which came in on 7 April" for 7 March: whatever the sentence calls what the thing
 * had or did, a bare number that near is seldom another one of it, unless the article gives the right one as well. Of
 * small numbers any is near any other.
 */
export function isToldByName(
  planned: PlannedFigure,
  { candidate, outcome }: JudgedCandidate,
  known: BorneOut,
): boolean {
  const { sentence, quantity } = planned;
  const { reading, place, named, witness } = candidate;
  if (outcome === null || witness === true || quantity.comparator !== 'exactly') return false;
  if (!named || !place.mention.proper || !isItsOwn(sentence, quantity, candidate)) return false;
  if (isStatedElsewhere(known, planned, outcome.fact)) return false;
  if (reading === 'date') return hasOnlyMonthWrong(quantity, outcome.fact.value);
  if (reading !== 'value' || outcome.sum !== undefined) return false;
  const claim = claimIn(quantity, outcome.fact.unit);
  const truth = truthOf(outcome.fact);
  return claim !== null && truth !== null && isTellingSlip(claim, truth);
}

/**
 * Where hardly a word of the metric is there, the name has to stand before the number and be no place in which others do
 * something ("in Norvania 51.4 percent voted for it"), or be that of the person told of; and of a count the words say
 * what it counts.
 */
function isItsOwn(sentence: SentenceReading, quantity: Quantity, { place, weak, parts }: Candidate): boolean {
  const { where, anaphoric, mention } = place;
  if (!weak) return where === 'sentence' || anaphoric;
  if (quantity.unitKind === 'count') return false;
  if (where !== 'sentence') return anaphoric && isOfPerson(sentence, quantity);
  const words = total(parts) - total(place.parts);
  return (
    mention.start < quantity.start &&
    (words >= A_WORD_OF_IT || !WHERE.test(wordAt(sentence, mention.firstToken - 1)))
  );
}

/** What part of the words of a metric adds to a score, at least. */
const A_WORD_OF_IT = 2;
const WHERE = /^(?:in|at|on|across|near|around|throughout|outside)$/;

function isOfPerson(sentence: SentenceReading, quantity: Quantity): boolean {
  return sentence.tokens
    .slice(0, tokenAt(sentence, quantity.start))
    .some(({ lower }) => lower === 'he' || lower === 'she');
}
