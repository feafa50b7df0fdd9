import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** Changes drafts in the light of what stands around them; returns those that remain, in order. */
export type Refiner = (line: Line, drafts: Draft[]) => Draft[];

/** In the order in which they are applied. */
export const REFINERS: readonly Refiner[] = [];
