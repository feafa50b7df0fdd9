import { createReadStream } from 'node:fs';
import type { Article, Paragraph } from '../../shared/article/article.ts';
import { checkFigures } from '../../shared/figures/check-figures.ts';
import type { Figure, Verdict } from '../../shared/figures/figure.ts';
import { readReferenceRecords } from '../../shared/reference/imports/read-reference.ts';
import type { ReferenceReader } from '../../shared/reference/lookup.ts';
import { memoryReader } from '../../shared/reference/memory-reader.ts';
import type { ReferenceRecord } from '../../shared/reference/record.ts';
import { splitStatements } from '../../shared/statements/split-statements.ts';
import type { EvaluationRequest, Scores } from './evaluation.ts';
import { goldLines, writePredictions } from './gold-lines.ts';

interface GoldFigure {
  readonly start: number;
  readonly end: number;
  /** One of the eight verdicts; `stands` where all that is known is that it is not wrong. */
  readonly verdict: Verdict | 'stands';
  readonly fact?: string | null;
}

interface GoldArticle {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly figures: readonly GoldFigure[];
  /** The article's own reference facts, by the columns of the reference CSV. */
  readonly facts?: readonly Readonly<Record<string, string | number | null>>[];
}

interface PredictedFigure {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly fact: string | null;
}

/** Figures and verdicts of whole articles, each through the stages a dropped article goes through. */
export async function evaluate(request: EvaluationRequest): Promise<Scores> {
  const shared = request.reference === null ? null : await readerOf(createReadStream(request.reference));
  const tally = new Tally();
  const predictions: { readonly id: string; readonly figures: readonly PredictedFigure[] }[] = [];
  for await (const gold of goldLines<GoldArticle>(request.gold)) {
    const reader = gold.facts === undefined ? shared : await readerOf([csvOf(gold.facts)]);
    const found = await predict(gold, reader ?? memoryReader([]));
    const figures = gold.facts === undefined ? found : found.map((figure) => numberAlone(gold.text, figure));
    predictions.push({ id: gold.id, figures });
    tally.add(gold.figures, figures);
  }
  writePredictions(request.predictions, predictions);
  return tally.scores();
}

async function predict(gold: GoldArticle, reader: ReferenceReader): Promise<PredictedFigure[]> {
  const article = articleOf(gold);
  const { statements } = splitStatements(article);
  const figures = await checkFigures(article, statements, reader, { asOf: gold.published, feedback: [] });
  return figures.map(({ start, end, check }: Figure) => ({
    start,
    end,
    verdict: check.verdict,
    fact: check.fact === null ? null : `${check.fact.entity}/${check.fact.metric}`,
  }));
}

const BARE_NUMBER = /\d[\d.,]*\d|\d|\p{L}+/u;

/**
 * Gold lines with their own facts (the sports reports) mark the bare number ("38"), where a figure's span takes in its
 * unit ("38 percent"): the same figure, cut to that convention.
 */
function numberAlone(text: string, figure: PredictedFigure): PredictedFigure {
  const number = BARE_NUMBER.exec(text.slice(figure.start, figure.end));
  if (number === null) return figure;
  const start = figure.start + number.index;
  return { ...figure, start, end: start + number[0].length };
}

/** The gold text as an article of body paragraphs, its offsets untouched. */
function articleOf({ id, published, text }: GoldArticle): Article {
  const paragraphs: Paragraph[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body',
  }));
  return {
    id,
    headline: '',
    published: { date: published, basis: 'argument' },
    language: 'en',
    paragraphs,
    text,
  };
}

async function readerOf(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<string>,
): Promise<ReferenceReader> {
  const records: ReferenceRecord[] = [];
  for await (const record of readReferenceRecords(chunksOf(chunks))) records.push(record);
  return memoryReader(records);
}

async function* chunksOf(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<string>,
): AsyncGenerator<Uint8Array | string> {
  yield* chunks;
}

function csvOf(facts: NonNullable<GoldArticle['facts']>): string {
  const columns = Object.keys(facts[0] ?? {});
  const lines = facts.map((fact) => columns.map((column) => quoted(fact[column])).join(','));
  return [columns.join(','), ...lines].join('\n');
}

function quoted(cell: string | number | null | undefined): string {
  return `"${String(cell ?? '').replaceAll('"', '""')}"`;
}

/**
 * Counts as the gold data's own scorer does: a gold figure, in order, takes the unused prediction with the largest
 * overlap if that is at least half of the longer of the two; `inconsistent` counts as contradicted.
 */
class Tally {
  #gold = 0;
  #found = 0;
  #right = 0;
  #extra = 0;
  #factsAsked = 0;
  #factsRight = 0;
  readonly #flags = { right: 0, wrong: 0, missed: 0 };

  add(gold: readonly GoldFigure[], predicted: readonly PredictedFigure[]): void {
    const unused = new Set(predicted);
    for (const figure of gold) {
      const match = bestMatch(figure, unused);
      if (match !== null) unused.delete(match);
      this.#count(figure, match);
    }
    this.#extra += unused.size;
    for (const { verdict } of unused) if (isFlag(verdict)) this.#flags.wrong += 1;
  }

  #count(gold: GoldFigure, match: PredictedFigure | null): void {
    const flagged = match !== null && isFlag(match.verdict);
    const wanted = isFlag(gold.verdict);
    this.#gold += 1;
    if (flagged && wanted) this.#flags.right += 1;
    if (flagged && !wanted) this.#flags.wrong += 1;
    if (!flagged && wanted) this.#flags.missed += 1;
    if (match === null) return;
    this.#found += 1;
    if (gold.verdict === 'stands' ? !flagged : match.verdict === gold.verdict) this.#right += 1;
    if (!gold.fact) return;
    this.#factsAsked += 1;
    if (match.fact === gold.fact) this.#factsRight += 1;
  }

  scores(): Scores {
    const { right, wrong, missed } = this.#flags;
    const precision = share(right, right + wrong);
    const recall = share(right, right + missed);
    return {
      gold: this.#gold,
      found: share(this.#found, this.#gold),
      accuracy: share(this.#right, this.#gold),
      accuracyFound: share(this.#right, this.#found),
      contradicted: {
        P: precision,
        R: recall,
        F1: share(2 * right, 2 * right + wrong + missed),
        flagged: right + wrong,
      },
      factRight: share(this.#factsRight, this.#factsAsked),
      notInGold: this.#extra,
    };
  }
}

function bestMatch(gold: GoldFigure, unused: ReadonlySet<PredictedFigure>): PredictedFigure | null {
  let best: PredictedFigure | null = null;
  let most = 0;
  for (const figure of unused) {
    const shared = Math.min(gold.end, figure.end) - Math.max(gold.start, figure.start);
    if (shared * 2 >= Math.max(gold.end - gold.start, figure.end - figure.start) && shared > most)
      [best, most] = [figure, shared];
  }
  return best;
}

function isFlag(verdict: GoldFigure['verdict']): boolean {
  return verdict === 'contradicted' || verdict === 'inconsistent';
}

/** To three decimals; 0 of 0 is 0. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}
