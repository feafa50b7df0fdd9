import type { Quantity } from '../../quantities/quantity.ts';
import type { Mention } from '../../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../../reading/words-around.ts';
import { baseAfter } from '../base-words.ts';
import type { Contrast } from '../contrast.ts';
import { BENCHMARKS, LESS, MORE } from './comparatives.ts';

/** Comparatives that need no "than": the words after them are the base already. */
const PLACED = /^(?:above|below|ahead|behind|clear|adrift|over|under|short)$/;
/** How far behind the number the comparative may stand: "84 more offences", "15 seats fewer". */
const COMPARATIVE_REACH = 3;

/** "84 more offences than in the previous year", "28% below the total of 2023", "a half larger than X". */
export function readComparison(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  if (quantity.kind === 'multiple') return null;
  const by = comparativeBefore(sentence, quantity, mentions);
  if (by !== null) return by;
  const after = tokenAt(sentence, quantity.end);
  for (let place = after; place < after + COMPARATIVE_REACH; place += 1) {
    const token = sentence.tokens[place];
    if (token === undefined || token.kind !== 'word' || STOPS_COMPARISON.test(token.lower)) return null;
    const direction = directionOf(token.lower);
    if (direction === null) continue;
    if (sentence.tokens[place - 1]?.lower === 'or') return null;
    const placed = PLACED.test(token.lower);
    const found = baseAfter(sentence, quantity, placed ? place : place + 1, mentions);
    const says = placed || thanFollows(sentence, place + 1);
    const isShare = quantity.kind === 'percent' || quantity.kind === 'points';
    if (!says && !(isShare && token.lower !== 'ahead')) return null;
    const isNamed = found.base.kind === 'named' || found.base.kind === 'stated';
    if (placed && !setsApart(sentence, place, isShare, isNamed, found.base.kind === 'entity')) return null;
    return { measure: 'difference', ...found, direction, certain: !(placed && isNamed), onlyIfRight: false };
  }
  return null;
}

/** "Four points above X", "84 seats ahead of X", "£88m over budget"; not "300 metres below the surface" or "over a year ago". */
function setsApart(
  sentence: SentenceReading,
  place: number,
  isShare: boolean,
  isNamed: boolean,
  isEntity: boolean,
): boolean {
  if (isNamed)
    return sentence.tokens.slice(place + 1, place + 6).some((token) => BENCHMARKS.test(token.lower));
  const ofPlace = !/^(?:over|under|short)$/.test(wordAt(sentence, place));
  return ofPlace && (isShare || isEntity);
}

function directionOf(word: string): 'up' | 'down' | null {
  if (MORE.test(word) || word === 'over') return 'up';
  return LESS.test(word) || word === 'under' || word === 'short' ? 'down' : null;
}

/** "Is lower by 165", "longer by 12 km than Harrow": the comparative stands before "by". */
function comparativeBefore(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  const at = firstTokenOf(sentence, quantity);
  if (wordAt(sentence, at - 1) !== 'by') return null;
  const word = wordAt(sentence, at - 2);
  const direction = directionOf(word);
  if (direction === null || PLACED.test(word)) return null;
  const found = baseAfter(sentence, quantity, tokenAt(sentence, quantity.end), mentions);
  return { measure: 'difference', ...found, direction, certain: true, onlyIfRight: false };
}

const STOPS_COMPARISON =
  /^(?:of|in|on|at|by|to|for|with|an?|is|was|are|were|and|or|but|from|than|that|who|which|up|down)$/;

function thanFollows(sentence: SentenceReading, from: number): boolean {
  for (let place = from; place < from + 9; place += 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (word === 'than') return true;
    if (word === '' || /^[,;:]$/.test(word)) return false;
  }
  return false;
}
