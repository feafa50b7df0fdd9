import type { Quantity } from '../../quantities/quantity.ts';
import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAt, wordsAfter } from '../../reading/words-around.ts';
import type { Course, MoveDirection } from '../course.ts';
import { moveOfNoun, moveOfVerb, STAYS } from './move-words.ts';
import { windowOf } from './window.ts';

/** Words behind the number that say what is counted and how. */
const AHEAD = 9;
/** How far before the number the verb may stand that says which way it moved. */
const BACK = 14;

const ROW = /^(?:straight|consecutive|successive)$/;
const IN_A_ROW = /^(?:in a row|in succession|on the trot|on end|running|in as many \w+)\b/;
const PERIODS = /^(?:week|month|quarter|year)s?$/;
/** Occasions on which it may move. */
const OCCASIONS = /^(?:meeting|time|review|decision)s?$/;
const STOPS = /^(?:of|in|the|and|to|by|for|at|on|from|with|than|since|or|percent|per|points?|basis)$/;

/** How many moves, and of what sort: "third straight rise", "five times since June", "for the sixth month in a row". */
export function readMoves(sentence: SentenceReading, quantity: Quantity): Course | null {
  if (quantity.value === null || !/^(?:ordinal|amount|multiple|duration)$/.test(quantity.kind)) return null;
  if (quantity.kind === 'duration' && !PERIODS.test(quantity.unit)) return null;
  const counted = whatIsCounted(sentence, quantity);
  if (counted === null) return null;
  const { noun, inARow } = counted;
  const named = moveOfNoun(noun);
  const direction = named === undefined ? movedBefore(sentence, quantity, counted.of) : named;
  if (direction === undefined) return null;
  const window = windowOf(sentence, quantity);
  if (window === null && !inARow) return null;
  const { since = null, until = null, vague = false } = window ?? {};
  const isOpen = since === null || quantity.kind === 'duration';
  if (!inARow && quantity.kind !== 'multiple' && isOpen) return null;
  return {
    sort: 'moves',
    direction,
    inARow,
    every: everyOf(noun, quantity),
    since: inARow ? null : since,
    vague,
    until,
  };
}

interface Counted {
  readonly noun: string;
  readonly inARow: boolean;
  /** "Three years of decline": the words behind "of". */
  readonly of: string;
}

/** The noun the number counts, and whether one after another; null where it counts no moves and no occasions. */
function whatIsCounted(sentence: SentenceReading, quantity: Quantity): Counted | null {
  const ahead = wordsAfter(sentence, quantity, AHEAD);
  const own = quantity.text.toLowerCase().split(/[\s-]+/);
  const says = own.some((word) => ROW.test(word)) || ROW.test(ahead[0] ?? '');
  if (quantity.kind === 'duration' || /^(?:twice|thrice|.* times)$/i.test(quantity.text)) {
    const noun = quantity.kind === 'duration' ? quantity.unit : 'times';
    return made(noun, says || IN_A_ROW.test(ahead.join(' ')), ahead);
  }
  const words = ROW.test(ahead[0] ?? '') ? ahead.slice(1) : ahead;
  for (const [place, word] of words.slice(0, 3).entries()) {
    if (STOPS.test(word) || !/^[\p{L}-]+$/u.test(word)) return null;
    const isMove = moveOfNoun(word) !== undefined;
    if (!isMove && !PERIODS.test(word) && !OCCASIONS.test(word)) continue;
    const behind = words.slice(place + 1);
    return made(word, says || IN_A_ROW.test(behind.join(' ')), behind);
  }
  return null;
}

/** So many periods or reviews say nothing of moves unless they follow one another. */
function made(noun: string, inARow: boolean, behind: readonly string[]): Counted | null {
  if (!inARow && !/^times?$/.test(noun) && moveOfNoun(noun) === undefined) return null;
  return { noun, inARow, of: behind[0] === 'of' ? (behind[1] ?? '') : '' };
}

/** "Three years of falls", "cut its rate for the fifth time": undefined where nothing says that it moved. */
function movedBefore(
  sentence: SentenceReading,
  quantity: Quantity,
  of: string,
): MoveDirection | null | undefined {
  if (moveOfNoun(of) !== undefined) return moveOfNoun(of);
  if (of === 'growth') return 'up';
  const at = firstTokenOf(sentence, quantity);
  for (let place = at - 1; place >= Math.max(0, at - BACK); place -= 1) {
    const word = wordAt(sentence, place);
    if (STAYS.test(word) || /^[;:]$/.test(word)) return undefined;
    const moved = moveOfVerb(word);
    if (moved !== undefined) return moved;
  }
  return undefined;
}

function everyOf(noun: string, { kind, unit }: Quantity): Extract<Course, { sort: 'moves' }>['every'] {
  const word = kind === 'duration' ? unit : noun;
  if (!PERIODS.test(word)) return null;
  return `${word.replace(/s$/, '')}s` as 'weeks' | 'months' | 'quarters' | 'years';
}
