import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';

/** Words right before a number that make it the whole: "its 27 members", "all 50 states", "speaks for 45 states". */
const INTRODUCES_WHOLE = new Set(
  `the its their whose by his her our this those all of with comprising totalling totaling numbering
numbers comprises includes including contains counts counted spans unites groups represents joins to
are is was were be has have had having remains remain exactly precisely comprise comprised count
contain contained number numbered total totals totalled totaled include included unite represent
represented group span lists boasts holds held kept keeps reached reaches consists become became
becomes remained allow allows won wins win took secured for serves served together covers embraces
employs employed operates operated runs ran`.split(/\s+/),
);
/** Adverbs and comparators between that word and the number. */
const PASSED_OVER = new Set(
  'now then still currently already just only about some around nearly almost over more than at least fewer no as many a an total full permanent'.split(
    ' ',
  ),
);
/** Words after the thing counted that cut a part out of it: "four NATO countries apart from", "the 18 members who". */
const PART_AFTER = new Set('apart except excluding who where that whose up needed required'.split(' '));
/** Verbs there of what some of them did, unless they are introduced as the whole ("its 27 members met"). */
const ACTS_OF_SOME = new Set(
  'attended took signed voted meet met spend spent exceed exceeded failed refused backed opposed registered'.split(
    ' ',
  ),
);
const JUST_SAID = /^(?:that|this|it|which)$/;
const PART_BEFORE = new Set('in across among between from at through only another other these'.split(' '));

/**
 * Whether a count can be read as the whole of something ("NATO's 30 members", "the bloc has 27") rather than as some of
 * it ("in fourteen states", "only four NATO countries"). A hyphened count ("the 30-nation alliance") is always whole.
 */
export function isWholeCount(sentence: SentenceReading, quantity: Quantity): boolean {
  const after = sentence.tokens[tokenAt(sentence, endWithTimes(quantity))];
  if (after?.text === '-' || quantity.text.includes('-')) return true;
  if (cutsOutPart(sentence, quantity)) return false;
  return (
    introducesWhole(sentence, quantity) ||
    after === undefined ||
    after.lower === 'of' ||
    (after.kind === 'mark' && (quantity.head === null || quantity.head.start < quantity.start))
  );
}

/** Over the "times" of "champions four times", which is no thing counted. */
function endWithTimes(quantity: Quantity): number {
  return quantity.kind === 'multiple' ? Math.max(quantity.end, quantity.unitSpan?.end ?? 0) : quantity.end;
}

/** "The fleet has 40 ferries": the sentence is about the count itself, so that even a gross error is one about it. */
export function saysItHas(sentence: SentenceReading, quantity: Quantity): boolean {
  return /^(?:has|have|had)$/.test(sentence.tokens[introducer(sentence, quantity)]?.lower ?? '');
}

/** "The Orchard Party won 41 seats in the Senate": whoever opens the clause has them. */
export function isHeld(sentence: SentenceReading, quantity: Quantity): boolean {
  return HOLDS.test(sentence.tokens[introducer(sentence, quantity)]?.lower ?? '');
}

/**
 * "The League won 34 of the 101 seats": the whole that somebody holds a part of is not what the League has. `place` is
 * the League's.
 */
export function isWholeOfWhatItHolds(
  sentence: SentenceReading,
  quantity: Quantity,
  { where, anaphoric, mention }: EntityPlace,
): boolean {
  let at = firstOf(sentence, quantity) - 1;
  while (OPENS_WHOLE.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  if (sentence.tokens[at]?.lower !== 'of') return false;
  const end = sentence.tokens[at - 1]?.end ?? -1;
  const part = sentence.quantities.find((other) => other.end === end);
  if (part === undefined || !isHeld(sentence, part)) return false;
  const verb = introducer(sentence, part);
  return where === 'sentence'
    ? mention.lastToken <= verb && verb - mention.lastToken <= MOST_BEFORE_VERB
    : anaphoric;
}

/** Tokens between a name and what it is said to hold: "has so far". */
const MOST_BEFORE_VERB = 2;

const OPENS_WHOLE = /^(?:the|its|their|those|all|a|total)$/;

const HOLDS =
  /^(?:has|have|had|holds?|held|holding|wins?|won|winning|takes?|took|taking|keeps?|kept|keeping|gets?|got|controls?|secured|securing|gained|gaining|lost|losing)$/;

function introducesWhole(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = introducer(sentence, quantity);
  const word = sentence.tokens[at];
  if (word === undefined) return false;
  const passed = sentence.tokens.slice(at + 1, firstOf(sentence, quantity));
  if (passed.some((token) => PART_BEFORE.has(token.lower))) return false;
  if (word.lower.endsWith("'s") || word.lower.endsWith("s'")) return true;
  if (/^['’]$/.test(word.text) && sentence.tokens[at - 1]?.kind === 'word') return true;
  return INTRODUCES_WHOLE.has(word.lower);
}

/** Index of the last word before the number that is no adverb or comparator; -1 where there is none. */
function introducer(sentence: SentenceReading, quantity: Quantity): number {
  let at = firstOf(sentence, quantity) - 1;
  while (at >= 0 && PASSED_OVER.has(sentence.tokens[at]?.lower ?? '')) at -= 1;
  return at;
}

/** Index of the first token of the number or of the comparator before it. */
function firstOf(sentence: SentenceReading, quantity: Quantity): number {
  return tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
}

/** "18 of their tries, five from the wing": a bare number set off behind a larger one is some of those. */
export function isSomeOfThose(sentence: SentenceReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'amount' || quantity.unit !== '' || quantity.head !== null) return false;
  const first = firstOf(sentence, quantity);
  if (sentence.tokens[first - 1]?.text !== ',') return false;
  const before = sentence.quantities.findLast(
    (other) => other.end <= quantity.start && other.role === 'figure',
  );
  if (before?.kind !== 'amount' || (before.value ?? 0) <= (quantity.value ?? 0)) return false;
  return tokenAt(sentence, before.head?.end ?? before.end) === first - 1 && before.head !== null;
}

/** "Half of the forest, and 3 per cent of that": a part of what was just said, not of what is named. */
export function isPartOfThat(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  return sentence.tokens[at]?.lower === 'of' && JUST_SAID.test(sentence.tokens[at + 1]?.lower ?? '');
}

/** "Four countries apart from", "18 votes up for grabs": what follows the thing counted cuts a part out of it. */
export function cutsOutPart(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = sentence.tokens[firstOf(sentence, quantity) - 1];
  if (before?.lower === 'all') return false;
  const end =
    quantity.head !== null && quantity.head.start >= quantity.end ? quantity.head.end : quantity.end;
  const at = tokenAt(sentence, end);
  const after = sentence.tokens[at]?.lower ?? '';
  if (PART_AFTER.has(after)) return true;

  const isTheirs = before !== undefined && /(?:^its|^their|^whose|['’]s?)$/.test(before.lower);
  return ACTS_OF_SOME.has(after) && !isTheirs;
}
