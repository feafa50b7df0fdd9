import type { AliasEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isOfTheirOwn } from '../reading/elided-unit.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { resumedDistance } from './anchor.ts';
import type { ArticleReading } from './article-reading.ts';
import { firstOfList } from './enumeration.ts';
import { isOfLaterClause } from './later-clause.ts';
import { pastAside } from './relative-clause.ts';
import { bringsStranger } from './strangers.ts';

/** Why an entity is thought to be what a quantity is about. */
export interface EntityPlace {
  readonly entry: AliasEntry;
  readonly mention: Mention;
  /** Named in the quantity's own sentence, or carried over from one before. */
  readonly where: 'sentence' | 'carried';
  /** Carried over by a pronoun or by nothing else that could be meant, rather than just nearby. */
  readonly anaphoric: boolean;
  /** Named too far from the sentence to be carried: see `topicPlaces`. */
  readonly topic?: true;
  readonly parts: readonly ScorePart[];
}

export interface ScorePart {
  readonly name: string;
  readonly score: number;
}

/** The part of a name's score that says the number stands in a relative clause about it. */
export const RELATIVE_CLAUSE = 'its relative clause';
/** However far a name stands from the number, it loses no more than this. */
const FARTHEST = 3.5;
/** How many sentences back a topic is carried. */
const CARRY = 6;
/** How much farther than the one before it a sentence that names nothing moves a topic. */
const PASSED = 0.4;
const PERSONAL = new Set(['he', 'his', 'she', 'her']);
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

const STANDS_FOR = new Set(['it', 'its', 'he', 'his', 'she', 'her', 'they', 'their']);

/** Every entity the quantity could be about, each at its best place; in its own sentence only those named before `upTo`. */
export function entityPlaces(
  reading: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  upTo = Number.POSITIVE_INFINITY,
): readonly EntityPlace[] {
  const own = (reading.mentions[sentence.index] ?? []).filter(
    (mention) =>
      mention.end <= upTo &&
      (mention.end <= quantity.start || mention.start >= quantity.end) &&
      !isOfLaterClause(sentence, quantity, mention),
  );
  const first = firstOfList(sentence, quantity);
  const places = own.flatMap((mention) => ownPlaces(sentence, quantity, mention, first));
  return bestByEntity([...places, ...carriedPlaces(reading, sentence, quantity), ...topicPlaces(reading)]);
}

/** `first` is the item that opens the list the quantity stands in. */
function ownPlaces(
  sentence: SentenceReading,
  quantity: Quantity,
  mention: Mention,
  first: Quantity,
): EntityPlace[] {
  const near = mention.end <= first.start ? first : quantity;
  const apart =
    Math.min(
      resumedDistance(sentence, quantity, mention),
      resumedDistance(sentence, near, mention) + (near === quantity ? 0 : 1),
    ) - asideAfter(sentence, quantity, mention);
  const follows = mention.start >= quantity.end;
  const parts: ScorePart[] = [
    {
      name: follows ? 'named after it' : 'named before it',
      score: (follows ? 5 : 6) - Math.min(FARTHEST, Math.max(0, apart) * 0.12),
    },
  ];
  if (follows) parts.push(...linkParts(sentence, quantity, mention));
  else if (isOblique(sentence, mention)) parts.push({ name: 'after a preposition', score: -0.8 });
  else if (mention.possessive && apart <= 6) parts.push({ name: 'possessive', score: 2.5 });
  if (!follows && heads(sentence, quantity, mention)) parts.push({ name: RELATIVE_CLAUSE, score: 2 });
  if (!follows && isTakenUpByAnother(sentence, quantity, mention))
    parts.push({ name: 'no person', score: -3 });
  if (!follows && isObject(sentence, mention)) parts.push({ name: 'done something to', score: -1.2 });
  if (!follows && isOfTheirOwn(sentence, quantity))
    parts.push({ name: '"of their own"', score: isFirst(sentence, mention) ? 1.5 : -2.5 });
  if (!follows && /^the (?:former|latter)$/i.test(mention.text))
    parts.push({ name: 'the one of two', score: 0.5 });
  if (!mention.proper && sentence.tokens[mention.firstToken]?.lower !== 'the')
    parts.push({ name: 'a common noun', score: -0.5 });
  return mention.entries.map((entry) => ({ entry, mention, where: 'sentence', anaphoric: false, parts }));
}

