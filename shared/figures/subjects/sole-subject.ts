import type { AliasEntry, MetricEntry } from '../../reference/lookup.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { tellsOfAnother } from './another-of-its-sort.ts';
import type { ArticleReading } from './article-reading.ts';
import { termHits } from './metric-words.ts';
import { bringsCountry, bringsStranger } from './strangers.ts';

/**
 * "Unemployment stands at 7.1%": whether a metric that the sentence names without saying whose it is can only be that
 * of `metric.entity`: nothing else the article calls by name has such a metric, and neither this sentence nor the one before
 * brings in a name the reference does not know or another thing of its sort (`entry` is the entity).
 */
export function isSoleSubject(
  article: ArticleReading,
  sentence: SentenceReading,
  metric: MetricEntry,
  entry: AliasEntry,
): boolean {
  const owners = ownersOf(article).get(metric.metric) ?? new Set();
  const { named } = article;
  const isOthers = [...owners].some(
    (owner) => owner !== metric.entity && (named.has(owner) || !named.has(metric.entity)),
  );
  if (
    isOthers ||
    [sentence, article.sentences[sentence.index - 1]].some((one) => one && tellsOfAnother(one, entry))
  )
    return false;
  const brings = NATIONAL.test(metric.metric) ? bringsCountry : bringsStranger;
  return isFreeOf(brings, article, sentence, metric);
}

/** Whether no strange name at all, not even one that could hardly have such a metric, stands near the sentence. */
export function isUndisputed(
  article: ArticleReading,
  sentence: SentenceReading,
  metric: MetricEntry,
): boolean {
  return isFreeOf(bringsStranger, article, sentence, metric);
}

function isFreeOf(
  brings: typeof bringsCountry,
  article: ArticleReading,
  sentence: SentenceReading,
  metric: MetricEntry,
): boolean {
  return [sentence, article.sentences[sentence.index - 1]].every(
    (one) =>
      one === undefined ||
      !brings(one, [...(article.mentions[one.index] ?? []), ...termHits(one, metric)], metric.entity),
  );
}

/** What only a country has, or several together; no stranger but another country could be meant. */
const NATIONAL =
  /\b(?:inflation|consumer prices|gdp|gross domestic product|vat|value added tax|minimum wage|state pension|fertility rate|policy rate|cash rate|base rate)\b/i;

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
