import { ageByBound, ageByUnit, ageByWord, ageInApposition } from './recognisers/age.ts';
import { amount } from './recognisers/amount.ts';
import { dayThenMonth, monthFirst } from './recognisers/calendar-date.ts';
import { clockTime } from './recognisers/clock-time.ts';
import { century, decadeInDigits, decadeInWords } from './recognisers/decade.ts';
import { duration, durationByArticle } from './recognisers/duration.ts';
import { holiday } from './recognisers/holiday.ts';
import { measure } from './recognisers/measure.ts';
import { moneyByName, moneyBySign, moneyInMinorUnits } from './recognisers/money.ts';
import { fold, multipleByVerb, times } from './recognisers/multiple.ts';
import { numericDate } from './recognisers/numeric-date.ts';
import { ordinal } from './recognisers/ordinal.ts';
import { fiscalYear, partOfYear, shortPartOfYear } from './recognisers/part-of-year.ts';
import { percent, share } from './recognisers/percent.ts';
import { points } from './recognisers/points.ts';
import { ratio } from './recognisers/ratio.ts';
import type { Recogniser } from './recognisers/recogniser.ts';
import { endOfYear, relativePeriod, seasonOfYear } from './recognisers/relative-period.ts';
import { nearDay, weekday } from './recognisers/weekday.ts';
import { year } from './recognisers/year.ts';

/** Every pattern, in the order in which they are tried: the first that reads a token's quantity has it. */
export const RECOGNISERS: readonly Recogniser[] = [
  moneyBySign,
  holiday,
  monthFirst,
  fiscalYear,
  shortPartOfYear,
  endOfYear,
  relativePeriod,
  seasonOfYear,
  decadeInWords,
  weekday,
  nearDay,
  ageByWord,
  ageByBound,
  fold,
  multipleByVerb,
  durationByArticle,
  numericDate,
  clockTime,
  dayThenMonth,
  decadeInDigits,
  century,
  partOfYear,
  percent,
  points,
  ageByUnit,
  moneyByName,
  moneyInMinorUnits,
  ratio,
  times,
  duration,
  measure,
  ageInApposition,
  year,
  share,
  ordinal,
  amount,
];
