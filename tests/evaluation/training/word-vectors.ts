import { readFileSync } from 'node:fs';

/** Words and their unit vectors, read from a text file of lines `word number number ...` (GloVe's format). */
export function readWordVectors(path: string): Map<string, Float64Array> {
  const vectors = new Map<string, Float64Array>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word, ...numbers] = line.trim().split(' ');
    if (word === undefined || word === '' || numbers.length === 0) continue;
    const vector = Float64Array.from(numbers, Number);
    const length = Math.hypot(...vector);
    vectors.set(
      word,
      vector.map((value) => value / length),
    );
  }
  return vectors;
}

/**
 * A map of unit vectors into one feature a landmark, whose products stand for `exp(sharpness * (cosine - 1))`
 * (Nystroem's method: exact between landmarks, a projection onto them for the rest), so that a word shares its weight
 * with words of like use.
 */
export function similarityFeatures(
  landmarks: readonly Float64Array[],
  sharpness: number,
): (vector: Float64Array) => Float64Array {
  const likeness = (a: Float64Array, b: Float64Array) => Math.exp(sharpness * (dot(a, b) - 1));
  const root = choleskyRoot(landmarks.map((a) => Float64Array.from(landmarks, (b) => likeness(a, b))));
  return (vector) => {
    const features = Float64Array.from(landmarks, (landmark) => likeness(landmark, vector));
    root.forEach((row, at) => {
      let sum = features[at] as number;
      for (let k = 0; k < at; k++) sum -= (row[k] as number) * (features[k] as number);
      features[at] = sum / (row[at] as number);
    });
    return features;
  };
}

/** The lower triangle whose product with its transpose is `matrix`, with a little added to the diagonal to keep it so. */
function choleskyRoot(matrix: readonly Float64Array[]): Float64Array[] {
  const root = matrix.map((row) => new Float64Array(row.length));
  matrix.forEach((row, i) => {
    const own = root[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = root[j] as Float64Array;
      let sum = (row[j] as number) + (i === j ? 1e-3 : 0);
      for (let k = 0; k < j; k++) sum -= (own[k] as number) * (other[k] as number);
      own[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number);
    }
  });
  return root;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
