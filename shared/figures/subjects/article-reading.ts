import type { Article } from '../../article/article.ts';
import type { AliasEntry } from '../../reference/lookup.ts';
import { normaliseAlias } from '../../reference/normalise-alias.ts';
import { countryOf } from '../reading/demonyms.ts';
import { type Mention, mentionsIn } from '../reading/mentions.ts';
import type { NameSpan } from '../reading/names.ts';
import type { PiecedName } from '../reading/pieced-names.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { impliedMentions } from '../setting/implied-mentions.ts';
import type { ImpliedName } from '../setting/implied-names.ts';
import { withPiecedMentions } from '../setting/pieced-mentions.ts';
import { withDescriptions } from './descriptions.ts';
import { withFormerAndLatter } from './former-and-latter.ts';
import { withOtherSides } from './other-side.ts';

/** An article with the entities it names. */
export interface ArticleReading {
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  /** By sentence. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Entities that the article calls by a name, and not by common nouns alone ("the fire", "the party"). */
  readonly named: ReadonlySet<string>;
  /** What it is about without naming it: its country, what is named inside a longer name. */
  readonly implied: readonly Mention[];
}

/** What of an article its mentions are found in. */
interface Names {
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  readonly names: readonly (readonly NameSpan[])[];
  readonly implied: readonly ImpliedName[];
  readonly pieced: readonly (readonly PiecedName[])[];
}

/**
 * Finds every mention and settles, where the article itself does, which of several entities of one name is meant:
 * "the bloc" is the one the article has named in full most recently; "House of Commons" in an article about Britain
 * is the entity whose name says "(UK)".
 */
export function readMentions(
  { article, sentences, names, implied, pieced }: Names,
  known: ReadonlyMap<string, readonly AliasEntry[]>,
): ArticleReading {
  const raw = sentences.map((sentence, index) =>
    mentionsIn(article.text, sentence, names[index] ?? [], known).flatMap((mention) =>
      withoutDateline(sentence, mention),
    ),
  );
  const certain = certainMentions(raw);
  const isNamedPlace = namedPlaces(article, sentences);
  const settings = new Set(implied.flatMap(({ keys }) => keys));
  const mentions = withPiecedMentions(sentences, pieced, raw, known).map((inSentence) =>
    inSentence.map((mention) =>
      mention.entries.length < 2
        ? mention
        : { ...mention, entries: settled(mention, certain, known, isNamedPlace, settings) },
    ),
  );
  const named = namedEntities(article, mentions);
  const unnamed = impliedMentions(sentences, names, raw, implied, known);
  const setting = unnamed.flatMap((mention) => mention.entries);
  const described = withDescriptions(sentences, mentions, named, setting);
  const standing = withFormerAndLatter(sentences, withOtherSides(sentences, described));
  return {
    article,
    sentences,
    mentions: standing,
    named,
    implied: unnamed,
  };
}

/** "BRUSSELS - ": where it was written, and not the bloc that goes by its seat; a town of that name it still names. */
function withoutDateline(sentence: SentenceReading, mention: Mention): readonly Mention[] {
  const isDateline =
    mention.firstToken <= 1 &&
    mention.text.length > 2 &&
    mention.text === mention.text.toUpperCase() &&
    /^[-–—:,(]$/.test(sentence.tokens[mention.lastToken]?.text ?? '');
  if (!isDateline) return [mention];
  const place = mention.text.toLowerCase();
  const entries = mention.entries.filter(({ entity }) => entity.toLowerCase().includes(place));
  return entries.length === 0 ? [] : [{ ...mention, entries }];
}

function namedEntities({ text }: Article, mentions: readonly (readonly Mention[])[]): ReadonlySet<string> {
  const named = new Set<string>();
  const asked = new Set<string>();
  for (const mention of mentions.flat().filter((one) => one.pieced !== true))
    for (const { entity, alias } of mention.entries) {
      if (alias !== alias.toLowerCase() || alias === normaliseAlias(entity)) named.add(entity);
      else if (!asked.has(entity) && text.includes(ownPart(entity))) named.add(entity);
      asked.add(entity);
    }
  return named;
}

/** "World Heritage" of "World Heritage Convention": two words with capitals that are its own; else the whole name. */
function ownPart(entity: string): string {
  const words = entity.split(' ').slice(0, -1);
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word)) ? words.join(' ') : entity;
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
  isNamedPlace: (place: string) => boolean,
  settings: ReadonlySet<string>,
): readonly AliasEntry[] {
  const qualified = mention.entries.filter((entry) =>
    qualifierIsNamed(entry.entity, certain, known, settings),
  );
  if (qualified.length > 0) return qualified;
  const latest = mention.entries.map((entry) => lastBefore(certain.get(entry.entity), mention.start));
  const best = Math.max(...latest);
  if (best >= 0) {
    const chosen = mention.entries.filter((_, index) => latest[index] === best);
    return mention.entries.filter(
      (entry) => chosen.includes(entry) || !chosen.some((one) => asksAlike(one, entry)),
    );
  }
  const ofSetting = mention.entries.filter(({ entity }) =>
    entity.split(' ').some((word) => settings.has(word)),
  );
  if (ofSetting.length > 0) return ofSetting;
  const ofPlace = mention.entries.filter(({ entity }) => isNamedPlace(placeOf(entity)));
  if (ofPlace.length > 0) return ofPlace;
  const spokenOf = mention.entries.filter((entry) => isNamedPlace(ownWord(entry)));
  return spokenOf.length > 0 ? spokenOf : mention.entries;
}

/** Whether a figure could be about either: a bridge and its collapse have no metric in common, two bridges do. */
function asksAlike(a: AliasEntry, b: AliasEntry): boolean {
  return a.metrics.some((one) => b.metrics.some((other) => other.metric === one.metric));
}

/** "Norland" of "Senate of Norland"; '' where the name ends with no such place. */
function placeOf(entity: string): string {
  const of = entity.lastIndexOf(' of ');
  const place = of < 0 ? '' : entity.slice(of + 4).replace(/^the /, '');
  return /^\p{Lu}/u.test(place) ? place : '';
}

/** "Orlish" of "Orlish Otters", known as "the Otters": what its name says beside the words that are shared; else ''. */
function ownWord({ entity, alias }: AliasEntry): string {
  const shared = new Set(alias.toLowerCase().split(' '));
  const own = entity.split(' ').filter((word) => !shared.has(word.toLowerCase()) && /^\p{Lu}/u.test(word));
  return own[0] ?? '';
}

/** Whether the article speaks of a place or of what is that place's ("Norland", "Norlandic"); each asked once. */
function namedPlaces({ text }: Article, sentences: readonly SentenceReading[]): (place: string) => boolean {
  const answers = new Map([['', false]]);
  const countries = new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => countryOf(token.text))));
  return (place) => {
    const known = answers.get(place);
    if (known !== undefined) return known;
    const answer = countries.has(place) || text.includes(place);
    answers.set(place, answer);
    return answer;
  };
}

/** "House of Commons (UK)": whether the article names the entity that goes by "UK", or is set there. */
function qualifierIsNamed(
  entity: string,
  certain: ReadonlyMap<string, readonly number[]>,
  known: ReadonlyMap<string, readonly AliasEntry[]>,
  settings: ReadonlySet<string>,
): boolean {
  const qualifier = qualifierOf(entity);
  return (
    qualifier !== null &&
    (settings.has(normaliseAlias(qualifier)) ||
      (known.get(normaliseAlias(qualifier)) ?? []).some((entry) => certain.has(entry.entity)))
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
