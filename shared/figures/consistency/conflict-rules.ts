import { agoAgainstDate } from './ago-against-date.ts';
import type { ConflictRule } from './conflict.ts';
import { movesTheWrongWay } from './moves-the-wrong-way.ts';
import { partsAfterColon } from './parts-after-colon.ts';
import { partsAndTotal } from './parts-and-total.ts';
import { rangeEnds } from './range-ends.ts';
import { sameCountTwice } from './same-count-twice.ts';
import { sharesOfAWhole } from './shares-of-a-whole.ts';

/** Every rule, in the order in which it may claim a figure. */
export const CONFLICT_RULES: readonly ConflictRule[] = [
  rangeEnds,
  partsAndTotal,
  partsAfterColon,
  movesTheWrongWay,
  sharesOfAWhole,
  agoAgainstDate,
  sameCountTwice,
];
