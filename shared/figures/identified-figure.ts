import type { JudgedFigure } from './judged-figure.ts';

/** A judged figure with its place among the statements and its id. */
export interface IdentifiedFigure {
  readonly id: string;
  readonly statement: string;
  readonly judged: JudgedFigure;
}