/** The weight of an aside between the name and its verb, where the number stands behind both. */
function asideAfter(sentence: SentenceReading, quantity: Quantity, { lastToken }: Mention): number {
  const past = pastAside(sentence, lastToken);
  if (past === lastToken || past > tokenAt(sentence, quantity.start)) return 0;
  return (sentence.weights[past] as number) - (sentence.weights[lastToken] as number);
}

/** "led the way for the Kings, with 31": named in passing. */
function isOblique(sentence: SentenceReading, mention: Mention): boolean {
  const one = sentence.tokens[mention.firstToken - 1]?.lower ?? '';
  const two = sentence.tokens[mention.firstToken - 2]?.lower ?? '';
  if ((one === 'with' || two === 'with') && isDoing(sentence, mention)) return false;
  return OBLIQUE.has(one) || (one === 'the' && OBLIQUE.has(two));
}

/** "With Ellwood adding 14 goals": the name is that of the doer, and not of what is merely there. */
function isDoing(sentence: SentenceReading, { lastToken }: Mention): boolean {
  const next = sentence.tokens[lastToken];
  const verb = next?.lower === 'also' ? sentence.tokens[lastToken + 1] : next;
  return /^\p{Ll}{2,}ing$/u.test(verb?.text ?? '');
}

/** "Ellwood led the Otters with 14 goals": what follows "with" is the doer's, not theirs to whom it is done. */
function isObject(sentence: SentenceReading, mention: Mention): boolean {
  const before = sentence.tokens[mention.firstToken - 1];
  const verb = before?.lower === 'the' ? sentence.tokens[mention.firstToken - 2] : before;
  return sentence.tokens[mention.lastToken]?.lower === 'with' && DOES_TO.has(verb?.lower ?? '');
}

const DOES_TO = new Set(
  'led leads lead paced paces carried lifted guided powered beat defeated topped outpolled overtook joined followed'.split(
    ' ',
  ),
);

/** Whether the sentence opens with the name. */
function isFirst(sentence: SentenceReading, mention: Mention): boolean {
  return sentence.tokens
    .slice(0, mention.firstToken)
    .every((token) => token.text === token.lower || token.lower === 'the');
}

/** "The blast at Halifax, in Canada, which killed": the name that a relative clause with the number is about. */
function heads(sentence: SentenceReading, quantity: Quantity, mention: Mention): boolean {
  const at = tokenAt(sentence, quantity.start);
  for (let place = at - 1; place >= Math.max(0, at - 8); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (word === ';' || word === ':') return false;
    if (!RELATIVES.has(word)) continue;
    if (sentence.tokens[place - 1]?.text !== ',') return false;
    return relativeHead(sentence, place - 1) === mention.lastToken;
  }
  return false;
}

const RELATIVES = new Set(['which', 'who', 'whose', 'where']);

/** One past the last token of what stands before the comma at `comma`, or before a place set between commas there. */
function relativeHead(sentence: SentenceReading, comma: number): number {
  for (let place = comma - 1; place >= Math.max(0, comma - 4); place -= 1) {
    const opens = sentence.tokens[place]?.text === ',' && sentence.tokens[place + 1]?.lower === 'in';
    if (opens) return place;
  }
  return comma;
}

/** "Russell led the Lakers, as he tallied 17": "he" is not the one with an article. */
function isTakenUpByAnother(sentence: SentenceReading, quantity: Quantity, mention: Mention): boolean {
  if (sentence.tokens[mention.firstToken - 1]?.lower !== 'the') return false;
  return sentence.tokens
    .slice(mention.lastToken, tokenAt(sentence, quantity.start))
    .some((token) => PERSONAL.has(token.lower));
}

