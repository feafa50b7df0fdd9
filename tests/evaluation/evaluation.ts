/** What every set's evaluation is given. */
export interface EvaluationRequest {
  readonly gold: string;
  readonly reference: string | null;
  /** Where to write the predictions, one JSON line for each gold line. */
  readonly predictions: string | null;
}

export type Scores = { readonly [name: string]: number | string | Scores };
