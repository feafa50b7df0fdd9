import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { continueAges } from './refiners/age-list.ts';
import { findComparators } from './refiners/comparator.ts';
import { findDayRanges } from './refiners/day-range.ts';
import { findDirections } from './refiners/direction.ts';
import { findElidedHeads } from './refiners/elided-head.ts';
import { findHeads } from './refiners/head-noun.ts';
import { findLabels } from './refiners/label.ts';
import { joinPairs } from './refiners/pairs.ts';
import { findPointsOfChange } from './refiners/points-of-change.ts';
import { findRates } from './refiners/rate.ts';
import { carryOver } from './refiners/restatement.ts';
import { settleRoles } from './refiners/role.ts';

/** Changes drafts in the light of what stands around them; returns those that remain, in order. */
export type Refiner = (line: Line, drafts: Draft[]) => Draft[];

/** In the order in which they are applied: names first, so that "Articles 5 and 6" is no range. */
export const REFINERS: readonly Refiner[] = [
  findDayRanges,
  findLabels,
  continueAges,
  joinPairs,
  findComparators,
  findRates,
  findHeads,
  findDirections,
  findPointsOfChange,
  carryOver,
  settleRoles,
  findElidedHeads,
];
