import { ageAndBirth } from './age-and-birth.ts';
import { agoAgainstDate } from './ago-against-date.ts';
import { changeAndEnds } from './change-and-ends.ts';
import { changeStated } from './change-stated.ts';
import type { ConflictRule } from './conflict.ts';
import { countTimesPrice } from './count-times-price.ts';
import { doublesInARow } from './doubles-in-a-row.ts';
import { leadAndResult } from './lead-and-result.ts';
import { movesTheWrongWay } from './moves-the-wrong-way.ts';
import { partsAndTotal } from './parts-and-total.ts';
import { partsBehind } from './parts-behind.ts';
import { partsInNextSentence } from './parts-in-next-sentence.ts';
import { partsListed } from './parts-listed.ts';
import { rangeEnds } from './range-ends.ts';
import { runOfResults } from './run-of-results.ts';
import { sameCountTwice } from './same-count-twice.ts';
import { sameSumTwice } from './same-sum-twice.ts';
import { sameThingsTwice } from './same-things-twice.ts';
import { seatsAndSitters } from './seats-and-sitters.ts';
import { shareAndCount } from './share-and-count.ts';
import { sharesOfAWhole } from './shares-of-a-whole.ts';
import { someOfTheTotal } from './some-of-the-total.ts';
import { sumBehind } from './sum-behind.ts';
import { votesAndVoters } from './votes-and-voters.ts';
import { weekdayOfDate } from './weekday-of-date.ts';
import { whatIsLeft } from './what-is-left.ts';
import { yearsBetween } from './years-between.ts';

/** Every rule, in the order in which it may claim a figure. */
export const CONFLICT_RULES: readonly ConflictRule[] = [
  rangeEnds,
  runOfResults,
  leadAndResult,
  doublesInARow,
  partsAndTotal,
  partsBehind,
  sumBehind,
  someOfTheTotal,
  partsInNextSentence,
  whatIsLeft,
  countTimesPrice,
  partsListed,
  movesTheWrongWay,
  changeAndEnds,
  shareAndCount,
  sharesOfAWhole,
  votesAndVoters,
  agoAgainstDate,
  weekdayOfDate,
  yearsBetween,
  ageAndBirth,
  changeStated,
  sameCountTwice,
  sameThingsTwice,
  sameSumTwice,
  seatsAndSitters,
];
