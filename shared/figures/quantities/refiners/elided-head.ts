import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { isFunctionWord } from './function-words.ts';
import { isPluralNoun } from './noun-phrase.ts';

/** Words after which a bare number goes on counting what the last one counted. */
const CARRIES = new Set(['and', 'or', 'but', 'to', 'from']);
/** Tokens between the noun and the number that goes on counting it. */
const REACH = 12;

/** "435 homes by open sale and 187 by tender", "412 seats and the Conservatives 121": the noun is said once. */
export function findElidedHeads(line: Line, drafts: Draft[]): Draft[] {
  let last: Draft | null = null;
  let sentenceTo = 0;
  for (const target of drafts) {
    if (last !== null && endsSentence(line, sentenceTo, target.first)) last = null;
    sentenceTo = target.last;
    if (target.kind !== 'amount' || target.role !== 'figure') continue;
    if (target.head !== null) last = target;
    else if (last !== null && target.first - last.last <= REACH && isElided(line, target)) {
      target.unit = last.unit;
      target.unitSpan = last.unitSpan;
      target.head = last.head;
      last = target;
    }
  }
  return drafts;
}

/** Names of a list that are looked back over for the count it opens with. */
const MOST_ITEMS = 8;

/**
 * "The fund has 191 members and the League 38", "the Liberals 44 seats, the League 19, the Greens six": a name with a
 * number of its own, at the end of a clause or an item of a list that goes on from one with a count.
 */
export function continuesCount(line: Line, target: Draft): boolean {
  const after = line.tokens[target.last];
  if (after?.kind === 'word' && !JOINS_ITEMS.has(after.lower)) return false;
  let item = joinBefore(line, target.first);
  for (let items = 0; item !== null && items < MOST_ITEMS; items++) {
    const number = numberBefore(line, item);
    if (number === null) return false;
    if (countsThings(line, number) || (number === item - 1 && isTaken(line, number))) return true;
    item = number === item - 1 ? joinBefore(line, number) : null;
  }
  return false;
}

const JOINS_ITEMS = new Set(['and', 'but', 'while']);

/** Where "and", "but" or a comma joins the name that stands before the number at `number` to what came before; null elsewhere. */
function joinBefore(line: Line, number: number): number | null {
  let at = number - 1;
  while (at > 0 && /^\p{Lu}/u.test(line.tokens[at]?.text ?? '')) at--;
  if (at === number - 1) return null;
  if (/^(?:the|its|his|her|their)$/.test(line.lower(at))) at--;
  if (JOINS_ITEMS.has(line.lower(at))) return line.lower(at - 1) === ',' ? at - 1 : at;
  return line.lower(at) === ',' ? at : null;
}

/** The nearest number before the joint in its sentence. */
function numberBefore(line: Line, joint: number): number | null {
  for (let place = joint - 1; place >= Math.max(0, joint - REACH); place--) {
    if (/^[.;!?]$/.test(line.lower(place)) && !line.glued(place)) return null;
    if (line.tokens[place]?.kind === 'number') return place;
  }
  return null;
}

function countsThings(line: Line, at: number): boolean {
  return isPluralNoun(line.lower(at + 1)) && /^\p{Ll}/u.test(line.tokens[at + 1]?.text ?? '');
}

/** "The Greens took 41 and the League 36": what is counted stands in an earlier sentence, behind a verb here. */
function isTaken(line: Line, at: number): boolean {
  return TAKES.has(line.lower(at - 1));
}

const TAKES = new Set(
  'took takes won wins has have had got gets gained lost holds held secured polled scored claimed drew received'.split(
    ' ',
  ),
);

function isElided(line: Line, target: Draft): boolean {
  const after = line.tokens[target.last];
  if (after?.kind === 'word' && !isFunctionWord(after)) return false;
  if (after?.lower === 'each' || after?.lower === 'of') return false;
  if (after?.text === '-' && line.glued(target.last - 1)) return false;
  const before = line.tokens[target.first - 1];
  return before !== undefined && (CARRIES.has(before.lower) || /^\p{Lu}/u.test(before.text));
}

function endsSentence(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[.;!?]$/.test(line.lower(at))) return true;
  return false;
}
