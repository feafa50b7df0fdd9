/**
 * Trains the part-of-speech tagger: `node train-tagger.ts ROUNDS < tagged.jsonl > tagger-weights.json`.
 * A line is one sentence, `{"src","toks":[...],"sp":[...],"tag":[...],"dep":[...]}`, as tag-sentences.py writes it;
 * lines whose `src` ends in "dev" are held out and only measured. An averaged perceptron (Collins 2002) over hashed
 * features, its weights rounded to one byte each.
 */

import { FEATURES, featureRows, hashWords, NOTHING, ROWS, type WordHashes } from './tagger-features.ts';
import { encodeWeights } from './tagger-weights.ts';
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  ING,
  MODAL,
  NAME,
  NOUN,
  NUMERAL,
  OTHER_TAG,
  PARTICLE,
  PAST_PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  TAG_COUNT,
  TO,
  VERB_BASE,
  VERB_PAST,
  VERB_PRESENT,
  WH,
} from './tags.ts';
import { scanWords } from './words.ts';

interface Tagged {
  readonly src: string;
  readonly toks: readonly string[];
  readonly sp: readonly boolean[];
  readonly tag: readonly string[];
  readonly dep: readonly string[];
}

const COARSE: Readonly<Record<string, number>> = {
  NN: NOUN,
  NNS: NOUN,
  NNP: NAME,
  NNPS: NAME,
  PRP: PRONOUN,
  EX: PRONOUN,
  PRP$: POSSESSIVE,
  POS: GENITIVE,
  DT: DETERMINER,
  PDT: DETERMINER,
  JJ: ADJECTIVE,
  JJR: ADJECTIVE,
  JJS: ADJECTIVE,
  AFX: ADJECTIVE,
  CD: NUMERAL,
  IN: PREPOSITION,
  WDT: WH,
  WP: WH,
  WP$: WH,
  WRB: WH,
  CC: CONJUNCTION,
  TO: TO,
  MD: MODAL,
  VB: VERB_BASE,
  VBP: VERB_PRESENT,
  VBZ: VERB_PRESENT,
  VBD: VERB_PAST,
  VBN: PAST_PARTICIPLE,
  VBG: ING,
  RB: ADVERB,
  RBR: ADVERB,
  RBS: ADVERB,
  RP: PARTICLE,
  UH: OTHER_TAG,
  FW: NAME,
  LS: OTHER_TAG,
  XX: OTHER_TAG,
  ADD: OTHER_TAG,
};

function coarse(tag: string, dep: string): number {
  if (tag === 'IN' && dep === 'mark') return SUBORDINATOR;
  return COARSE[tag] ?? PUNCTUATION;
}

interface Example {
  readonly hashes: WordHashes;
  readonly gold: readonly number[];
}

function example(line: Tagged): Example | null {
  let text = '';
  line.toks.forEach((token, i) => {
    text += token + (line.sp[i] ? ' ' : '');
  });
  const words = scanWords(text);
  if (words.count !== line.toks.length) return null;
  const starts = new Uint8Array(words.count);
  starts[0] = 1;
  return {
    hashes: hashWords(words, starts),
    gold: line.tag.map((tag, i) => coarse(tag, line.dep[i] as string)),
  };
}

/** Weights below this are dropped: they cost size and change nothing that could be measured. */
const SMALLEST = 4;

const rows = new Int32Array(FEATURES);

function best(weights: Float64Array | Int8Array): number {
  let top = -Infinity;
  let choice = 0;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    let score = 0;
    for (let f = 0; f < FEATURES; f += 1) score += weights[(rows[f] as number) * TAG_COUNT + tag] as number;
    if (score > top) {
      top = score;
      choice = tag;
    }
  }
  return choice;
}

