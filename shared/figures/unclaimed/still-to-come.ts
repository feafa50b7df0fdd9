import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf } from '../reading/words-around.ts';
import { CHANCES, ENDS_SCOPE, PRESUPPOSING } from './words.ts';

const FUTURE = /^(?:will|'ll|could|might|may|would)$/;
const STOPS = /^(?:who|which|that|how|what|whether|and|or|is|are|was|were|has|have|had|,|;|:|\(|\)|"|”)$/;
/** "A town of 900 could", "of whom 40 will": the number belongs to something named before it. */
const DEPENDS_ON = /^(?:of|with|in|for|to|at|from|by|whom|which|than)$/;
/** Words between a number and the verb it is the subject of. */
const LONGEST_SUBJECT = 6;

/** "Another 40 vents could be found": what is counted is itself what may or will come. */
export function isSubjectOfModal(sentence: SentenceReading, quantity: Quantity): boolean {
  if (quantity.unitKind === 'date' || sentence.text[quantity.end - sentence.start] === '-') return false;
  const start = firstTokenOf(sentence, quantity);
  const before = sentence.tokens[start - 1]?.lower ?? '';
  if (PRESUPPOSING.has(before) || DEPENDS_ON.test(before)) return false;
  const at = tokenAt(sentence, quantity.end);
  for (let place = at; place < Math.min(sentence.tokens.length, at + LONGEST_SUBJECT); place += 1) {
    const token = sentence.tokens[place];
    if (token === undefined || STOPS.test(token.lower) || /\p{Ll}{3,}ed$/u.test(token.text)) return false;
    if (FUTURE.test(token.lower) && token.text !== 'May') return true;
  }
  return false;
}

const MOVES =
  /^(?:falls?|rise|drop|cut|increase|decline|decrease|jump|slump|gain|loss|return|move|rises|drops|cuts|increases)$/;
/** How far before its figure the noun of a supposed change may stand. */
const CHANGE_REACH = 8;

/** "A fall in the price to £3 would close the mine": a change that is only supposed. */
export function isSupposedChange(sentence: SentenceReading, quantity: Quantity): boolean {
  const start = firstTokenOf(sentence, quantity);
  if (!/^(?:to|of|by|below|above)$/.test(sentence.tokens[start - 1]?.lower ?? '')) return false;
  const at = tokenAt(sentence, quantity.end);
  const would = sentence.tokens
    .slice(at, at + LONGEST_SUBJECT)
    .find((token) => FUTURE.test(token.lower) || STOPS.test(token.lower));
  if (would === undefined || !/^(?:would|could|might)$/.test(would.lower)) return false;
  for (let place = start - 2; place >= Math.max(0, start - CHANGE_REACH); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (STOPS.test(word)) return false;
    if (MOVES.test(word)) return /^(?:an?|any|another|further)$/.test(opening(sentence, place));
  }
  return false;
}

/** The word before a noun or, where an adjective stands between, before that. */
function opening(sentence: SentenceReading, noun: number): string {
  const before = sentence.tokens[noun - 1]?.lower ?? '';
  return /^(?:an?|any|another|the)$/.test(before) ? before : (sentence.tokens[noun - 2]?.lower ?? before);
}

/** "300 jobs are at risk". */
export function isAtRisk(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  const words = sentence.tokens.slice(at, at + LONGEST_SUBJECT).map((token) => token.lower);
  return words.some((word, place) => word === 'at' && words[place + 1] === 'risk');
}

/** How far before its figure the word "chance" may stand. */
const CHANCE_REACH = 12;

/** "Put the chance of a strike at one in three", "a 60 per cent chance": how likely something is. */
export function isChance(sentence: SentenceReading, quantity: Quantity): boolean {
  if (quantity.unitKind !== 'percent') return false;
  const [at, after] = [tokenAt(sentence, quantity.start), tokenAt(sentence, quantity.end)];
  if (sentence.tokens.slice(after, after + 2).some((token) => CHANCES.has(token.lower))) return true;
  for (let place = at - 1; place >= Math.max(0, at - CHANCE_REACH); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (ENDS_SCOPE.has(word)) return false;
    if (CHANCES.has(word)) return sentence.tokens[place + 1]?.lower !== 'to';
  }
  return false;
}

/** "300 homes by 2031": due on a day that had not come when the article appeared, and not said to have been done. */
export function isDueLater(sentence: SentenceReading, quantity: Quantity, published: string): boolean {
  if (quantity.kind === 'date') return false;
  const from = tokenAt(sentence, quantity.end);
  return sentence.quantities.some((other) => {
    if (other.date === null || other.start < quantity.end || other.date.first <= published) return false;
    const to = tokenAt(sentence, other.start);
    const between = sentence.tokens.slice(from, to);
    const due = between.some(
      (token, place) => token.lower === 'by' && between.length - place <= 5 && place >= between.length - 5,
    );
    return due && between.length <= 12 && !between.some((token) => /^[,;:]$/.test(token.text));
  });
}
