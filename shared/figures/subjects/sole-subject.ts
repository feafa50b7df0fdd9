import type { Span } from '../../article/span.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import type { ArticleReading } from './article-reading.ts';
import { termHits } from './metric-words.ts';

/** Names of days and months have capitals and name nothing a metric could be of. */
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)$/;

/**
 * "Unemployment stands at 7.1%": whether a metric that the sentence names without saying whose it is can only be that
 * of `metric.entity`: nothing else the article names has such a metric, and neither this sentence nor the one before
 * brings in a name the reference does not know.
 */
export function isSoleSubject(
  article: ArticleReading,
  sentence: SentenceReading,
  metric: MetricEntry,
): boolean {
  const owners = ownersOf(article).get(metric.metric) ?? new Set();
  if (owners.size !== 1 || !owners.has(metric.entity)) return false;
  return [sentence, article.sentences[sentence.index - 1]].every(
    (one) =>
      one === undefined ||
      !bringsStranger(one, [...(article.mentions[one.index] ?? []), ...termHits(one, metric)]),
  );
}

const OWNERS = new WeakMap<ArticleReading, ReadonlyMap<string, ReadonlySet<string>>>();

/** For each metric the entities of the article that have it; worked out once for an article. */
function ownersOf(article: ArticleReading): ReadonlyMap<string, ReadonlySet<string>> {
  const known = OWNERS.get(article);
  if (known !== undefined) return known;
  const owners = new Map<string, Set<string>>();
  for (const { entries } of article.mentions.flat())
    for (const { metrics } of entries)
      for (const { metric, entity } of metrics) {
        const own = owners.get(metric);
        if (own === undefined) owners.set(metric, new Set([entity]));
        else own.add(entity);
      }
  OWNERS.set(article, owners);
  return owners;
}

/** A word with a capital inside the sentence that is no part of a known name or of the metric's own. */
function bringsStranger(sentence: SentenceReading, known: readonly Span[]): boolean {
  const covered = new Set(
    known.flatMap(({ start, end }) => {
      const first = tokenAt(sentence, start);
      return Array.from({ length: tokenAt(sentence, end) - first }, (_, step) => first + step);
    }),
  );
  const first = sentence.tokens.findIndex((token) => token.kind === 'word');
  return sentence.tokens.some(
    (token, place) =>
      place > first &&
      token.kind === 'word' &&
      /^\p{Lu}/u.test(token.text) &&
      !covered.has(place) &&
      !CALENDAR.test(token.text) &&
      !STOP_WORDS.has(token.lower),
  );
}
