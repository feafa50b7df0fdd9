import { amount } from './recognisers/amount.ts';
import { measure } from './recognisers/measure.ts';
import { moneyByName, moneyBySign, moneyInMinorUnits } from './recognisers/money.ts';
import { percent, share } from './recognisers/percent.ts';
import { points } from './recognisers/points.ts';
import type { Recogniser } from './recognisers/recogniser.ts';

/** Every pattern, in the order in which they are tried: the first that reads a token's quantity has it. */
export const RECOGNISERS: readonly Recogniser[] = [
  moneyBySign,
  percent,
  points,
  moneyByName,
  moneyInMinorUnits,
  measure,
  share,
  amount,
];
