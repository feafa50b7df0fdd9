import type { EvaluationRequest, Scores } from './evaluation.ts';
import { goldLines, writePredictions } from './gold-lines.ts';
import { newsquantOf } from './newsquant.ts';
import { type GoldQuantity, scoreQuantities } from './quantity-scores.ts';

interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

/** Scores finding and parsing figures. */
export async function evaluate(request: EvaluationRequest): Promise<Scores> {
  const lines: GoldSentence[] = [];
  for await (const line of goldLines<GoldSentence>(request.gold)) lines.push(line);
  return scoreSentences(lines, request.predictions);
}

function scoreSentences(lines: readonly GoldSentence[], out: string | null): Scores {
  const predicted = lines.map((line) => ({ id: line.id, quantities: newsquantOf(line.text) }));
  writePredictions(out, predicted);
  return scoreQuantities(
    lines.map((line, at) => ({ gold: line.quantities, predicted: predicted[at]?.quantities ?? [] })),
  );
}
