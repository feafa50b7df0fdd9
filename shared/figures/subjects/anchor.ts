import type { Span } from '../../article/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';

const COMPARES = /^(?:compared|compares|comparing)$/;
/** "A shadow of the 240 it had". */
const PALES = /^(?:shadow|fraction|ghost|remnant)$/;
const CONTINUES = new Set(['from', 'to', 'than', 'against', 'and', 'with']);

/**
 * Where the words that say what a quantity is about are to be looked for. "Up from 229 million the year before" and
 * "from 10.1 percent to 6.8" leave them out: there it is the figure before, of the same kind.
 */
export function anchorOf(sentence: SentenceReading, quantity: Quantity): Quantity {
  const known = ANCHORS.get(quantity);
  if (known !== undefined) return known;
  const anchor = findAnchor(sentence, quantity);
  ANCHORS.set(quantity, anchor);
  return anchor;
}

/** A chain of values ("from 10 to 12, up from 9, from 8 ...") is followed once and not for each of its figures. */
const ANCHORS = new WeakMap<Quantity, Quantity>();

function findAnchor(sentence: SentenceReading, quantity: Quantity): Quantity {
  if (quantity.kind === 'date' || !continues(sentence, quantity)) return quantity;
  const before = sentence.quantities.findLast(
    (other) => other.end <= quantity.start && other.role === 'figure' && alike(other, quantity),
  );
  return before === undefined ? quantity : anchorOf(sentence, before);
}

/** A linking word at most five words before, with neither a noun of its own after it nor a clause between. */
function continues(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  for (let place = at - 1; place >= Math.max(0, at - 5); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (word === ',' || word === ';') return false;
    if (word === 'on' && /^(?:up|down)$/.test(sentence.tokens[place - 1]?.lower ?? '')) return true;
    if (word === 'to' && place + 1 < at && opensVerb(sentence, place + 1)) return false;
    if (word === 'of' && PALES.test(sentence.tokens[place - 1]?.lower ?? '')) return true;
    if (word === 'with' && COMPARES.test(sentence.tokens[place - 1]?.lower ?? '')) return true;
    if (CONTINUES.has(word)) return word !== 'and' && word !== 'with';
  }
  return false;
}

/** "Went 4 for 7 to score 28 points": this "to" leads to a verb, not to a value. */
function opensVerb(sentence: SentenceReading, place: number): boolean {
  const word = sentence.tokens[place];
  return word?.kind === 'word' && !STOP_WORDS.has(word.lower);
}

function alike(a: Quantity, b: Quantity): boolean {
  if (a.unitKind === b.unitKind) return true;
  const kinds = new Set([a.unitKind, b.unitKind]);
  return kinds.has('percent') && kinds.has('points');
}

/** "The rate was 0.1%; today it is 5.5%": a pronoun right before the number brings what it stands for near. */
export function resumedDistance(sentence: SentenceReading, quantity: Quantity, span: Span): number {
  const apart = Math.min(
    distance(sentence, quantity, span),
    distance(sentence, anchorOf(sentence, quantity), span) + 2,
  );
  return span.end <= quantity.start && resumes(sentence, quantity) ? Math.min(apart, 7) : apart;
}

/** Whether "it", "they" or what only stands for a number ("the figure was") stands within four words before the number. */
export function resumes(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = firstTokenOf(sentence, quantity);
  for (let place = Math.max(0, at - 4); place < at; place += 1) {
    const word = wordAt(sentence, place);
    if (/^(?:it|they)(?:['’](?:s|re))?$/.test(word)) return true;
    const isNumber = STANDS_FOR_NUMBER.test(word) && WHOSE.test(wordAt(sentence, place - 1));
    if (isNumber && place + 1 < at && GOES_ON.test(wordAt(sentence, place + 1))) return true;
  }
  return false;
}

const WHOSE = /^(?:the|that|this|its|their)$/;
const STANDS_FOR_NUMBER = /^(?:figure|numbers?|ranks|total|count|tally|toll|sum|strength)$/;
/** "The number of schools was" and "the figure for Harrow was" name something themselves. */
const GOES_ON =
  /^(?:is|are|was|were|has|have|had|stands|stood|now|then|rose|fell|grew|swelled|shrank|reached|hit|climbed|dropped|jumped|remains|remained|came|comes|went)$/;
