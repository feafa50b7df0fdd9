import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { firstTokenOf, wordAfter, wordAt, wordsAfter, wordsBefore } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { quoted } from './in-its-words.ts';
import { newNames } from './new-names.ts';

/** How many sentences apart the two counts may stand. */
const REACH = 6;
/** Words about a count that make it one of a part, of another time or place, or no more than one of several. */
const NOT_THE_WHOLE = new Set(
  `of among another other others additional further more fewer previously earlier initially originally first later
  remaining surviving since least up between some only just nearly almost last every extra than next`.split(
    /\s+/,
  ),
);
/** What is counted again and again in one story, each time of something else. */
const COUNTED_ANEW = new Set(
  `person man woman child boy girl year month week day hour minut second time point goal run vot seat percent kilometr
  mile metr foot thing case way part home hous job`.split(/\s+/),
);

/** "The nine stops lie along the bay", then "all 11 stops": the things counted once, taken up again by another number. */
export function sameThingsTwice(plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const counts = judged.filter(countsThings);
  const byThing = Map.groupBy(counts, thingOf);
  return [...byThing].flatMap(([thing, same]) => {
    if (thing === '' || COUNTED_ANEW.has(thing)) return [];
    return same.flatMap((later, place) => {
      const before = same.slice(0, place).filter((one) => !isPartOf(one, later));
      const values = new Set(before.map(({ planned }) => planned.quantity.value));
      const earlier = before.findLast(isTheWhole);
      if (earlier === undefined || values.size !== 1 || !takesUp(later)) return [];
      return areOneSet(plan, earlier, later) ? [conflictOf(earlier, later)] : [];
    });
  });
}

/** "Two of those 90 buses": the two are none of the numbers given before. */
function isPartOf({ planned: part }: JudgedFigure, { planned: whole }: JudgedFigure): boolean {
  const from = tokenAt(part.sentence, part.quantity.end);
  const to = tokenAt(whole.sentence, whole.quantity.start);
  return part.sentence === whole.sentence && wordAt(part.sentence, from) === 'of' && to - from === 2;
}

function countsThings({ planned: { quantity } }: JudgedFigure): boolean {
  return quantity.kind === 'amount' && quantity.value !== null && quantity.role === 'figure';
}

/**
 * The stem of the last word counted: "stops" of "nine new stops", "member" of "a 12-member panel"; one for all words
 * for those who work somewhere, "people" behind "employs" too.
 */
function thingOf({ planned: { sentence, quantity } }: JudgedFigure): string {
  if (quantity.head === null) return '';
  const stem = wordStem(wordAt(sentence, tokenAt(sentence, quantity.head.end) - 1));
  const verbs = wordsBefore(sentence, quantity, 4);
  return STAFF.has(stem) || (stem === 'person' && verbs.some((word) => /^employ(?:s|ed|ing)?$/.test(word)))
    ? 'staff'
    : stem;
}

const STAFF = new Set('employees workers staff'.split(' ').map(wordStem));

function isTheWhole({ planned: { sentence, quantity }, verdict }: JudgedFigure): boolean {
  const around = [...wordsBefore(sentence, quantity, 3), wordAfter(sentence, quantity)];
  return (
    verdict === 'unverifiable' &&
    /^(?:exactly|about)$/.test(quantity.comparator) &&
    !/^(?:for|by|with)$/.test(around[around.length - 2] ?? '') &&
    !around.some((word) => NOT_THE_WHOLE.has(word) && !(word === 'some' && quantity.comparator === 'about'))
  );
}

/**
 * "All 11 stops", "each of the 11 stops", "its 11 stops", "the 11 stops": the whole of something told before, with no
 * word of its own before the noun, and not "the 11 stops of the other line".
 */
