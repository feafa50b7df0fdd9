import { clauseEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import type { Cue } from '../cues/cue.ts';
import { lowerAt, type Reading, spanOfTokens } from '../reading.ts';
import { attributionOf, type CueRecogniser, type TokenRange } from './recogniser.ts';

/**
 * An outlet carries somebody's words: The agency quoted the minister as saying the war was over. · The paper cited
 * a source as telling it so. The one quoted speaks, the outlet is `via`.
 */
export const relayed: CueRecogniser = {
  name: 'relayed',
  recognise(cue, { reading, entryOf }) {
    const { entry, group, segment, subject } = cue;
    if (entry.lemma !== 'quote' && entry.lemma !== 'cite') return null;
    const quoted = group.passive
      ? subject === null
        ? null
        : { from: subject.from, to: subject.to }
      : { from: cue.end, to: quotedEnd(reading, cue.end, segment.to) };
    if (quoted === null || quoted.to <= quoted.from) return null;
    const as = group.passive ? cue.after : quoted.to;
    const start = contentStart(reading, cue, as);
    if (start === null) return null;
    const one = attributionOf(reading, {
      recogniser: 'relayed',
      content: [{ from: start, to: clauseEnd(reading, start, segment, entryOf) }],
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act: 'speech',
      mention: quoted,
    });
    const outlet = group.passive ? outletAfter(reading, cue) : subject;
    return one === null || outlet === null
      ? one
      : { ...one, via: spanOfTokens(reading, outlet.from, outlet.to) };
  },
};

/** "was quoted by the Gazette as saying": the outlet that "by" names. */
function outletAfter(reading: Reading, { end, segment }: Cue): TokenRange | null {
  if (lowerAt(reading, end) !== 'by') return null;
  const to = nounPhraseEnd(reading, end + 1, segment.to);
  return to > end + 1 ? { from: end + 1, to } : null;
}

/** How far after the verb "as saying" is looked for. */
const REACH = 25;

/** One past the phrase of whom the outlet quotes: up to "as saying", an apposition included. */
function quotedEnd(reading: Reading, from: number, limit: number): number {
  const end = nounPhraseEnd(reading, from, limit);
  if (end === from || lowerAt(reading, end) !== ',') return end;
  for (let i = end; i < limit && i < from + REACH; i += 1)
    if (lowerAt(reading, i) === 'as' && lowerAt(reading, i + 1) === 'saying') return i;
  return end;
}

/** Where the words start: after "as saying (that)", or after "that" for a source that is cited. */
function contentStart(reading: Reading, cue: Cue, i: number): number | null {
  if (lowerAt(reading, i) === 'that' && !cue.group.passive) return i + 1;
  if (lowerAt(reading, i) !== 'as') return null;
  const verb = lowerAt(reading, i + 1);
  if (verb !== 'saying' && verb !== 'stating' && verb !== 'telling') return null;
  let at = i + 2;
  if (verb === 'telling') at = nounPhraseEnd(reading, at, cue.segment.to);
  const next = lowerAt(reading, at);
  return next === 'that' || next === ',' || next === ':' ? at + 1 : at;
}
