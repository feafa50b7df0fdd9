import type { Verdict } from './figure.ts';

/** What a person said of a figure; honoured by every later scoring of the article. */
export interface FigureFeedback {
  readonly articleId: string;
  readonly figureId: string;
  /** `accept`: the verdict is right; `ignore`: not worth checking; `wrong-subject`: it is about `subject`. */
  readonly action: 'accept' | 'ignore' | 'wrong-subject';
  readonly subject: { readonly entity: string; readonly metric: string } | null;
  /** The verdict that `accept` found right, as it stood; null for any other action. */
  readonly confirmed: Verdict | null;
  readonly reason: string;
  readonly who: string;
  /** ISO instant. */
  readonly at: string;
  /** The feedback version that brought it. */
  readonly since: number;
}