function takesUp({ planned: { sentence, quantity }, verdict }: JudgedFigure): boolean {
  if (verdict !== 'unverifiable' || quantity.comparator !== 'exactly' || quantity.head === null) return false;
  const at = firstTokenOf(sentence, quantity);
  const word = wordAt(sentence, at - 1);
  const all =
    word === 'all' ||
    /^(?:the|those|these|its|his|her|their)$/.test(word) ||
    (/^(?:the|those|these)$/.test(word) && /^(?:all|none|each|every|any)$/.test(wordAt(sentence, at - 2))) ||
    (/^(?:the|those|these)$/.test(word) &&
      wordAt(sentence, at - 2) === 'of' &&
      WHOLE.test(wordAt(sentence, at - 3)));
  const end = tokenAt(sentence, quantity.head.end);
  const behind = [0, 1, 2, 3].map((place) => wordAt(sentence, end + place)).join(' ');
  return all && end - tokenAt(sentence, quantity.end) === 1 && !OF_ANOTHER.test(behind);
}

const OF_ANOTHER =
  /^(?:(?:of|in|at|on) (?:the|a|an|its|their) (?:other|rival|second|third|new|old|next|neighbouring|former)|who|that|which|left|abroad|elsewhere|not|still)\b/;
const WHOLE = /^(?:all|none|each|any)$/;

/** Close in number and in the text, and under no name that only the later sentence has. */
function areOneSet(plan: SubjectPlan, a: JudgedFigure, b: JudgedFigure): boolean {
  const [first, second] = [a.planned.quantity.value as number, b.planned.quantity.value as number];
  const apart = b.planned.sentence.index - a.planned.sentence.index;
  const leeway = a.planned.quantity.comparator === 'about' ? ABOUT : 0;
  if (Math.abs(first - second) <= first * leeway || apart > REACH) return false;
  if (apart === 0 && !isPartedBySemicolon(a, b)) return false;
  if (Math.max(first, second) > MOST_TIMES * Math.min(first, second)) return false;
  if (addsNew(a.planned.sentence, a) && !isRestricted(b)) return false;
  const { sentence, quantity } = b.planned;
  if (apart === 0) return true;
  const comma = sentence.tokens.find((token) => token.text === ',' && token.start > quantity.end);
  const upTo = pointsBack(b) ? quantity.end : comma?.start;
  const between = plan.reading.sentences.slice(a.planned.sentence.index, b.planned.sentence.index);
  return between.some((one) => !newNames(one, sentence, upTo));
}

/** "Those 16 letters are now in Harrow": the word itself says that they were told of, whatever is said of them now. */
function pointsBack(one: JudgedFigure): boolean {
  const { sentence, quantity } = one.planned;
  return (
    /^(?:those|these)$/.test(wordAt(sentence, firstTokenOf(sentence, quantity) - 1)) && !isRestricted(one)
  );
}

/** "31 survivors were found; the 34 survivors ...": two sentences in one. */
function isPartedBySemicolon(a: JudgedFigure, b: JudgedFigure): boolean {
  const [from, to] = [a.planned.quantity.end, b.planned.quantity.start];
  return a.planned.sentence.tokens.some(({ text, start }) => text === ';' && start >= from && start < to);
}

/** How far off a number hedged by "some" may be. */
const ABOUT = 0.15;
/** A number off by more than this is more likely one of something else. */
const MOST_TIMES = 1.5;

/** "The nine new members": there may have been others before. */
function addsNew(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  return wordAfter(sentence, quantity) === 'new';
}

/** "All 11 stops on the extension": of the things there, and not of all there are. */
function isRestricted({ planned: { sentence, quantity } }: JudgedFigure): boolean {
  return /^(?:on|in|at|along|of)$/.test(wordsAfter(sentence, quantity, 2)[1] ?? '');
}

function conflictOf(a: JudgedFigure, b: JudgedFigure): Conflict {
  return {
    figures: [a, b],
    rule: 'the same things counted twice',
    detail: `it counts ${quoted(a)} and then ${quoted(b)} of the same things`,
  };
}
