import { isHeld } from '../accusation/whole-count.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isOfTheirOwn } from '../reading/elided-unit.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { resumedDistance } from './anchor.ts';
import type { ArticleReading } from './article-reading.ts';
import { carriedPlaces, PERSONAL, topicPlaces } from './carried-places.ts';
import { type EntityPlace, type ScorePart, total } from './entity-place.ts';
import { firstOfList } from './enumeration.ts';
import { isOfLaterClause } from './later-clause.ts';
import { pastAside } from './relative-clause.ts';

/** The part of a name's score that says the number stands in a relative clause about it. */
export const RELATIVE_CLAUSE = 'its relative clause';
/** However far a name stands from the number, it loses no more than this. */
const FARTHEST = 3.5;
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
  if (follows && (isComparedWith(sentence, mention) || hasItsOwn(sentence, mention)))
    parts.push({ name: 'only compared with', score: -4 });
  else if (follows) parts.push(...linkParts(sentence, quantity, mention));
  else if (isMeasuredAgainst(sentence, quantity, mention))
    parts.push({ name: 'only compared with', score: -2 });
  else if (isOblique(sentence, mention)) parts.push({ name: 'after a preposition', score: -0.8 });
  else if (mention.possessive && apart <= 6) parts.push({ name: 'possessive', score: 2.5 });
  if (!follows && heads(sentence, quantity, mention)) parts.push({ name: RELATIVE_CLAUSE, score: 2 });
  if (!follows && isTakenUpByAnother(sentence, quantity, mention))
    parts.push({ name: 'no person', score: -3 });
  if (!follows && isOnlyWhere(sentence, quantity, mention))
    parts.push({ name: 'only where it is', score: -3 });
  if (!follows && isObject(sentence, mention)) parts.push({ name: 'done something to', score: -1.2 });
  if (!follows && isOfTheirOwn(sentence, quantity))
    parts.push({ name: '"of their own"', score: isFirst(sentence, mention) ? 1.5 : -2.5 });
  if (!follows && /^the (?:former|latter)$/i.test(mention.text))
    parts.push({ name: 'the one of two', score: 0.5 });
  if (!mention.proper && sentence.tokens[mention.firstToken]?.lower !== 'the')
    parts.push({ name: 'a common noun', score: -0.5 });
  return mention.entries.map((entry) => ({ entry, mention, where: 'sentence', anaphoric: false, parts }));
}

/** "Went up with 83 points, six more than the Otters": the one after "than" has the other number. */
function isComparedWith(sentence: SentenceReading, { firstToken }: Mention): boolean {
  const before = sentence.tokens[firstToken - 1]?.lower;
  return before === 'than' || (before === 'the' && sentence.tokens[firstToken - 2]?.lower === 'than');
}

/** "Norland finished level with Cordony at 40 golds, but ahead in all, with 126": it was Norland that did. */
function isMeasuredAgainst(sentence: SentenceReading, quantity: Quantity, mention: Mention): boolean {
  const { text, start } = sentence;
  // "Ahead of Cordony with 39": the number right behind it is its own.
  if (tokenAt(sentence, quantity.start) <= mention.lastToken + 2) return false;
  return MEASURES.test(text.slice(Math.max(0, mention.start - start - REACH_BACK), mention.start - start));
}

const MEASURES = /\b(?:(?:level|tied|compared|in line) with|ahead of|clear of|on a par with) (?:the )?$/;
/** Characters that hold the longest of them. */
const REACH_BACK = 24;

/** "Took 126 medals to Norland's 81": the number right behind the name is its own. */
function hasItsOwn({ tokens }: SentenceReading, mention: Mention): boolean {
  const { firstToken, lastToken, possessive } = mention;
  if (!possessive || !HELD_AGAINST.has(tokens[firstToken - 1]?.lower ?? '')) return false;
  return tokens.slice(lastToken, lastToken + 3).find(({ kind }) => kind !== 'mark')?.kind === 'number';
}

