/**
 * Runs every evaluation named in floors.json and fails where a score has fallen below its floor:
 * `npm run -s floors -- SHARED`, SHARED being the folder that holds `evaluation/` and `articles/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluationRequest, Scores } from './evaluation.ts';
import { evaluations } from './evaluations.ts';

interface Floor {
  readonly set: string;
  /** Paths below SHARED. */
  readonly gold: string;
  readonly reference?: string;
  /** Paths into the printed scores (`speech/at 0.3/f1`), with the lowest value that passes. */
  readonly floors: Readonly<Record<string, number>>;
}

function scoreAt(scores: Scores, path: string): number {
  const value = path.split('/').reduce<unknown>((at, name) => (at as Scores | undefined)?.[name], scores);
  return typeof value === 'number' ? value : Number.NaN;
}

async function main(shared: string): Promise<number> {
  const floors = JSON.parse(
    readFileSync(new URL('./floors.json', import.meta.url), 'utf8'),
  ) as readonly Floor[];
  let fallen = 0;
  for (const { set, gold, reference, floors: lowest } of floors) {
    const request: EvaluationRequest = {
      gold: join(shared, gold),
      reference: reference === undefined ? null : join(shared, reference),
      predictions: null,
    };
    const evaluation = evaluations[set];
    if (evaluation === undefined) throw new Error(`floors.json names an unknown set: ${set}`);
    const scores = await (await evaluation()).evaluate(request);
    for (const [path, floor] of Object.entries(lowest)) {
      const score = scoreAt(scores, path);
      const holds = score >= floor;
      if (!holds) fallen += 1;
      const row = [
        set.padEnd(11),
        gold.padEnd(46),
        path.padEnd(30),
        String(score).padStart(8),
        `floor ${floor}`.padStart(14),
      ];
      console.log(`${row.join(' ')}${holds ? '' : '  FALLEN'}`);
    }
  }
  return fallen === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv[2] ?? '../shared');
