import { clauseEnd } from '../clauses/content.ts';
import { phraseEnd } from '../clauses/phrase-end.ts';
import { speakerAfter } from '../clauses/speaker-after.ts';
import type { Subject } from '../clauses/subject.ts';
import type { Cue } from '../cues/cue.ts';
import { isFiniteVerb, NUMERAL, TO, VERB_BASE } from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { attributionOf, type Context, type CueRecogniser, type TokenRange } from './recogniser.ts';

/** Participles that attribute without "was": "a blast claimed by the group". */
const REPORTED: ReadonlySet<string> = new Set(
  'report describe claim call cite announce condemn criticize criticise'.split(' '),
);

/**
 * The cue is passive and "by" names who speaks: The attack was claimed by the group. · The toll was described by the
 * mayor as “fair”. · The pilot was identified as Jo Bell by a spokesperson. · She was told by staff that it held.
 */
export const passiveCue: CueRecogniser = {
  name: 'passive-cue',
  recognise(cue, context) {
    const { reading } = context;
    const { entry, group, segment, subject } = cue;
    if ((!group.passive && group.form !== 'participle') || subject === null) return null;
    if (!group.passive && !REPORTED.has(entry.lemma)) return null;
    const by = agentAt(cue, reading);
    if (by < 0) return null;
    const speaker = speakerAfter(reading, by + 1, segment.to);
    if (speaker === null || reading.tags[speaker.from] === NUMERAL) return null;
    const found =
      by === cue.end ? afterAgent(cue, subject, speaker.to, context) : wholeClause(cue, subject, by);
    if (found === null) return null;
    return attributionOf(reading, {
      recogniser: 'passive-cue',
      content: [found],
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act: entry.frames.get('n') ?? entry.frames.get('a') ?? entry.frames.get('s') ?? 'speech',
      mention: speaker,
    });
  },
};

/** How far after the verb "by" is looked for. */
const REACH = 16;

/** The token "by" after the cue, or after its "as" or "to be" phrase; -1 where nobody is named. */
function agentAt(cue: Cue, reading: Reading): number {
  if (lowerAt(reading, cue.end) === 'by') return cue.end;
  const lower = lowerAt(reading, cue.end);
  const predicate =
    (lower === 'as' && cue.entry.frames.has('a')) ||
    (lower === 'to' && lowerAt(reading, cue.end + 1) === 'be' && cue.entry.frames.has('s'));
  if (!predicate) return -1;
  for (let i = cue.end + 1; i < cue.segment.to && i < cue.end + REACH; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    if (lowerAt(reading, i) === 'by') return i;
    if (lowerAt(reading, i) === ',' || isFiniteVerb(reading.tags[i] as number)) return -1;
  }
  return -1;
}

/** The subject and its predicate up to "by"; the predicate alone where a relative pronoun stands for the subject. */
function wholeClause({ end }: Cue, subject: Subject, by: number): TokenRange {
  return { from: subject.relative ? end + 1 : subject.from, to: by };
}

/** What is said where "by" follows the verb at once. */
function afterAgent(
  { entry, group, segment }: Cue,
  subject: Subject,
  end: number,
  { reading, entryOf }: Context,
): TokenRange | null {
  const lower = lowerAt(reading, end);
  if (lower === 'as' && entry.frames.has('a')) {
    const from = end + 1;
    const to = phraseEnd(reading, from, segment, entryOf);
    const quotation = (reading.quoteOf[from] as number) >= 0;
    return { from: subject.relative || (group.passive && quotation) ? from : subject.from, to };
  }
  if (reading.tags[end] === TO && reading.tags[end + 1] === VERB_BASE && entry.frames.has('s'))
    return { from: subject.from, to: clauseEnd(reading, end, segment, entryOf) };
  if (entry.frames.has('o')) {
    if (lower !== 'that' && lower !== 'of') return null;
    const to =
      lower === 'that'
        ? clauseEnd(reading, end + 1, segment, entryOf)
        : phraseEnd(reading, end + 1, segment, entryOf);
    return { from: end + 1, to };
  }
  return entry.frames.has('n') || entry.frames.has('s') || entry.frames.has('a') ? subject : null;
}
