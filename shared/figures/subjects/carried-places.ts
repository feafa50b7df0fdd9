import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { tellsOfAnother } from './another-of-its-sort.ts';
import type { ArticleReading } from './article-reading.ts';
import type { EntityPlace, ScorePart } from './entity-place.ts';
import { opensWithPerson } from './persons.ts';
import { bringsStranger, isNameWord } from './strangers.ts';

/** How many sentences back a topic is carried. */
const CARRY = 6;
/** How much farther than the one before it a sentence that names nothing moves a topic; less where a pronoun keeps it up. */
const PASSED = 0.3;
const KEPT_UP = 0.2;
/** Pronouns of a person. */
export const PERSONAL = new Set(['he', 'his', 'she', 'her']);
const PRONOUNS = new Set([
  'it',
  'its',
  'he',
  'his',
  'she',
  'her',
  'they',
  'their',
  'this',
  'that',
  'these',
  'at',
]);

const SUBJECTS = new Set(['it', 'he', 'she', 'they']);
const STANDS_FOR = new Set(['it', 'its', 'he', 'his', 'she', 'her', 'they', 'their']);

export function carriedPlaces(
  reading: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
): EntityPlace[] {
  const own = reading.mentions[sentence.index] ?? [];
  const ownNames = own.length > 0;
  const pronoun =
    openingPronoun(sentence) ??
    pronounBefore(sentence, Math.min(quantity.start, own[0]?.start ?? sentence.end));
  const places: EntityPlace[] = [];
  let apart = 0;
  for (let back = 1; back <= CARRY && sentence.index - back >= 0; back += 1) {
    const earlier = reading.mentions[sentence.index - back] ?? [];
    const other = reading.sentences[sentence.index - back];
    const newParagraph = other !== undefined && other.paragraph !== sentence.paragraph;
    earlier.forEach((mention, place) => {
      const parts: ScorePart[] = [
        {
          name: `named ${back} sentence${back === 1 ? '' : 's'} before`,
          score: Math.max(0.8, 3.2 - apart - (newParagraph ? 0.5 : 0)),
        },
      ];
      if (place === 0) parts.push({ name: 'that sentence is about it', score: 0.8 });
      if (pronoun !== null && apart < 1) parts.push(pronounPart(reading, mention, pronoun));
      if (!mention.proper) parts.push({ name: 'a common noun', score: -0.5 });
      const anaphoric = apart < 1 && (pronoun !== null || (back === 1 && (!ownNames || place === 0)));
      for (const entry of mention.entries)
        places.push(
          tellsOfAnother(sentence, entry)
            ? { entry, mention, where: 'carried', anaphoric: false, parts: [...parts, ANOTHER] }
            : { entry, mention, where: 'carried', anaphoric, parts },
        );
    });
    apart += stepOver(other, earlier);
  }
  return places;
}

const ANOTHER: ScorePart = { name: 'another of its sort is told of', score: -2 };

/** How far the sentence, with what it names, moves what was named before it away: 1 where it speaks of something else. */
function stepOver(sentence: SentenceReading | undefined, known: readonly Mention[]): number {
  if (sentence === undefined || known.some(({ proper }) => proper)) return 1;
  const words = sentence.tokens.filter((token) => token.kind === 'word');
  // "In the end it sank off Busk": the sentence goes on about it, whatever else it names behind.
  const at = words.findIndex(({ lower }) => SUBJECTS.has(lower));
  const pronoun = words[at];
  const isFirst = pronoun !== undefined && !known.some(({ start }) => start < pronoun.start);
  if (isFirst && !words.slice(1, at).some(isNameWord)) return KEPT_UP;
  if (known.length > 0 || bringsStranger(sentence, known)) return 1;
  const goesOn = STOP_WORDS.has(words[0]?.lower ?? '') || words.some(({ lower }) => STANDS_FOR.has(lower));
  return goesOn ? PASSED : 1;
}

/** How many things an article is taken to be about; the work for one figure is bounded by it. */
const MOST_TOPICS = 12;
const TOPICS = new WeakMap<ArticleReading, readonly EntityPlace[]>();

/**
 * What the article names most often, wherever that is, for a metric that it alone has ("Unemployment fell to 7.1
 * percent" ten sentences on) or a number that only its fact has. Worked out once for an article.
 */
export function topicPlaces(reading: ArticleReading): readonly EntityPlace[] {
  const known = TOPICS.get(reading);
  if (known !== undefined) return known;
  const named = Map.groupBy(
    reading.mentions.flat().flatMap((mention) => mention.entries.map((entry) => ({ entry, mention }))),
    ({ entry }) => entry.entity,
  );
  const parts = [{ name: 'named elsewhere in the article', score: 0.8 }];
  const topics = [...named.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_TOPICS)
    .flatMap((places) => places.slice(0, 1))
    .map(
      ({ entry, mention }): EntityPlace => ({
        entry,
        mention,
        where: 'carried',
        anaphoric: false,
        topic: true,
        parts,
      }),
    );
  const all = [...topics, ...impliedTopics(reading, new Set(named.keys()))];
  TOPICS.set(reading, all);
  return all;
}

/** Up to so many things that the article is about without naming them. */
const MOST_IMPLIED = 4;

/** "Inflation slowed to 2.1 percent", in an article on the Bank of Norland. */
function impliedTopics({ implied }: ArticleReading, named: ReadonlySet<string>): readonly EntityPlace[] {
  const parts = [{ name: 'what the article is about', score: 0.8 }];
  const places = new Map<string, EntityPlace>();
  for (const mention of implied)
    for (const entry of mention.entries)
      if (!named.has(entry.entity) && !places.has(entry.entity))
        places.set(entry.entity, { entry, mention, where: 'carried', anaphoric: false, topic: true, parts });
  return [...places.values()].slice(0, MOST_IMPLIED);
}

/** "He" and "she" take up a person, whose name has no article before it. */
function pronounPart(reading: ArticleReading, mention: Mention, pronoun: string): ScorePart {
  const before = reading.sentences[mention.sentence]?.tokens[mention.firstToken - 1]?.lower;
  const first = reading.sentences[mention.sentence]?.tokens[mention.firstToken]?.lower;
  const isPerson = PERSONAL.has(pronoun) ? before !== 'the' && first !== 'the' : true;
  return isPerson ? { name: 'taken up by a pronoun', score: 1 } : { name: 'no person', score: -1 };
}

/** The pronoun among the first two words, "he" for "the Swede" or "the 25-year-old", or null. */
function openingPronoun(sentence: SentenceReading): string | null {
  if (opensWithPerson(sentence)) return 'he';
  const words = sentence.tokens.filter((token) => token.kind === 'word').slice(0, 2);
  return words.find((word) => PRONOUNS.has(word.lower))?.lower ?? null;
}

/** "By the summer it had crossed the strait 90 times": a pronoun with nothing named before it. */
function pronounBefore(sentence: SentenceReading, end: number): string | null {
  const word = sentence.tokens.find((token) => token.start >= end || STANDS_FOR.has(token.lower));
  return word === undefined || word.start >= end ? null : word.lower;
}
