import type { EvaluationRequest, Scores } from './evaluation.ts';
import { type MarkedPassage, scoreSpans } from './figure-spans.ts';
import { goldLines, writePredictions } from './gold-lines.ts';
import { newsquantOf } from './newsquant.ts';
import { type GoldQuantity, scoreQuantities } from './quantity-scores.ts';
import { answersOf, type SpecCase, scoreSpecs } from './recognizers-specs.ts';

interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

type GoldLine = GoldSentence | SpecCase | MarkedPassage;

/**
 * Scores finding and parsing figures, by the shape of the gold file: sentences with annotated `quantities`, passages
 * with marked `figures` (spans alone), or specification cases.
 */
export async function evaluate(request: EvaluationRequest): Promise<Scores> {
  const lines: GoldLine[] = [];
  for await (const line of goldLines<GoldLine>(request.gold)) lines.push(line);
  const first = lines[0];
  if (first === undefined) return { gold: 0 };
  if ('quantities' in first) return scoreSentences(lines as GoldSentence[], request.predictions);
  if ('figures' in first) return scoreSpans(lines as MarkedPassage[], request.gold);
  return scoreCases(lines as SpecCase[], request.predictions);
}

function scoreSentences(lines: readonly GoldSentence[], out: string | null): Scores {
  const predicted = lines.map((line) => ({ id: line.id, quantities: newsquantOf(line.text) }));
  writePredictions(out, predicted);
  return scoreQuantities(
    lines.map((line, at) => ({ gold: line.quantities, predicted: predicted[at]?.quantities ?? [] })),
  );
}

function scoreCases(cases: readonly SpecCase[], out: string | null): Scores {
  writePredictions(
    out,
    cases.map((one) => ({ id: one.id, answers: answersOf(one) })),
  );
  return scoreSpecs(cases);
}
