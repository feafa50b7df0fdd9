import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The JSON lines of a gold file, one at a time. */
export async function* goldLines<Line>(path: string): AsyncGenerator<Line> {
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    if (line.trim() !== '') yield JSON.parse(line) as Line;
}

/** Writes predictions, one JSON line each; nothing when no file was named. */
export function writePredictions(path: string | null, predictions: readonly unknown[]): void {
  if (path !== null)
    writeFileSync(path, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
}