const HELD_AGAINST = new Set(['to', 'against', 'over', 'versus', 'with']);

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

/** "Lost its grip on the Diet, though it remains the largest force there with 58 seats": the place of what has them. */
function isOnlyWhere(
  sentence: SentenceReading,
  quantity: Quantity,
  { lastToken, possessive }: Mention,
): boolean {
  const at = tokenAt(sentence, quantity.start);
  const there = sentence.tokens
    .slice(Math.max(lastToken, at - MOST_FROM_THERE), at)
    .findLast(({ lower }) => lower === 'there');
  if (there === undefined || possessive) return false;
  const next = sentence.tokens[tokenAt(sentence, there.end)]?.lower ?? '';
  return /^(?:with|at|on|in|and|has|have|had|holds?|held|,)$/.test(next);
}

/** Words from "there" to the number: "there, with almost". */
const MOST_FROM_THERE = 5;

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
  for (let place = at - 1; place >= Math.max(0, at - RELATIVE_REACH); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (word === ';' || word === ':') return false;
    if (!RELATIVES.has(word) || (word !== 'who' && at - place > NEAR_RELATIVE)) continue;
    if (sentence.tokens[place - 1]?.text !== ',') return false;
    return relativeHead(sentence, place - 1) === mention.lastToken;
  }
  return false;
}

/** Tokens of a relative clause before its number: few where it may have a subject of its own ("which the League founded"). */
const RELATIVE_REACH = 12;
const NEAR_RELATIVE = 8;

const RELATIVES = new Set(['which', 'who', 'whose', 'where']);

/** One past the last token of what stands before the comma at `comma`, or before a place set between commas there. */
function relativeHead(sentence: SentenceReading, comma: number): number {
  for (let place = comma - 1; place >= Math.max(0, comma - 4); place -= 1) {
    const opens = sentence.tokens[place]?.text === ',' && sentence.tokens[place + 1]?.lower === 'in';
    if (opens) return place;
  }
  return comma;
}

/**
 * "Ellwood led the Otters, as she had 17": "she" is not the one with an article, nor the one led nor that whose player
 * she is ("the only other Otter player").
 */
function isTakenUpByAnother(sentence: SentenceReading, quantity: Quantity, mention: Mention): boolean {
  const isThing = sentence.tokens[mention.firstToken - 1]?.lower === 'the';
  if (!isThing && !(isPassive(sentence, mention) && !isFirst(sentence, mention))) return false;
  return sentence.tokens
    .slice(mention.lastToken, tokenAt(sentence, quantity.start))
    .some(({ lower }) => (isThing ? PERSONAL.has(lower) : lower === 'he' || lower === 'she'));
}

/** One to whom something is done ("led Tarn in scoring"), or the name of what a member belongs to. */
function isPassive({ tokens }: SentenceReading, { firstToken, lastToken }: Mention): boolean {
  return DOES_TO.has(tokens[firstToken - 1]?.lower ?? '') || BELONGS.test(tokens[lastToken]?.lower ?? '');
}

const BELONGS =
  /^(?:players?|starters?|members?|guards?|forwards?|cent(?:er|re)s?|strikers?|keepers?|candidates?|ministers?|bosses|boss|coach)$/;

/** "30-nation alliance", "1,250-km Rhine", "13 members of OPEC". */
function linkParts(sentence: SentenceReading, quantity: Quantity, mention: Mention): ScorePart[] {
  const between = sentence.tokens.slice(tokenAt(sentence, quantity.end), mention.firstToken);
  if (between.some((token) => token.kind === 'number' || (token.kind === 'mark' && token.text !== '-')))
    return [];
  const words = between.filter((token) => token.kind === 'word').map((token) => token.lower);
  if (words.length > 7) return [];
  const links = words.filter((word) => LINKS.has(word));
  if (links.length === 0) return words.length <= 2 ? [{ name: 'it stands before the name', score: 4 }] : [];
  if (isHeld(sentence, quantity)) return [];
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
