import { scoreUtterance } from '../../shared/tone/score-utterance.ts';
import type { EvaluationRequest, Scores } from './evaluation.ts';
import { goldLines, writePredictions } from './gold-lines.ts';
import type { EventSentence, LabelledQuote, RatedSentence } from './tone-gold.ts';
import { eventUtterance, quoteUtterance, sentenceUtterance } from './tone-gold.ts';
import { correlation, macroF1, rounded } from './tone-measures.ts';

type GoldLine = LabelledQuote | EventSentence | RatedSentence;

const LABELS = ['hardline', 'conciliatory', 'optimistic', 'pessimistic', 'measured'];

/** Scores tone by the shape of the gold file: labelled quotes, event sentences (`quad`) or rated sentences (`mean`). */
export async function evaluate(request: EvaluationRequest): Promise<Scores> {
  const lines: GoldLine[] = [];
  for await (const line of goldLines<GoldLine>(request.gold)) lines.push(line);
  const first = lines[0];
  if (first === undefined) return { n: 0 };
  if ('quad' in first) return scoreEvents(lines as EventSentence[], request.predictions);
  if ('mean' in first) return scoreOutlook(lines as RatedSentence[], request.predictions);
  return scoreQuotes(lines as LabelledQuote[], request.predictions);
}

function scoreQuotes(gold: readonly LabelledQuote[], out: string | null): Scores {
  const predictions = gold.map((line) => {
    const { label, outlook, firmness } = scoreUtterance(quoteUtterance(line));
    return { n: line.n, label, outlook, firmness };
  });
  writePredictions(out, predictions);
  const judged = gold.flatMap((line, at) => (line.label === null ? [] : [{ gold: line.label, at }]));
  const predicted = judged.map(({ at }) => {
    const label = predictions[at]?.label;
    return label === undefined || label === 'unclear' ? 'measured' : label;
  });
  const truth = judged.map((item) => item.gold);
  return {
    n: gold.length,
    labelF1m: macroF1(truth, predicted, LABELS),
    labelAcc: rounded(truth.filter((label, at) => label === predicted[at]).length / truth.length),
    rOutlook: correlation(
      gold.map((line) => line.outlook),
      predictions.map((line) => line.outlook),
    ),
    rFirmness: correlation(
      gold.map((line) => line.firmness),
      predictions.map((line) => line.firmness),
    ),
  };
}

function scoreEvents(gold: readonly EventSentence[], out: string | null): Scores {
  const predictions = gold.map((line) => ({ firmness: scoreUtterance(eventUtterance(line)).firmness }));
  writePredictions(out, predictions);
  const measured = (rows: readonly number[]): Scores => {
    const truth = rows.map((at) => (gold[at]?.quad.includes('conflict') ? 'conflict' : 'cooperation'));
    const guess = rows.map((at) => ((predictions[at]?.firmness ?? 0) > 0 ? 'conflict' : 'cooperation'));
    return {
      n: rows.length,
      F1m: macroF1(truth, guess, ['conflict', 'cooperation']),
      acc: rounded(truth.filter((side, at) => side === guess[at]).length / rows.length),
    };
  };
  const all = gold.map((_, at) => at);
  return { all: measured(all), verbal: measured(all.filter((at) => gold[at]?.quad.startsWith('verbal'))) };
}

function scoreOutlook(gold: readonly RatedSentence[], out: string | null): Scores {
  const predictions = gold.map(({ sentence }) => ({
    outlook: scoreUtterance(sentenceUtterance(sentence)).outlook,
  }));
  writePredictions(out, predictions);
  return {
    n: gold.length,
    r: correlation(
      gold.map((line) => line.mean),
      predictions.map((line) => line.outlook),
    ),
  };
}
