/**
 * Scores one stage against a gold file and prints one JSON object:
 * `npm run -s evaluate -- <set> --gold FILE [--reference CSV] [--predictions OUT.jsonl]`.
 */
import { parseArgs } from 'node:util';
import type { EvaluationRequest, Scores } from './evaluation.ts';

const sets: Readonly<
  Record<string, () => Promise<{ evaluate(request: EvaluationRequest): Promise<Scores> }>>
> = {
  statements: () => import('./statements.ts'),
  chunks: () => import('./chunks.ts'),
  figures: () => import('./figures.ts'),
  verdicts: () => import('./verdicts.ts'),
  tone: () => import('./tone.ts'),
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { gold: { type: 'string' }, reference: { type: 'string' }, predictions: { type: 'string' } },
  });
  const set = sets[positionals[0] ?? ''];
  if (set === undefined || values.gold === undefined) {
    console.error(
      `usage: npm run -s evaluate -- <${Object.keys(sets).join('|')}> --gold FILE [--reference CSV] [--predictions OUT.jsonl]`,
    );
    return 2;
  }
  const { evaluate } = await set();
  const scores = await evaluate({
    gold: values.gold,
    reference: values.reference ?? null,
    predictions: values.predictions ?? null,
  });
  console.log(JSON.stringify(scores));
  return 0;
}

process.exitCode = await main();
