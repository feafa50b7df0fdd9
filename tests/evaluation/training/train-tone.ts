/**
 * Trains the learned words of tone on what the rules leave unexplained, and writes them as the data file the scorer
 * reads. Run again whenever a rule changes; the same files give the same bytes.
 *
 * `node tests/evaluation/training/train-tone.ts --statements FILE --sentences FILE --vectors FILE --out FILE [--check]`
 * statements: labelled quotes with both axes; sentences: rated sentences (outlook alone); vectors: word vectors in
 * GloVe's text format, needed here only; --check: prints cross-validated correlations, by article, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPassage } from '../../../shared/tone/passage.ts';
import { LEARNED_NEGATED } from '../../../shared/tone/recognisers/learned.ts';
import { bounded, learnedShare, scoreUtterance } from '../../../shared/tone/score-utterance.ts';
import type { ToneAxis } from '../../../shared/tone/tone.ts';
import type { Utterance } from '../../../shared/tone/utterance.ts';
import { goldLines } from '../gold-lines.ts';
import { type LabelledQuote, quoteUtterance, type RatedSentence, sentenceUtterance } from '../tone-gold.ts';
import { correlation } from '../tone-measures.ts';
import { fitRidge, predict, type Row } from './ridge.ts';
import { readWordVectors, similarityFeatures } from './word-vectors.ts';

/** How many of the commonest words stand for all others where likeness of use is measured. */
const SIMILARITY_SIZE = 1000;
const SIMILARITY_SHARPNESS = 4;
/** Ridge penalties: a word's own weight, and what it shares with words of like use. */
const OWN_PENALTY = { outlook: +(process.env.OP ?? 6), firmness: +(process.env.OP ?? 6) * 1.6 };
const SHARED_PENALTY = { outlook: +(process.env.SP ?? 1.2), firmness: +(process.env.SP ?? 1) * 2 };
/** A rated sentence of an editorial counts less than a statement. */
const SENTENCE_IMPORTANCE = 0.5;
/** How much of the gold position the rules are to explain where the learned words speak too. */
const RULE_SHARE = Number(process.env.RS ?? 0.6);
const FOLDS = 5;
/** Weights below this many thousandths are left out of the file. */
const LEAST = 8;

interface Example {
  readonly group: string;
  readonly statement: boolean;
  readonly words: readonly (readonly [string, number])[];
  readonly ruled: Readonly<Record<ToneAxis, number>>;
  readonly gold: Readonly<Record<ToneAxis, number | null>>;
}

