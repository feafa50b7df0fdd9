import type { ConflictRule } from './conflict.ts';
import { movesTheWrongWay } from './moves-the-wrong-way.ts';
import { partsAndTotal } from './parts-and-total.ts';

/** Every rule, in the order in which it may claim a figure. */
export const CONFLICT_RULES: readonly ConflictRule[] = [partsAndTotal, movesTheWrongWay];
