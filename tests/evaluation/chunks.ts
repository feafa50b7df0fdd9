import { findAttributions } from '../../shared/statements/find-attributions.ts';
import { readForStatements } from '../../shared/statements/reading.ts';
import { chunkScores } from './chunks/chunk-scores.ts';
import { type RoleSpan, spansOf, type TokenSpan } from './chunks/labels.ts';
import { roleSpans } from './chunks/role-spans.ts';
import type { EvaluationRequest, Scores } from './evaluation.ts';
import { goldLines, writePredictions } from './gold-lines.ts';
import { articleOf } from './statements/article-of.ts';

interface GoldParagraph {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly TokenSpan[];
  readonly labels: readonly string[];
}

/** Scores exact spans of source, cue and content, each paragraph analysed alone. */
export async function evaluate(request: EvaluationRequest): Promise<Scores> {
  const gold: ReturnType<typeof spansOf>[] = [];
  const predicted: ReturnType<typeof spansOf>[] = [];
  const written: { id: string; spans: readonly RoleSpan[] }[] = [];
  for await (const paragraph of goldLines<GoldParagraph>(request.gold)) {
    const { article, original } = articleOf(paragraph.id, paragraph.text);
    const reading = readForStatements(article);
    const spans = roleSpans(reading, findAttributions(reading, 'widest')).map(({ role, start, end }) => ({
      role,
      start: original(start),
      end: original(end),
    }));
    written.push({ id: paragraph.id, spans });
    gold.push(spansOf(paragraph.labels));
    predicted.push(spansOf(labelsOf(paragraph.tokens, spans)));
  }
  writePredictions(request.predictions, written);
  return chunkScores(gold, predicted);
}

/** Spreads spans over the gold's tokens; a later span overwrites an earlier one. */
function labelsOf(tokens: readonly TokenSpan[], spans: readonly RoleSpan[]): string[] {
  const labels = tokens.map(() => 'O');
  for (const { role, start, end } of spans) {
    let first = true;
    tokens.forEach(([from, to], index) => {
      if (from >= end || to <= start) return;
      labels[index] = `${first ? 'B' : 'I'}-${role}`;
      first = false;
    });
  }
  return labels;
}
