import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { wordStem } from '../reading/word-stem.ts';
import { wordAt, wordBefore } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { quoted } from './in-its-words.ts';
import { newNames } from './new-names.ts';
import { isPlainSum } from './parts.ts';
import { roundedTogether } from './rounding.ts';

/** How many sentences apart the two may stand. */
const REACH = 5;
/** How many sums before it are looked at. */
const MOST_BEFORE = 12;
/** A sum off by more than this is another one. */
const MOST_TIMES = 2.5;
/** How far before its number the noun of the earlier sum may stand. */
const NEAR = 6;
/** What there may be several of in one story, each with its own sum. */
const MANY = new Set(
  'deal bill cost price payment share profit loss contract project plan programme program part sal year month week day'.split(
    ' ',
  ),
);

/**
 * "The reserve held £1.9m", then "the £900,000 in the reserve"; "a debt of £4m", then "the £6m debt": a sum given once,
 * and taken up as known by another.
 */
export function sameSumTwice(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const sums = judged.filter(
    (figure) =>
      isPlainSum(figure) && figure.planned.quantity.kind === 'money' && figure.verdict === 'unverifiable',
  );
  return sums.flatMap((later, place) => {
    const noun = nounTakenUp(later);
    if (noun === null || MANY.has(noun)) return [];
    const before = sums
      .slice(Math.max(0, place - MOST_BEFORE), place)
      .filter((earlier) => isSumOf(earlier, noun));
    const earlier = before.at(-1);
    if (earlier === undefined || before.length > 1 || !areFar(earlier, later)) return [];
    const apart = later.planned.sentence.index - earlier.planned.sentence.index;
    const isOther = newNames(earlier.planned.sentence, later.planned.sentence, later.planned.quantity.start);
    return apart > REACH || isOther ? [] : [conflictOf(earlier, later)];
  });
}

/** The stem of what the sum is of: "the £6m debt", "the £6m in the fund", with no word between that tells one from another. */
function nounTakenUp({ planned: { sentence, quantity } }: JudgedFigure): string | null {
  if (!/^(?:the|that|this|its|his|her|their)$/.test(wordBefore(sentence, quantity))) return null;
  const at = tokenAt(sentence, quantity.end);
  const inIt =
    /^(?:in|of)$/.test(wordAt(sentence, at)) && /^(?:the|its|his|her|their)$/.test(wordAt(sentence, at + 1));
  const place = inIt ? at + 2 : at;
  const word = wordAt(sentence, place);
  const next = wordAt(sentence, place + 1);
  if (!/^\p{L}{3,}$/u.test(word) || /ed$/.test(word) || STOP_WORDS.has(word)) return null;
  return /^(?:[.,;)]|is|was|are|were|has|had|would|will|could|can|that|which|on|to|by|at|from|)$/.test(next)
    ? wordStem(word)
    : null;
}

/** The noun stands right behind the sum or before it in its clause: "a debt of £4m", "the reserve held £1.9m". */
function isSumOf({ planned: { sentence, quantity } }: JudgedFigure, noun: string): boolean {
  const at = tokenAt(sentence, quantity.start);
  for (let place = at - 1; place >= Math.max(0, at - NEAR); place -= 1) {
    const word = wordAt(sentence, place);
    if (/^[;:.()]$/.test(word)) return false;
    if (wordStem(word) === noun) return !isChange(sentence, quantity);
  }
  return false;
}

/** "Another £900,000", "£3m more", "cut by £3m": not the whole of it. */
function isChange(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = wordBefore(sentence, quantity);
  const behind = wordAt(sentence, tokenAt(sentence, quantity.end));
  return (
    quantity.direction !== null ||
    /^(?:another|further|extra|by|from|additional|first|last|remaining|other)$/.test(before) ||
    /^(?:more|less|of|each|apiece|a|an|per|lower|higher)$/.test(behind)
  );
}

function areFar(a: JudgedFigure, b: JudgedFigure): boolean {
  const [one, other] = [a.planned.quantity, b.planned.quantity];
  const [first, second] = [one.value as number, other.value as number];
  return (
    one.unit === other.unit &&
    Math.abs(first - second) > roundedTogether([one, other]) &&
    Math.max(first, second) <= MOST_TIMES * Math.min(first, second)
  );
}

function conflictOf(a: JudgedFigure, b: JudgedFigure): Conflict {
  return {
    figures: [a, b],
    rule: 'the same sum twice',
    detail: `it gives the same sum as ${quoted(a)} and then as ${quoted(b)}`,
  };
}
