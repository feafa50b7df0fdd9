import { agoAgainstDate } from './ago-against-date.ts';
import { changeAndEnds } from './change-and-ends.ts';
import type { ConflictRule } from './conflict.ts';
import { leadAndResult } from './lead-and-result.ts';
import { movesTheWrongWay } from './moves-the-wrong-way.ts';
import { partsAndTotal } from './parts-and-total.ts';
import { partsListed } from './parts-listed.ts';
import { rangeEnds } from './range-ends.ts';
import { runOfResults } from './run-of-results.ts';
import { sameCountTwice } from './same-count-twice.ts';
import { sameThingsTwice } from './same-things-twice.ts';
import { shareAndCount } from './share-and-count.ts';
import { sharesOfAWhole } from './shares-of-a-whole.ts';
import { votesOfABody } from './votes-of-a-body.ts';

/** Every rule, in the order in which it may claim a figure. */
export const CONFLICT_RULES: readonly ConflictRule[] = [
  rangeEnds,
  runOfResults,
  leadAndResult,
  partsAndTotal,
  partsListed,
  movesTheWrongWay,
  changeAndEnds,
  shareAndCount,
  sharesOfAWhole,
  votesOfABody,
  agoAgainstDate,
  sameCountTwice,
  sameThingsTwice,
];