const { values } = parseArgs({
  options: {
    statements: { type: 'string' },
    sentences: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

const examples = await readExamples(values.statements ?? '', values.sentences ?? '');
const vectors = readWordVectors(values.vectors ?? '');
const shared = new Map<string, Float64Array>();
const vocabulary = new Map<string, number>();
for (const { words } of examples)
  for (const [word] of words) if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
const features = similarityFeatures(landmarks(), SIMILARITY_SHARPNESS);

if (values.check) {
  for (const axis of ['outlook', 'firmness'] as const) console.log(JSON.stringify({ axis, ...check(axis) }));
} else {
  writeFileSync(values.out ?? '', fileOf(train('outlook', examples), train('firmness', examples)));
}

async function readExamples(statements: string, sentences: string): Promise<Example[]> {
  const read: Example[] = [];
  for await (const line of goldLines<LabelledQuote>(statements))
    read.push(
      exampleOf(quoteUtterance(line), line.n.split('#')[0] ?? '', true, {
        outlook: line.outlook,
        firmness: line.firmness,
      }),
    );
  for await (const line of goldLines<RatedSentence & { id: string }>(sentences))
    read.push(
      exampleOf(sentenceUtterance(line.sentence), line.id.split('_')[0] ?? '', false, {
        outlook: line.mean,
        firmness: null,
      }),
    );
  return read;
}

function exampleOf(utterance: Utterance, group: string, statement: boolean, gold: Example['gold']): Example {
  const passages = utterance.content.map((span) => readPassage(utterance.text, span));
  const share = learnedShare(passages);
  const words = passages.flatMap((passage) =>
    passage.words.flatMap((word, at): [string, number][] => {
      const context = passage.contexts[at];
      if (word.mark || word.name || context === undefined) return [];
      return [[word.lower, (context.negated ? LEARNED_NEGATED : 1) * context.strength * share]];
    }),
  );
  const ruled = { outlook: 0, firmness: 0 };
  for (const piece of scoreUtterance(utterance).evidence)
    if (piece.rule !== 'learned-word') ruled[piece.axis] += piece.weight;
  return { group, statement, words, ruled, gold };
}

/**
 * The factor that brings the annotators' numbers to the rules' own scale: with it, the rules' position is on average
 * the gold one, and what is left over is no matter of scale. Statements and sentences are rated on scales of their own.
 */
function scaleOf(axis: ToneAxis, from: readonly Example[]): number {
  let square = 0;
  let product = 0;
  for (const { ruled, gold } of from) {
    const position = 2 * bounded(ruled[axis]);
    square += position * position;
    product += position * (gold[axis] ?? 0);
  }
  return square / product / RULE_SHARE;
}

function rowOf(example: Example, axis: ToneAxis, scale: number): Row | null {
  const gold = example.gold[axis];
  if (gold === null) return null;
  const dense = new Float64Array(SIMILARITY_SIZE + 1);
  dense[SIMILARITY_SIZE] = 1;
  for (const [word, value] of example.words) {
    const like = sharedFeatures(word);
    if (like !== null)
      for (let k = 0; k < SIMILARITY_SIZE; k++) dense[k] = (dense[k] as number) + value * (like[k] as number);
  }
  return {
    features: Int32Array.from(example.words, ([word]) => vocabulary.get(word) ?? 0),
    values: Float64Array.from(example.words, ([, value]) => value),
    dense,
    target: gold * scale - 2 * bounded(example.ruled[axis]),
    importance: example.statement ? 1 : SENTENCE_IMPORTANCE,
  };
}

function landmarks(): Float64Array[] {
  const counts = new Map<string, number>();
  for (const { words } of examples) for (const [word] of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([word]) => vectors.get(word) ?? [])
    .slice(0, SIMILARITY_SIZE);
}

function sharedFeatures(word: string): Float64Array | null {
  const vector = vectors.get(word);
  if (vector === undefined) return null;
  const known = shared.get(word) ?? features(vector);
  shared.set(word, known);
  return known;
}

function train(axis: ToneAxis, from: readonly Example[]): Float64Array {
  const rows = [true, false].flatMap((statement) => {
    const part = from.filter((example) => example.statement === statement && example.gold[axis] !== null);
    const scale = scaleOf(axis, part);
    return part.flatMap((example) => rowOf(example, axis, scale) ?? []);
  });
  return fitRidge(rows, penalties(axis));
}

function penalties(axis: ToneAxis): Float64Array {
  const penalty = new Float64Array(vocabulary.size + SIMILARITY_SIZE + 1).fill(
    OWN_PENALTY[axis],
    0,
    vocabulary.size,
  );
  penalty.fill(SHARED_PENALTY[axis], vocabulary.size);
  penalty[penalty.length - 1] = 1;
  return penalty;
}

function check(axis: ToneAxis): Record<string, number> {
  const groups = [...new Set(examples.map((example) => example.group))];
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  const told: { statement: boolean; gold: number; ruled: number; guess: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(
      axis,
      examples.filter((example) => foldOf.get(example.group) !== fold),
    );
    for (const example of examples.filter((each) => foldOf.get(each.group) === fold)) {
      const row = rowOf(example, axis, 1);
      const gold = example.gold[axis];
      if (row === null || gold === null) continue;
      const learned = predict(row, weights) - (weights.at(-1) ?? 0);
      const { statement, ruled } = example;
      told.push({
        statement,
        gold,
        ruled: bounded(ruled[axis]),
        guess: process.env.SQ ? bounded(ruled[axis] + learned) : bounded(ruled[axis]) + learned,
      });
    }
  }
  const scores: Record<string, number> = {};
  for (const [name, statement] of [
    ['statements', true],
    ['sentences', false],
  ] as const) {
    const part = told.filter((each) => each.statement === statement);
    if (part.length === 0) continue;
    const gold = part.map((each) => each.gold);
    scores[`${name} by rules`] = correlation(
      gold,
      part.map((each) => each.ruled),
    );
    scores[`${name} with learned words`] = correlation(
      gold,
      part.map((each) => each.guess),
    );
  }
  return scores;
}

function fileOf(outlook: Float64Array, firmness: Float64Array): string {
  const words = [...new Set([...vocabulary.keys(), ...vectors.keys()])].sort();
  const kept = words
    .map((word) => ({ word, outlook: thousandths(word, outlook), firmness: thousandths(word, firmness) }))
    .filter((entry) => Math.max(Math.abs(entry.outlook), Math.abs(entry.firmness)) >= LEAST);
  return `${JSON.stringify({
    words: kept.map((entry) => entry.word).join(' '),
    outlook: kept.map((entry) => entry.outlook),
    firmness: kept.map((entry) => entry.firmness),
  })}\n`;
}

function thousandths(word: string, weights: Float64Array): number {
  let weight = weights[vocabulary.get(word) ?? -1] ?? 0;
  sharedFeatures(word)?.forEach((value, k) => {
    weight += value * (weights[vocabulary.size + k] as number);
  });
  return Math.round(weight * 1000);
}
