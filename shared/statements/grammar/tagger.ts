import { FEATURES, featureRows, hashWords, NOTHING, ROWS } from './tagger-features.ts';
import data from './tagger-weights.json' with { type: 'json' };
import { decodeWeights } from './tagger-weights.ts';
import { PUNCTUATION, TAG_COUNT } from './tags.ts';
import { MARK, type Words } from './words.ts';

const weights = decodeWeights(data.weights, ROWS * TAG_COUNT);

/**
 * The part of speech of each token, as tags.ts numbers them: a greedy averaged perceptron over hashed features,
 * trained by train-tagger.ts. `opens[i]` is 1 where token i opens a sentence. Linear in the number of tokens.
 */
export function tagWords(words: Words, opens: Uint8Array): Uint8Array {
  const tags = new Uint8Array(words.count);
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
    let tag = PUNCTUATION;
    if (words.kind[i] !== MARK || !isPlainMark(words.spellings[words.spelling[i] as number] as string)) {
      featureRows(hashes, i, previous, beforePrevious, rows);
      scores.fill(0);
      for (let f = 0; f < FEATURES; f += 1) {
        const base = (rows[f] as number) * TAG_COUNT;
        for (let t = 0; t < TAG_COUNT; t += 1)
          scores[t] = (scores[t] as number) + (weights[base + t] as number);
      }
      tag = 0;
      for (let t = 1; t < TAG_COUNT; t += 1) if ((scores[t] as number) > (scores[tag] as number)) tag = t;
    }
    tags[i] = tag;
    beforePrevious = previous;
    previous = tag;
  }
  return tags;
}

/** Marks that are punctuation wherever they stand; "$", "%" and "&" are not. */
function isPlainMark(mark: string): boolean {
  return mark === "''" || mark === '``' || '.,;:!?"“”‘«»()[]—–…'.includes(mark);
}
