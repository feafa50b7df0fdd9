import type { EvaluationRequest, Scores } from './evaluation.ts';
import { goldLines, writePredictions } from './gold-lines.ts';
import type { GoldArticle, PredictedQuote } from './statements/gold.ts';
import { predictQuotes } from './statements/predict.ts';
import { statementScores } from './statements/scores.ts';

/** Scores statements and speakers against a gold file of quotes. */
export async function evaluate(request: EvaluationRequest): Promise<Scores> {
  const gold: GoldArticle[] = [];
  const predicted = new Map<string, readonly PredictedQuote[]>();
  for await (const article of goldLines<GoldArticle>(request.gold)) {
    gold.push(article);
    predicted.set(article.id, predictQuotes(article));
  }
  writePredictions(
    request.predictions,
    gold.map(({ id }) => ({ id, quotes: predicted.get(id) })),
  );
  return statementScores(gold, predicted);
}
