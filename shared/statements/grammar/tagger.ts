import { FEATURES, featureRows, hashWords, NOTHING, ROWS } from './tagger-features.ts';
import data from './tagger-weights.json' with { type: 'json' };
import { decodeWeights } from './tagger-weights.ts';
import { PUNCTUATION, TAG_COUNT } from './tags.ts';
import type { Words } from './words.ts';

/** Spellings that are one part of speech wherever they stand. */
const certain = new Map<string, number>();
for (const [tag, spellings] of Object.entries(data.certain))
  for (const spelling of spellings.split(' ')) certain.set(spelling, Number(tag));
for (const mark of [...'\'.,;:!?"“”‘«»()[]—–…', "''", '``']) certain.set(mark, PUNCTUATION);

const { first, cells } = decodeWeights(data.weights, ROWS, TAG_COUNT);

const UNDECIDED = 255;

/**
 * The part of speech of each token, as tags.ts numbers them: a greedy averaged perceptron over hashed features,
 * trained by train-tagger.ts. `opens[i]` is 1 where token i opens a sentence. Linear in the number of tokens.
 */
export function tagWords(words: Words, opens: Uint8Array): Uint8Array {
  const tags = new Uint8Array(words.count);
  const known = new Uint8Array(words.spellings.length);
  for (let id = 0; id < known.length; id += 1)
    known[id] = certain.get(words.spellings[id] as string) ?? UNDECIDED;
  const hashes = hashWords(words, opens);
  const rows = new Int32Array(FEATURES);
  const scores = new Int32Array(TAG_COUNT);
  let previous = NOTHING;
  let beforePrevious = NOTHING;
  for (let i = 0; i < words.count; i += 1) {
    if (opens[i] === 1) {
      previous = NOTHING;
      beforePrevious = NOTHING;
    }
    let tag = known[words.spelling[i] as number] as number;
    if (tag === UNDECIDED) {
      featureRows(hashes, i, previous, beforePrevious, rows);
      tag = bestTag(rows, scores);
    }
    tags[i] = tag;
    beforePrevious = previous;
    previous = tag;
  }
  return tags;
}

function bestTag(rows: Int32Array, scores: Int32Array): number {
  scores.fill(0);
  for (let f = 0; f < rows.length; f += 1) {
    const row = rows[f] as number;
    const end = first[row + 1] as number;
    for (let i = first[row] as number; i < end; i += 1) {
      const cell = cells[i] as number;
      scores[cell & 31] = (scores[cell & 31] as number) + (cell >> 5);
    }
  }
  let best = 0;
  for (let t = 1; t < scores.length; t += 1) if ((scores[t] as number) > (scores[best] as number)) best = t;
  return best;
}
