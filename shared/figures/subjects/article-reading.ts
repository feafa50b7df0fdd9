import type { Article } from '../../article/article.ts';
import type { AliasEntry } from '../../reference/lookup.ts';
import { normaliseAlias } from '../../reference/normalise-alias.ts';
import { type Mention, mentionsIn } from '../reading/mentions.ts';
import type { NameSpan } from '../reading/names.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** An article with the entities it names. */
export interface ArticleReading {
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  /** By sentence. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Entities that the article calls by a name, and not by common nouns alone ("the fire", "the party"). */
  readonly named: ReadonlySet<string>;
}

/**
 * Finds every mention and settles, where the article itself does, which of several entities of one name is meant:
 * "the bloc" is the one the article has named in full most recently; "House of Commons" in an article about Britain
 * is the entity whose name says "(UK)".
 */
export function readMentions(
  article: Article,
  sentences: readonly SentenceReading[],
  names: readonly (readonly NameSpan[])[],
  known: ReadonlyMap<string, readonly AliasEntry[]>,
): ArticleReading {
  const raw = sentences.map((sentence, index) =>
    mentionsIn(article.text, sentence, names[index] ?? [], known),
  );
  const certain = certainMentions(raw);
  const mentions = raw.map((inSentence) =>
    inSentence.map((mention) =>
      mention.entries.length < 2 ? mention : { ...mention, entries: settled(mention, certain, known) },
    ),
  );
  return { article, sentences, mentions, named: namedEntities(mentions) };
}

function namedEntities(mentions: readonly (readonly Mention[])[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const mention of mentions.flat())
    for (const { entity, alias } of mention.entries)
      if (alias !== alias.toLowerCase() || alias === normaliseAlias(entity)) named.add(entity);
  return named;
}

/** Where each entity is named by a name that is its alone. */
function certainMentions(raw: readonly (readonly Mention[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const mention of raw.flat()) {
    const [only] = mention.entries;
    if (mention.entries.length !== 1 || only === undefined) continue;
    const known = places.get(only.entity);
    if (known === undefined) places.set(only.entity, [mention.start]);
    else known.push(mention.start);
  }
  return places;
}

function settled(
  mention: Mention,
  certain: ReadonlyMap<string, readonly number[]>,
  known: ReadonlyMap<string, readonly AliasEntry[]>,
): readonly AliasEntry[] {
  const qualified = mention.entries.filter((entry) => qualifierIsNamed(entry.entity, certain, known));
  if (qualified.length > 0) return qualified;
  const latest = mention.entries.map((entry) => lastBefore(certain.get(entry.entity), mention.start));
  const best = Math.max(...latest);
  if (best >= 0) return mention.entries.filter((_, index) => latest[index] === best);
  return mention.entries;
}

/** "House of Commons (UK)": whether the article names the entity that goes by "UK". */
function qualifierIsNamed(
  entity: string,
  certain: ReadonlyMap<string, readonly number[]>,
  known: ReadonlyMap<string, readonly AliasEntry[]>,
): boolean {
  const qualifier = qualifierOf(entity);
  return (
    qualifier !== null &&
    (known.get(normaliseAlias(qualifier)) ?? []).some((entry) => certain.has(entry.entity))
  );
}

/** What stands in brackets at the end of an entity's name, or null. */
export function qualifierOf(entity: string): string | null {
  const open = entity.lastIndexOf('(');
  return open > 0 && entity.endsWith(')') ? entity.slice(open + 1, -1) : null;
}

function lastBefore(places: readonly number[] | undefined, offset: number): number {
  let last = -1;
  for (const place of places ?? []) if (place < offset) last = place;
  return last;
}
