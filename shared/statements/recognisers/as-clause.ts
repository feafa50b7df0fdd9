import { clauseEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Cue } from '../cues/cue.ts';
import { PREPOSITION, SUBORDINATOR } from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { contentAfter, contentBefore } from './aside-content.ts';
import { attributionOf, type Context, type CueRecogniser, type TokenRange } from './recogniser.ts';

/**
 * "As" opens the cue's clause: As the Gazette reported, the bridge is closed. · The bridge is, as Hult put it, “a
 * ruin”. What only happens at the same time ("as he said goodbye") is none.
 */
export const asClause: CueRecogniser = {
  name: 'as-clause',
  recognise(cue, context) {
    const { reading } = context;
    const { entry, group, segment, subject } = cue;
    if (group.passive || group.form !== 'finite' || subject === null || subject.relative) return null;
    const act = entry.frames.get('p');
    const as = subject.from - 1;
    if (act === undefined || !isAs(reading, as) || as < segment.from) return null;
    if (entry.lemma !== 'put' && !entry.frames.has('s') && !entry.frames.has('t')) return null;
    const end = closingMark(cue, reading);
    if (end < 0) return null;
    const content = contentOf(cue, as, end, context);
    if (content === null) return null;
    return attributionOf(reading, {
      recogniser: 'as-clause',
      content,
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act,
      mention: subject,
    });
  },
};

function isAs(reading: Reading, i: number): boolean {
  return (
    lowerAt(reading, i) === 'as' && (reading.tags[i] === SUBORDINATOR || reading.tags[i] === PREPOSITION)
  );
}

/** The mark that closes the clause, or the segment's end; -1 where the verb has a complement of its own. */
function closingMark({ entry, end, after, segment }: Cue, reading: Reading): number {
  const places = [after];
  if (entry.frames.has('o')) {
    const person = nounPhraseEnd(reading, end, segment.to);
    if (person > end) places.push(skipAdjuncts(reading, person, segment.to, entry));
  }
  for (const at of places)
    if (at >= segment.to || ',.;:—–)-'.includes(lowerAt(reading, at)) || (reading.quoteOf[at] as number) >= 0)
      return at;
  return -1;
}

function contentOf(cue: Cue, as: number, end: number, { reading, entryOf }: Context): TokenRange[] | null {
  const { segment } = cue;
  if (as === segment.from || as === segment.from + 1) {
    const from = (reading.quoteOf[end] ?? -1) >= 0 ? end : end + 1;
    return from < segment.to ? [{ from, to: clauseEnd(reading, from, segment, entryOf) }] : null;
  }
  const left = contentBefore(reading, as, segment);
  if (left === null) return null;
  const quote = reading.quoteOf[left.to - 1] as number;
  if (quote >= 0)
    return [cue.entry.lemma === 'put' ? { from: reading.quoteFrom[quote] as number, to: left.to } : left];
  const right = contentAfter(reading, end, segment, left, false);
  return right === null ? [left] : [left, right];
}
