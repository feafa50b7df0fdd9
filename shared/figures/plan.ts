import type { Article } from '../article/article.ts';
import type { AliasEntry, SeriesKey } from '../reference/lookup.ts';
import { normaliseAlias } from '../reference/normalise-alias.ts';
import type { FigureFeedback } from './feedback.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { Mention } from './reading/mentions.ts';
import { looseNames, type NameSpan, nameSpans } from './reading/names.ts';
import { type PiecedName, piecedNames } from './reading/pieced-names.ts';
import { readSentences } from './reading/read-sentences.ts';
import { type SentenceReading, tokenAt } from './reading/sentence-reading.ts';
import { turnedNames } from './reading/turned-names.ts';
import { type ImpliedName, impliedNames } from './setting/implied-names.ts';
import { type ArticleReading, qualifierOf, readMentions } from './subjects/article-reading.ts';
import type { Candidate } from './subjects/candidate.ts';
import { candidatesFor } from './subjects/candidates.ts';
import { eventsToldOf } from './subjects/counted-from-told.ts';
import { lendsMetric } from './subjects/elided-metric.ts';

/** What an article asks of the reference data first: the names it uses. */
export interface NamePlan {
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  /** By sentence. */
  readonly names: readonly (readonly NameSpan[])[];
  /** What it is about without naming it. */
  readonly implied: readonly ImpliedName[];
  /** By sentence, what only pieces of a name may name. */
  readonly pieced: readonly (readonly PiecedName[])[];
  /** Normalised, each once; bounded by the length of the article. */
  readonly keys: readonly string[];
}

/** A quantity that is or may be a figure, with the subjects it may have. */
export interface PlannedFigure {
  readonly article: ArticleReading;
  readonly sentence: SentenceReading;
  /** Everything the reference knows that the sentence names. */
  readonly mentions: readonly Mention[];
  readonly quantity: Quantity;
  readonly candidates: readonly Candidate[];
  /** Events told of just before, from one of which "five months earlier" may count. */
  readonly countedFrom: readonly SeriesKey[];
}

/** What the article asks for second: the series its figures may be about. */
export interface SubjectPlan {
  readonly reading: ArticleReading;
  readonly figures: readonly PlannedFigure[];
  /** Each once; bounded by the number of figures. */
  readonly series: readonly SeriesKey[];
}

/** Sentences before one with a figure whose names are looked up too, and sentences that say what an article is about. */
const SENTENCES_BEFORE = 6;
const OPENING = 3;
/** So many figures before may lend what they are of to one that leaves it out. */
const MOST_LENDERS = 4;
/** Up to this many other events of an entity are loaded for one candidate. */
const MOST_EVENTS = 6;
/** A limit for hostile input: an article of 4,000 words stays below it. */
const MOST_NAMES = 20_000;

/** Reads the article and lists the names to look up. */
export function planNames(article: Article): NamePlan {
  const sentences = readSentences(article);
  const hasFigures = sentences.some((sentence) => sentence.quantities.length > 0);
  const wanted = sentences.map(
    (_, index) =>
      (index < OPENING && hasFigures) ||
      sentences.slice(index, index + SENTENCES_BEFORE + 1).some((sentence) => sentence.quantities.length > 0),
  );
  const names = sentences.map((sentence, index) =>
    wanted[index]
      ? [...nameSpans(article.text, sentence), ...looseNames(sentence), ...turnedNames(sentence)]
      : [],
  );
  const implied = hasFigures ? impliedNames(sentences, names) : [];
  const pieced = hasFigures ? piecedNames(sentences, article.published.date) : [];
  const keys = new Set([...implied, ...names.flat(), ...pieced.flat()].flatMap((name) => name.keys));
  return { article, sentences, names, implied, pieced, keys: [...keys].slice(0, MOST_NAMES) };
}

/** Names that entities of one name are told apart by ("UK" of "House of Commons (UK)"), to be looked up as well. */
export function qualifierKeys(entries: readonly AliasEntry[]): readonly string[] {
  const qualifiers = entries
    .map((entry) => qualifierOf(entry.entity))
    .filter((qualifier) => qualifier !== null);
  return [...new Set(qualifiers.map(normaliseAlias))];
}

