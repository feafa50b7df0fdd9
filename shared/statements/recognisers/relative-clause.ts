import { clauseEnd } from '../clauses/content.ts';
import { beforeMainVerb } from '../clauses/main-verb.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { nounPhraseStart } from '../clauses/noun-phrase-start.ts';
import { phraseEnd } from '../clauses/phrase-end.ts';
import { hasFiniteVerbBefore } from '../clauses/subject.ts';
import { actAsserted } from '../cues/asserted.ts';
import type { Cue } from '../cues/cue.ts';
import { isFiniteVerb, NOUN, PRONOUN, TO, VERB_BASE, WH } from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { attributionOf, type CueRecogniser, type TokenRange } from './recogniser.ts';

/**
 * The cue stands in a relative clause, and what is said goes on after it: the toll, which Hult said would rise · a law
 * that the court ruled to be void · a song she described as being sad · what he called a mess. Without a relative
 * pronoun what is said is the whole phrase: the forty boats they said were lost.
 */
export const relativeClause: CueRecogniser = {
  name: 'relative-clause',
  recognise(cue, { reading, entryOf }) {
    const { entry, group, segment, subject } = cue;
    if (group.passive || group.form !== 'finite' || subject === null || subject.relative) return null;
    const act =
      entry.frames.get('s') ?? entry.frames.get('t') ?? entry.frames.get('a') ?? entry.frames.get('c');
    const what = isWhat(cue, reading);
    const from = what ? predicateAt(cue, reading) : restAt(cue, reading);
    if (act === undefined || from < 0) return null;
    const whole = wholePhrase(cue, reading);
    if (!what && !relativeBefore(cue, reading) && whole === null) return null;
    const end = what
      ? phraseEnd(reading, from, segment, entryOf)
      : clauseEnd(reading, from, segment, entryOf);
    const finite = isFiniteVerb(reading.tags[from] as number);
    const to = what ? end : beforeMainVerb(reading, from, end, finite ? 1 : 0);
    if (!what && whole === null && to === end && isSubjects(cue, reading)) return null;
    return attributionOf(reading, {
      recogniser: 'relative-clause',
      content: [whole === null ? { from, to } : { from: whole.from, to }],
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act: actAsserted(cue, act, 'clause', reading),
      mention: subject,
    });
  },
};

/** Where the relative clause goes on after the cue: a finite verb, "to" and a verb, or what follows "as"; else -1. */
function restAt({ entry, end, after }: Cue, reading: Reading): number {
  const { frames } = entry;
  for (const at of [end, after]) {
    if (frames.has('s') && isFiniteVerb(reading.tags[at] as number)) return at;
    const infinitive = reading.tags[at] === TO && reading.tags[at + 1] === VERB_BASE;
    if (infinitive && frames.has('s') && !frames.has('i') && !frames.has('v')) return at;
    if (frames.has('a') && lowerAt(reading, at) === 'as') return at + 1;
  }
  return -1;
}

/** "The letter that Hult wrote was long": the verb after the cue belongs to the phrase that the relative clause is in. */
function isSubjects({ subject, segment }: Cue, reading: Reading): boolean {
  const relative = (subject?.from as number) - 1;
  return lowerAt(reading, relative - 1) !== ',' && !hasFiniteVerbBefore(reading, segment.from, relative);
}

/** "what he called", "what she described as". */
function isWhat({ subject, segment }: Cue, reading: Reading): boolean {
  const before = (subject?.from as number) - 1;
  return before >= segment.from && lowerAt(reading, before) === 'what';
}

/** Where what something is called or described as starts, or -1. */
function predicateAt({ entry, end }: Cue, reading: Reading): number {
  if (entry.frames.has('a') && lowerAt(reading, end) === 'as') return end + 1;
  const starts = (reading.quoteOf[end] ?? -1) >= 0 || nounPhraseEnd(reading, end, end + 8) > end;
  return entry.frames.has('c') && starts ? end : -1;
}

function relativeBefore({ subject, segment }: Cue, reading: Reading): boolean {
  const before = (subject?.from as number) - 1;
  const lower = lowerAt(reading, before);
  return before >= segment.from && reading.tags[before] === WH && /^(?:which|that|who|whom)$/.test(lower);
}

/** "the forty boats they": the phrase before a subject that is a pronoun, no comma between. */
function wholePhrase({ subject, segment }: Cue, reading: Reading): TokenRange | null {
  if (subject === null || reading.tags[subject.from] !== PRONOUN || subject.to !== subject.from + 1)
    return null;
  if (reading.tags[subject.from - 1] !== NOUN) return null;
  const start = nounPhraseStart(reading, subject.from, segment.from);
  return start < subject.from ? { from: start, to: subject.from } : null;
}
