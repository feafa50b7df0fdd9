import type { MetricEntry } from '../../reference/lookup.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { ArticleReading } from '../subjects/article-reading.ts';

/** A name or a year in a metric's own name: "Norvania" of "Norvania share", "2016" of "2016 votes"; no abbreviation. */
const OWN_NAME = /^(?:\p{Lu}\p{Ll}{2,}|(?:1[6-9]|20)\d\d)$/u;
const YEAR = /^\d{4}$/;
/** Answers at a vote, which the article words in its own way. */
const ANSWERS = new Set(['Yes', 'No', 'Remain', 'Leave', 'Approve', 'Reject', 'For', 'Against']);
/** Sentences before that may name the occasion still told of, and those that say what an article is about. */
const BEFORE = 6;
const OPENING = 4;

/**
 * Whether the metric is of a place, contest or year ("Norvania share", "2031 votes") that the article does not speak of
 * by then: the sentence names it, or one before does and none since has named another that the reference has the same
 * for. A year is that of publication too.
 */
export function lacksOccasion(
  sentence: SentenceReading,
  metric: MetricEntry,
  siblings: readonly MetricEntry[],
  { sentences, article }: Pick<ArticleReading, 'sentences' | 'article'>,
): boolean {
  const wanted = occasionOf(metric);
  const missing = wanted.filter((word) => !sentence.text.includes(word));
  const published = article.published.date;
  if (
    missing.some(
      (word) =>
        YEAR.test(word) && !isThisYear(word, sentence, published) && !isSoLongAgo(word, sentence, published),
    )
  )
    return true;
  const names = missing.filter((word) => !YEAR.test(word));
  if (names.length === 0) return false;
  const rivals = siblings.flatMap(occasionOf).filter((word) => !YEAR.test(word) && !wanted.includes(word));
  const told = [
    ...sentences.slice(Math.max(0, sentence.index - BEFORE), sentence.index + 1).reverse(),
    ...sentences.slice(0, Math.min(OPENING, Math.max(0, sentence.index - BEFORE))).reverse(),
  ];
  for (const { text } of told) {
    if (names.every((name) => text.includes(name))) return false;
    if (rivals.some((name) => text.includes(name))) return true;
  }
  return true;
}

/** Where all its words have capitals it is the metric that has the name ("Bank Rate"); "distance from Earth" is a way to say it. */
function occasionOf({ metric, kind }: MetricEntry): readonly string[] {
  const words = metric.replace(/ from .*/, '').split(/[\s-]+/);
  if (kind === 'event' || words.every((word) => OWN_NAME.test(word))) return [];
  return words.filter((word) => OWN_NAME.test(word) && !ANSWERS.has(word));
}

/** "Elected two years ago with 58 percent": the year, told as the time that has passed since. */
function isSoLongAgo(year: string, { quantities }: SentenceReading, published: string): boolean {
  return quantities.some(
    ({ kind, unit, value }) =>
      kind === 'ago-span' &&
      unit.startsWith('years') &&
      Number(published.slice(0, 4)) - (value ?? 0) === Number(year),
  );
}

function isThisYear(year: string, sentence: SentenceReading, published: string): boolean {
  return published.startsWith(year) && !/\b(?:1[6-9]|20)\d\d\b/.test(sentence.text);
}