/** Weighs the subjects of every figure and lists the series to load. */
export function planSubjects(
  plan: NamePlan,
  entries: readonly AliasEntry[],
  feedback: readonly FigureFeedback[],
): SubjectPlan {
  const known = Map.groupBy(entries, (entry) => entry.alias);
  const reading = readMentions(plan, known);
  const figures: PlannedFigure[] = [];
  let before: readonly PlannedFigure[] = [];
  let dated: PlannedFigure | null = null;
  for (const sentence of plan.sentences)
    for (const quantity of sentence.quantities) {
      if (!mayBeFigure(quantity) || isDeadline(sentence, quantity, plan.article.published.date)) continue;
      const planned: PlannedFigure = {
        article: reading,
        sentence,
        mentions: reading.mentions[sentence.index] ?? [],
        quantity,
        candidates: candidatesFor(reading, sentence, quantity, {
          figures: reaching(before, plan.sentences, sentence),
          date: dated,
        }),
        countedFrom: eventsToldOf(reading, sentence, quantity),
      };
      figures.push(planned);
      if (lendsMetric(planned)) before = [planned, ...before].slice(0, MOST_LENDERS);
      if (quantity.kind === 'date') dated = planned;
    }
  const corrected = feedback.flatMap((one) => one.subject ?? []);
  return {
    reading,
    figures,
    series: keysOf([
      ...figures.flatMap((figure) =>
        figure.candidates.flatMap((one) => [...seriesOf(one), ...otherSide(one), ...otherEvents(one)]),
      ),
      ...figures.flatMap(({ countedFrom }) => countedFrom),
      ...corrected,
    ]),
  };
}

/** Those of the sentence, of the one before and, where that states no figure ("It was no record."), of the one before that. */
function reaching(
  before: readonly PlannedFigure[],
  sentences: readonly SentenceReading[],
  { index }: SentenceReading,
): readonly PlannedFigure[] {
  const back = statesFigure(sentences[index - 1]) ? 1 : 2;
  return before.filter(({ sentence }) => sentence.index >= index - back);
}

function statesFigure(sentence: SentenceReading | undefined): boolean {
  return sentence?.quantities.some(({ role, kind }) => role === 'figure' && kind !== 'date') === true;
}

/** "Beat X by 12 votes": the same metric of the other one. */
function otherSide({ contrast }: Candidate): readonly SeriesKey[] {
  return contrast?.against == null ? [] : [contrast.against];
}

/** "Stood for 28 years": the end of a stretch of time may be another event of the same entity. */
function otherEvents(candidate: Candidate): readonly SeriesKey[] {
  if (candidate.reading !== 'elapsed') return [];
  return candidate.place.entry.metrics
    .filter((metric) => metric.kind === 'event')
    .slice(0, MOST_EVENTS)
    .map(({ entity, metric }) => ({ entity, metric }));
}

/** A date that says when something happens may still turn out to be the date of an event in the reference. */
function mayBeFigure(quantity: Quantity): boolean {
  return (
    quantity.role === 'figure' ||
    (quantity.kind === 'date' && (quantity.role === 'period' || quantity.role === 'reporting-day'))
  );
}

/** "by May", "before Friday": a day still to come, but filled in with one of the past. */
function isDeadline(sentence: SentenceReading, quantity: Quantity, published: string): boolean {
  if (quantity.date?.resolvedFromPublished !== true || quantity.date.first > published) return false;
  const word = sentence.tokens[tokenAt(sentence, quantity.start) - 1]?.lower ?? '';
  return word === 'by' || word === 'before' || word === 'until' || word === 'next';
}

/** The series of the metric itself, or those its value follows from. */
function seriesOf({ metric, sumOf, less = [] }: Candidate): readonly SeriesKey[] {
  return (sumOf.length > 0 ? [...sumOf, ...less] : [metric]).map((one) => ({
    entity: one.entity,
    metric: one.metric,
  }));
}

function keysOf(keys: readonly SeriesKey[]): readonly SeriesKey[] {
  return [
    ...new Map(
      keys.map((key) => [`${key.entity}\u0000${key.metric}`, { entity: key.entity, metric: key.metric }]),
    ).values(),
  ];
}
