import { timeEnd } from '../cues/adjuncts.ts';
import type { CueEntry } from '../cues/cue-lexicon.ts';
import { isVehicle } from '../cues/vehicles.ts';
import { CONJUNCTION, ING, isFiniteVerb, PREPOSITION, SUBORDINATOR, WH } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { clauseEnd, trimEnd } from './content.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { hasFiniteVerb } from './subject.ts';

/**
 * One past the last token of an object and its complements that start at `from`: before the clause or the time
 * that only says when, why or how it was said ("announced a tax on Monday, after"), relative clauses included.
 */
export function phraseEnd(
  reading: Reading,
  from: number,
  segment: Segment,
  entryOf: (i: number) => CueEntry | undefined,
): number {
  const { tags, quoteOf, quoteTo } = reading;
  const limit = clauseEnd(reading, from, segment, entryOf);
  let i = from;
  let relative = false;
  const isQuestion = tags[from] === WH;
  while (i < limit) {
    const quote = quoteOf[i] as number;
    if (quote >= 0) {
      i = quoteTo[quote] as number;
      continue;
    }
    const lower = lowerAt(reading, i);
    const tag = tags[i] as number;
    if (i > from) {
      if (tag === WH && lower !== 'when') {
        if (!isQuestion && lower === 'which' && tags[i - 1] !== PREPOSITION) return trimEnd(reading, from, i);
        relative = true;
      } else if (stopsPhrase(reading, i, limit, relative)) return trimEnd(reading, from, i);
      else if (tag === CONJUNCTION && !relative && opensClause(reading, i + 1, limit))
        return trimEnd(reading, from, i);
      else if (isFiniteVerb(tag) && !relative && i > from + 1 && tags[i - 1] === CONJUNCTION)
        return trimEnd(reading, from, i - 1);
    }
    i += 1;
  }
  return trimEnd(reading, from, limit);
}

function stopsPhrase(reading: Reading, i: number, limit: number, relative: boolean): boolean {
  const lower = lowerAt(reading, i);
  if (lower === ';' || lower === ':' || lower === '—' || lower === '–') return true;
  if (
    lower === 'via' ||
    lower === 'during' ||
    lower === 'after' ||
    lower === 'before' ||
    lower === 'when' ||
    lower === 'while' ||
    lower === 'although' ||
    lower === 'though' ||
    lower === 'until'
  )
    return true;
  if (
    reading.tags[i] === SUBORDINATOR &&
    lower !== 'that' &&
    lower !== 'for' &&
    !isReason(lower) &&
    !relative
  )
    return true;
  if (
    (lower === 'on' || lower === 'in' || lower === 'earlier' || lower === 'last' || lower === 'this') &&
    !relative
  ) {
    const time = timeEnd(reading, lower === 'on' || lower === 'in' ? i + 1 : i, limit);
    if (time > i + 1 && time >= limit) return true;
  }
  if (!relative && (timeEnd(reading, i, limit) >= limit || namesChannel(reading, i, limit))) return true;
  if (lower === ',') return !continuesList(reading, i, limit);
  return false;
}

/** "pledged funds and Syria is taxing": whether a phrase and its verb follow "and". */
function opensClause(reading: Reading, i: number, limit: number): boolean {
  const end = nounPhraseEnd(reading, i, limit);
  return end > i && end < limit && hasFiniteVerb(reading, end, end + 1);
}

/** Nouns for what or where a thing is announced in: they belong to the saying. */
const CHANNELS: ReadonlySet<string> = new Set(
  'twitter facebook instagram television tv radio media youtube telegram briefing'.split(' '),
);

/** "announced it in a letter": whether a medium follows that says how it was said. */
function namesChannel(reading: Reading, i: number, limit: number): boolean {
  const lower = lowerAt(reading, i);
  if (lower !== 'in' && lower !== 'on' && lower !== 'at' && lower !== 'through') return false;
  const end = nounPhraseEnd(reading, i + 1, limit, true);
  return end > i + 1 && (isVehicle(lowerAt(reading, end - 1)) || CHANNELS.has(lowerAt(reading, end - 1)));
}

/** Whether what follows a comma belongs to the phrase before it: another item, or "or", "and" and an item. */
function continuesList(reading: Reading, comma: number, limit: number): boolean {
  const first = comma + 1;
  const tag = reading.tags[first];
  if (isReason(lowerAt(reading, first)) || lowerAt(reading, first) === 'including') return true;
  if (tag === ING || tag === WH || tag === SUBORDINATOR)
    return tag === WH && lowerAt(reading, first) !== 'when';
  const at = tag === CONJUNCTION ? first + 1 : first;
  const end = nounPhraseEnd(reading, at, limit);
  return end > at && !hasFiniteVerb(reading, end, Math.min(limit, end + 2));
}

/** A reason or a condition is part of what is said; a time is not. */
function isReason(lower: string): boolean {
  return (
    lower === 'because' || lower === 'since' || lower === 'if' || lower === 'unless' || lower === 'whether'
  );
}
