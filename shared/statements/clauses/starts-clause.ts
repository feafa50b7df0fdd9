import {
  ADVERB,
  ING,
  isFiniteVerb,
  PAST_PARTICIPLE,
  PREPOSITION,
  SUBORDINATOR,
  TO,
  VERB_BASE,
} from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { approximatedNumber } from './phrase-words.ts';
import { isTimeWord } from './time-words.ts';

/** How far after its start a clause's finite verb is looked for. */
const VERB_REACH = 40;

/**
 * Whether a clause with a subject and a finite verb starts at token `i` ("the bridge is safe", "if it rains, we
 * go", "in this case they would"): a noun phrase first, then its verb before the phrase has given way to another.
 */
export function startsClause(reading: Reading, i: number, limit: number): boolean {
  const { tags, quoteOf } = reading;
  if (i >= limit || (quoteOf[i] as number) >= 0) return false;
  const tag = tags[i] as number;
  const lower = lowerAt(reading, i);
  if (lower === 'there' || lower === 'nothing' || lower === 'everything') return true;
  if (tag === SUBORDINATOR && lower !== 'that') {
    const verb = verbWithin(reading, i + 1, limit);
    return verb > 0 && (!OPENS_TIME.has(lower) || verbWithin(reading, verb + 1, limit) > 0);
  }
  const number = approximatedNumber(reading, i, limit);
  if (number > i) return startsClause(reading, number, limit);
  if (lower === 'not' && tags[i + 1] === ING) return verbWithin(reading, i + 2, limit) > 0;
  if (tag === PREPOSITION) {
    const end = nounPhraseEnd(reading, i + 1, limit);
    if (end === i + 1) return false;
    const at = lowerAt(reading, end) === ',' ? end + 1 : end;
    return at < limit && nounPhraseEnd(reading, at, limit) > at && startsClause(reading, at, limit);
  }
  if (tag === ADVERB && i + 1 < limit) return startsClause(reading, i + 1, limit);
  if (tag === ING) return verbWithin(reading, i + 1, limit) > 0;
  const end = nounPhraseEnd(reading, i, limit);
  if (end === i) return false;
  const subjectOnly = nounPhraseEnd(reading, i, limit, true);
  return (
    followsAsVerb(reading, subjectOnly, limit) ||
    (end !== subjectOnly && followsAsVerb(reading, end, limit)) ||
    verbAfterInsertion(reading, end, limit) ||
    joinedSubjects(reading, end, limit)
  );
}

/** "said as he left": what these open belongs to the saying unless a main clause follows it. */
const OPENS_TIME: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'while',
  'since',
  'because',
  'until',
]);

/** Verbs that only a plural subject has. */
const PLURAL = /^(?:are|were|have)$/;

/** "the mayor and the council were": whether "and" and a second phrase make a plural verb's subject of the first. */
function joinedSubjects(reading: Reading, and: number, limit: number): boolean {
  if (lowerAt(reading, and) !== 'and') return false;
  const end = nounPhraseEnd(reading, and + 1, limit);
  return end > and + 1 && end < limit && PLURAL.test(lowerAt(reading, end));
}

/** Whether the verb of a clause stands at `i`, adverbs skipped. */
function followsAsVerb(reading: Reading, i: number, limit: number): boolean {
  let at = isTimeWord(lowerAt(reading, i)) ? i + 1 : i;
  while (at < limit && at < i + 3 && (reading.tags[at] === ADVERB || opensQuote(reading, at))) at += 1;
  if (at >= limit) return false;
  const tag = reading.tags[at] as number;
  if (isFiniteVerb(tag)) return true;
  // "asked that she be told", "suggested he resign": a base form after a subject.
  return tag === VERB_BASE && reading.tags[i - 1] !== TO;
}

/** "The men, who had fled, were found": the verb after a relative clause, a participle or an apposition. */
function verbAfterInsertion(reading: Reading, i: number, limit: number): boolean {
  const tag = reading.tags[i];
  const lower = lowerAt(reading, i);
  if (tag === TO || lower === 'as' || lower === '.' || lower === ';') return false;
  if (
    lower !== ',' &&
    lower !== 'who' &&
    lower !== 'that' &&
    lower !== 'which' &&
    lower !== '—' &&
    tag !== PAST_PARTICIPLE &&
    tag !== ING &&
    lower !== 'whose'
  )
    return false;
  if (lower === ',') return verbAfterComma(reading, i, limit);
  const verb = verbWithin(reading, i + 1, limit);
  return verb > 0 && (tag !== ING || !commaBetween(reading, i, verb));
}

function commaBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (lowerAt(reading, i) === ',') return true;
  return false;
}

function verbAfterComma(reading: Reading, comma: number, limit: number): boolean {
  for (let i = comma + 1; i < limit && i < comma + VERB_REACH; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    if (lowerAt(reading, i) !== ',') continue;
    if (followsAsVerb(reading, i + 1, limit)) return true;
  }
  return false;
}

function verbWithin(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + VERB_REACH; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    if (isFiniteVerb(reading.tags[i] as number)) return i;
  }
  return -1;
}

function opensQuote(reading: Reading, i: number): boolean {
  const quote = reading.quoteOf[i] as number;
  return quote >= 0 && (reading.quoteFrom[quote] === i || lowerAt(reading, i) === '[');
}