/** "30-nation alliance", "1,250-km Rhine", "13 members of OPEC". */
function linkParts(sentence: SentenceReading, quantity: Quantity, mention: Mention): ScorePart[] {
  const between = sentence.tokens.slice(tokenAt(sentence, quantity.end), mention.firstToken);
  if (between.some((token) => token.kind === 'number' || (token.kind === 'mark' && token.text !== '-')))
    return [];
  const words = between.filter((token) => token.kind === 'word').map((token) => token.lower);
  if (words.length > 7) return [];
  const links = words.filter((word) => LINKS.has(word));
  if (links.length === 0) return words.length <= 2 ? [{ name: 'it stands before the name', score: 4 }] : [];
  return links.every((word) => OF_LINKS.has(word)) ? [{ name: 'joined by "of" or "in"', score: 3 }] : [];
}

const OBLIQUE = new Set(['for', 'against', 'over', 'with', 'from', 'to', 'at']);
const OF_LINKS = new Set(['of', 'in', 'at', 'the', 'to', 'by', 'on', 'for', 'that', 'who', 'with']);
const LINKS = new Set([
  ...OF_LINKS,
  'and',
  'or',
  'from',
  'as',
  'when',
  'while',
  'after',
  'before',
  'than',
  'is',
  'was',
]);

function carriedPlaces(
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
        places.push({ entry, mention, where: 'carried', anaphoric, parts });
    });
    apart += other !== undefined && namesNothing(other, earlier) ? PASSED : 1;
  }
  return places;
}

/** "But its ships are old": a sentence that goes on about what was named before it. */
function namesNothing(sentence: SentenceReading, known: readonly Mention[]): boolean {
  const first = sentence.tokens.find((token) => token.kind === 'word')?.lower ?? '';
  return known.length === 0 && STOP_WORDS.has(first) && !bringsStranger(sentence, known);
}

/** How many things an article is taken to be about; the work for one figure is bounded by it. */
const MOST_TOPICS = 12;
const TOPICS = new WeakMap<ArticleReading, readonly EntityPlace[]>();

/**
 * What the article names most often, wherever that is, for a metric that it alone has ("Unemployment fell to 7.1
 * percent" ten sentences on) or a number that only its fact has. Worked out once for an article.
 */
function topicPlaces(reading: ArticleReading): readonly EntityPlace[] {
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
  TOPICS.set(reading, topics);
  return topics;
}

/** "He" and "she" take up a person, whose name has no article before it. */
function pronounPart(reading: ArticleReading, mention: Mention, pronoun: string): ScorePart {
  const before = reading.sentences[mention.sentence]?.tokens[mention.firstToken - 1]?.lower;
  const first = reading.sentences[mention.sentence]?.tokens[mention.firstToken]?.lower;
  const isPerson = PERSONAL.has(pronoun) ? before !== 'the' && first !== 'the' : true;
  return isPerson ? { name: 'taken up by a pronoun', score: 1 } : { name: 'no person', score: -1 };
}

/** The pronoun among the first two words, or null. */
function openingPronoun(sentence: SentenceReading): string | null {
  const words = sentence.tokens.filter((token) => token.kind === 'word').slice(0, 2);
  return words.find((word) => PRONOUNS.has(word.lower))?.lower ?? null;
}

/** "By the summer it had crossed the strait 90 times": a pronoun with nothing named before it. */
function pronounBefore(sentence: SentenceReading, end: number): string | null {
  const word = sentence.tokens.find((token) => token.start >= end || STANDS_FOR.has(token.lower));
  return word === undefined || word.start >= end ? null : word.lower;
}

function bestByEntity(places: readonly EntityPlace[]): EntityPlace[] {
  const best = new Map<string, EntityPlace>();
  for (const place of places) {
    const known = best.get(place.entry.entity);
    if (known === undefined || beats(place, known)) best.set(place.entry.entity, place);
  }
  return [...best.values()];
}

/** A name in the sentence itself before one carried over; else the higher score. */
function beats(place: EntityPlace, known: EntityPlace): boolean {
  return place.where === known.where ? total(place.parts) > total(known.parts) : place.where === 'sentence';
}

/** The sum of the parts, to two decimals. */
export function total(parts: readonly ScorePart[]): number {
  return Math.round(parts.reduce((sum, part) => sum + part.score, 0) * 100) / 100;
}
