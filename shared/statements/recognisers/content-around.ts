import { clauseEnd, lastSemicolon, trimEnd } from '../clauses/content.ts';
import { hasFiniteVerb } from '../clauses/subject.ts';
import { timeEnd } from '../cues/adjuncts.ts';
import { CONJUNCTION, PREPOSITION, SUBORDINATOR, WH } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import type { Context, TokenRange } from './recogniser.ts';

/**
 * What is attributed by a phrase at tokens `cue..after` ("according to police"): the clause after it where it opens its
 * segment or follows "and", else the words before it, and those after it where it only interrupts them.
 */
export function contentAround(
  reading: Reading,
  cue: number,
  after: number,
  segment: Segment,
  entryOf: Context['entryOf'],
): TokenRange[] {
  const time = timeAfter(reading, after, segment.to);
  const left = leftOf(reading, cue, segment);
  const mark = lowerAt(reading, time);
  const from = mark === ',' || (mark === ':' && left === null) ? time + 1 : time;
  const clauseAfter = (): TokenRange[] => [{ from, to: clauseEnd(reading, from, segment, entryOf) }];
  if (left === null) return clauseAfter();
  if (time >= segment.to) return [left];
  const last = reading.tags[left.to - 1];
  if (last === CONJUNCTION) return clauseAfter();
  if (mark !== ',' && lowerAt(reading, time - 1) !== ',') return [left];
  if (last === WH || last === SUBORDINATOR) return clauseAfter();
  const open = !hasFiniteVerb(reading, left.from, left.to) || left.to - left.from <= 3;
  if (!open && (reading.quoteOf[from] ?? -1) < 0) return [left];
  return [left, { from, to: trimEnd(reading, from, segment.to) }];
}

function timeAfter(reading: Reading, i: number, limit: number): number {
  const at = reading.tags[i] === PREPOSITION ? i + 1 : i;
  const end = timeEnd(reading, at, limit);
  return end > at ? end : i;
}

/** What stands before the cue in its segment, or null where the cue opens it. */
function leftOf(reading: Reading, cue: number, segment: Segment): TokenRange | null {
  const semicolon = lastSemicolon(reading, segment.from + 1, cue);
  const from = semicolon < 0 ? segment.from : semicolon + 1;
  const to = trimEnd(reading, from, cue);
  if (to <= from) return null;
  if (to - from === 1 && (reading.tags[from] === CONJUNCTION || lowerAt(reading, from) === 'but'))
    return null;
  return { from, to };
}
