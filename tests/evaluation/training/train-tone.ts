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
import { bounded, scoreUtterance } from '../../../shared/tone/score-utterance.ts';
import { contentShares } from '../../../shared/tone/shares.ts';
import type { Utterance } from '../../../shared/tone/utterance.ts';
import { goldLines } from '../gold-lines.ts';
import { type LabelledQuote, quoteUtterance, type RatedSentence, sentenceUtterance } from '../tone-gold.ts';
import { correlation } from '../tone-measures.ts';
import { fitRidge, predict, type Row } from './ridge.ts';
import { readWordVectors, similarityFeatures } from './word-vectors.ts';

/** How many of the commonest words stand for all others where likeness of use is measured. */
const SIMILARITY_SIZE = 1000;
const SIMILARITY_SHARPNESS = 1;
/** Ridge penalties: a word's own weight, and what it shares with words of like use. */
const OWN_PENALTY = 15;
const SHARED_PENALTY = 3;
/** What a rated sentence of an editorial counts beside a statement. */
const SENTENCE_IMPORTANCE = 1;
/**
 * How much of the gold position the rules are to explain where the learned words speak too: of statements, for which
 * they were written, and of rated sentences.
 */
const RULE_SHARE = { statement: 0.9, sentence: 0.6 };
const FOLDS = 5;
/** Weights below this many thousandths are left out of the file. */
const LEAST = 25;

interface Example {
  readonly group: string;
  readonly statement: boolean;
  readonly words: readonly (readonly [string, number])[];
  /** What the rules' evidence on outlook sums to. */
  readonly ruled: number;
  /** The annotators' outlook. */
  readonly gold: number;
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
  console.log(JSON.stringify(check()));
} else {
  writeFileSync(values.out ?? '', fileOf(train(examples)));
}

async function readExamples(statements: string, sentences: string): Promise<Example[]> {
  const read: Example[] = [];
  for await (const line of goldLines<LabelledQuote>(statements))
    read.push(exampleOf(quoteUtterance(line), line.n.split('#')[0] ?? '', true, line.outlook));
  for await (const line of goldLines<RatedSentence & { id: string }>(sentences))
    read.push(exampleOf(sentenceUtterance(line.sentence), line.id.split('_')[0] ?? '', false, line.mean));
  return read;
}

function exampleOf(utterance: Utterance, group: string, statement: boolean, gold: number): Example {
  const passages = utterance.content.map((span) => readPassage(utterance.text, span));
  const shares = contentShares(utterance, passages);
  const words = passages.flatMap((passage) =>
    passage.words.flatMap((word, at): [string, number][] => {
      const context = passage.contexts[at];
      if (word.mark || word.name || context === undefined) return [];
      const share = shares.learned(passage.quoted[at] === true).outlook;
      return [[word.lower, (context.negated ? LEARNED_NEGATED : 1) * context.strength * share]];
    }),
  );
  const ruled = scoreUtterance(utterance)
    .evidence.filter(({ axis, rule }) => axis === 'outlook' && rule !== 'learned-word')
    .reduce((sum, { weight }) => sum + weight, 0);
  return { group, statement, words, ruled, gold };
}

/**
 * The factor that brings the annotators' numbers to the rules' own scale: with it, the rules' position is on average
 * the gold one, and what is left over is no matter of scale. Statements and sentences are rated on scales of their own.
 */
function scaleOf(from: readonly Example[]): number {
  let square = 0;
  let product = 0;
  for (const { ruled, gold } of from) {
    const position = 2 * bounded(ruled);
    square += position * position;
    product += position * gold;
  }
  return square / product;
}

function rowOf(example: Example, scale: number): Row {
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
    target: example.gold * scale - 2 * bounded(example.ruled),
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

function train(from: readonly Example[]): Float64Array {
  const rows = [true, false].flatMap((statement) => {
    const part = from.filter((example) => example.statement === statement);
    const scale = scaleOf(part) / RULE_SHARE[statement ? 'statement' : 'sentence'];
    return part.map((example) => rowOf(example, scale));
  });
  const penalty = new Float64Array(vocabulary.size + SIMILARITY_SIZE + 1).fill(SHARED_PENALTY);
  penalty.fill(OWN_PENALTY, 0, vocabulary.size);
  penalty[penalty.length - 1] = 1;
  return fitRidge(rows, penalty);
}

/** Correlations with articles held out in turn: with the rules alone, and with the words learned from the others. */
function check(): Record<string, number> {
  const groups = [...new Set(examples.map((example) => example.group))];
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  const told: { statement: boolean; gold: number; ruled: number; guess: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(examples.filter((example) => foldOf.get(example.group) !== fold));
    for (const example of examples.filter((each) => foldOf.get(each.group) === fold)) {
      const learned = predict(rowOf(example, 1), weights) - (weights.at(-1) ?? 0);
      const { statement, ruled, gold } = example;
      told.push({ statement, gold, ruled: bounded(ruled), guess: bounded(ruled + learned) });
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

function fileOf(weights: Float64Array): string {
  const words = [...new Set([...vocabulary.keys(), ...vectors.keys()])].sort();
  const kept = words
    .map((word) => ({ word, outlook: thousandths(word, weights) }))
    .filter(({ outlook }) => Math.abs(outlook) >= LEAST);
  const file = {
    words: kept.map((entry) => entry.word).join(' '),
    outlook: kept.map((entry) => entry.outlook).join(' '),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function thousandths(word: string, weights: Float64Array): number {
  let weight = weights[vocabulary.get(word) ?? -1] ?? 0;
  sharedFeatures(word)?.forEach((value, k) => {
    weight += value * (weights[vocabulary.size + k] as number);
  });
  return Math.round(weight * 1000);
}