function accuracy(examples: readonly Example[], weights: Float64Array | Int8Array): string {
  let right = 0;
  let all = 0;
  for (const { hashes, gold } of examples) {
    let previous = NOTHING;
    let before = NOTHING;
    gold.forEach((tag, i) => {
      featureRows(hashes, i, previous, before, rows);
      const choice = best(weights);
      if (choice === tag) right += 1;
      all += 1;
      before = previous;
      previous = choice;
    });
  }
  return ((100 * right) / Math.max(1, all)).toFixed(2);
}

function train(examples: readonly Example[], rounds: number): Float64Array {
  const size = ROWS * TAG_COUNT;
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  let step = 1;
  let seed = 7;
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const { hashes, gold } = examples[at] as Example;
      let previous = NOTHING;
      let before = NOTHING;
      for (let i = 0; i < gold.length; i += 1) {
        featureRows(hashes, i, previous, before, rows);
        const tag = gold[i] as number;
        const choice = best(weights);
        if (choice !== tag)
          for (let f = 0; f < FEATURES; f += 1) {
            const base = (rows[f] as number) * TAG_COUNT;
            weights[base + tag] = (weights[base + tag] as number) + 1;
            sums[base + tag] = (sums[base + tag] as number) + step;
            weights[base + choice] = (weights[base + choice] as number) - 1;
            sums[base + choice] = (sums[base + choice] as number) - step;
          }
        step += 1;
        before = previous;
        previous = choice;
      }
    }
    console.error(`round ${round + 1}`);
  }
  return weights.map((weight, i) => weight - (sums[i] as number) / step);
}

function rounded(weights: Float64Array): Int8Array {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.min(127 / largest, 16);
  return Int8Array.from(weights, (weight) => {
    const byte = Math.round(weight * scale);
    return Math.abs(byte) < SMALLEST ? 0 : Math.max(-127, Math.min(127, byte));
  });
}

/** Seen at least this often, and with one tag in at least this share of the cases, a spelling is tagged without asking. */
const OFTEN = 25;
const CERTAIN = 0.995;

/** Lower-case spellings that are one part of speech wherever they stand, by tag. */
function certainWords(tagged: readonly Tagged[]): Readonly<Record<string, string>> {
  const counts = new Map<string, number[]>();
  for (const { toks, tag, dep } of tagged)
    toks.forEach((token, i) => {
      const lower = token.toLowerCase().replaceAll('’', "'");
      const seen = counts.get(lower) ?? new Array<number>(TAG_COUNT).fill(0);
      const one = coarse(tag[i] as string, dep[i] as string);
      seen[one] = (seen[one] as number) + 1;
      counts.set(lower, seen);
    });
  const byTag: Record<string, string[]> = {};
  for (const [word, seen] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = seen.reduce((sum, count) => sum + count, 0);
    const top = seen.indexOf(Math.max(...seen));
    // A noun or a name that was always one here may be another part of speech elsewhere.
    if (
      top === NOUN ||
      top === NAME ||
      total < OFTEN ||
      (seen[top] as number) < CERTAIN * total ||
      !/^[a-z']+$/.test(word)
    )
      continue;
    byTag[top] = [...(byTag[top] ?? []), word];
  }
  return Object.fromEntries(Object.entries(byTag).map(([tag, words]) => [tag, words.join(' ')]));
}

let input = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) input += chunk;
const lines = input
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Tagged);
const of = (keep: (src: string) => boolean): Example[] =>
  lines
    .filter((line) => keep(line.src))
    .map(example)
    .filter((one): one is Example => one !== null);
const weights = train(
  of((src) => !src.endsWith('dev')),
  Number(process.argv[2] ?? 8),
);
const small = rounded(weights);
for (const src of new Set(lines.map((line) => line.src).filter((name) => name.endsWith('dev'))))
  console.error(
    src,
    accuracy(
      of((name) => name === src),
      weights,
    ),
    accuracy(
      of((name) => name === src),
      small,
    ),
  );
process.stdout.write(
  `${JSON.stringify({ certain: certainWords(lines.filter(({ src }) => !src.endsWith('dev'))), weights: encodeWeights(small) }, null, 1)}\n`,
);
