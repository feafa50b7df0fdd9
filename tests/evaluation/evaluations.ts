import type { EvaluationRequest, Scores } from './evaluation.ts';

/** One evaluation a set; loaded when it is run, since each brings its own stage. */
export const evaluations: Readonly<
  Record<string, () => Promise<{ evaluate(request: EvaluationRequest): Promise<Scores> }>>
> = {
  statements: () => import('./statements.ts'),
  chunks: () => import('./chunks.ts'),
  figures: () => import('./figures.ts'),
  verdicts: () => import('./verdicts.ts'),
  tone: () => import('./tone.ts'),
  article: () => import('./article.ts'),
};
