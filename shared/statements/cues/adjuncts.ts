import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { approximatedNumber, startsTime } from '../clauses/phrase-words.ts';
import { isPartOfDay, isPeriod, isTimeWord } from '../clauses/time-words.ts';
import { ADVERB, ING, isFiniteVerb, NUMERAL, PREPOSITION, TO } from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { type CueEntry, cueEntryOfForm } from './cue-lexicon.ts';

/**
 * One past the adverbs, times, places and audiences that follow a cue at token `from` ("on Monday", "in a statement",
 * "to reporters"), none of them a complement of its own; `from` when there are none.
 */
export function skipAdjuncts(reading: Reading, from: number, limit: number, entry: CueEntry): number {
  let i = from;
  while (i < limit) {
    const next = adjunctEnd(reading, i, limit, entry);
    if (next === i) return i;
    i = next;
  }
  return i;
}

function adjunctEnd(reading: Reading, i: number, limit: number, entry: CueEntry): number {
  const { tags, quoteOf } = reading;
  if ((quoteOf[i] as number) >= 0) return i;
  const tag = tags[i] as number;
  const lower = lowerAt(reading, i);
  if (lower === 'that' || lower === 'how' || lower === 'why' || lower === 'when') return i;
  const time = timeEnd(reading, i, limit);
  if (time > i) return time;
  if (lower === ',') return insertionEnd(reading, i, limit);
  if (tag === ADVERB && lower !== 'so') return i + 1;
  if (tag !== PREPOSITION && tag !== TO) return i;
  if (approximatedNumber(reading, i, limit) > i) return i;
  if (
    entry.prepositions.has(lower) ||
    lower === 'of' ||
    lower === 'as' ||
    lower === 'than' ||
    lower === 'like'
  )
    return i;
  const afterTime = timeEnd(reading, i + 1, limit);
  if (afterTime > i + 1) return afterTime;
  const end = nounPhraseEnd(reading, i + 1, limit);
  for (let at = i + 2; at < end; at += 1)
    if (
      lowerAt(reading, at) !== 'of' &&
      tags[at] === PREPOSITION &&
      entry.prepositions.has(lowerAt(reading, at))
    )
      return at;
  return end > i + 1 ? end : i;
}

/** One past the time that starts at token `i` ("Monday night", "Nov. 3, 2020", "last week", "two days ago"), or `i`. */
export function timeEnd(reading: Reading, i: number, limit: number): number {
  if (i >= limit) return i;
  const lower = lowerAt(reading, i);
  if (lower === 'earlier' || lower === 'later' || lower === 'late' || lower === 'early') {
    const rest = timeEnd(reading, i + 1, limit);
    return rest > i + 1 ? rest : i;
  }
  let end = i;
  if (isTimeWord(lower)) {
    end = i + 1;
    if (
      lowerAt(reading, end) === '.' &&
      reading.words.start[end] === reading.words.end[end - 1] &&
      end + 1 < limit &&
      reading.tags[end + 1] === NUMERAL
    )
      end += 1;
    if (isPartOfDay(lowerAt(reading, end))) end += 1;
    else if (end < limit && reading.tags[end] === NUMERAL) {
      end += 1;
      if (lowerAt(reading, end) === ',' && /^(?:19|20)\d\d$/.test(lowerAt(reading, end + 1))) end += 2;
    }
    return Math.min(end, limit);
  }
  if (startsTime(reading, i)) {
    end = i + 1;
    while (end < limit && (isTimeWord(lowerAt(reading, end)) || isPeriod(lowerAt(reading, end)))) end += 1;
    return end;
  }
  return i;
}

/** Longest insertion between a cue and what it attributes, in tokens. */
const LONGEST_INSERTION = 14;

/** "said, in response to the study, that": one past the second comma, or `comma` where no insertion opens there. */
function insertionEnd(reading: Reading, comma: number, limit: number): number {
  const tag = reading.tags[comma + 1];
  if (tag !== PREPOSITION && tag !== ING && tag !== ADVERB) return comma;
  if (lowerAt(reading, comma + 1) === 'according') return comma;
  const word = lowerAt(reading, comma + 1);
  if (tag === ING && word !== 'citing' && word !== 'quoting' && cueEntryOfForm(word) !== undefined)
    return comma;
  for (let i = comma + 1; i < limit && i < comma + LONGEST_INSERTION; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0 || isFiniteVerb(reading.tags[i] as number)) return comma;
    if (lowerAt(reading, i) === ',') return i + 1;
  }
  return comma;
}
