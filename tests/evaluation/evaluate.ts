/**
 * Scores one stage against a gold file and prints one JSON object:
 * `npm run -s evaluate -- <set> --gold FILE [--reference CSV] [--predictions OUT.jsonl]`.
 */
import { parseArgs } from 'node:util';
import { evaluations } from './evaluations.ts';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { gold: { type: 'string' }, reference: { type: 'string' }, predictions: { type: 'string' } },
  });
  const evaluation = evaluations[positionals[0] ?? ''];
  if (evaluation === undefined || values.gold === undefined) {
    const sets = Object.keys(evaluations).join('|');
    console.error(
      `usage: npm run -s evaluate -- <${sets}> --gold FILE [--reference CSV] [--predictions OUT.jsonl]`,
    );
    return 2;
  }
  const { evaluate } = await evaluation();
  const scores = await evaluate({
    gold: values.gold,
    reference: values.reference ?? null,
    predictions: values.predictions ?? null,
  });
  console.log(JSON.stringify(scores));
  return 0;
}

process.exitCode = await main();
