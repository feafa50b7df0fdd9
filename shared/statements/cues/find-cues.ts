import { type Subject, subjectBefore } from '../clauses/subject.ts';
import { type VerbGroup, verbGroup } from '../clauses/verb-group.ts';
import { ADVERB, isVerb, NOUN, PARTICLE, PREPOSITION } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { type CueEntry, cueEntryOfForm } from './cue-lexicon.ts';
import { subjectOfNonfinite } from './governor.ts';

/** A verb that may attribute, with what the clause around it says of it. Token indices throughout. */
export interface Cue {
  readonly entry: CueEntry;
  readonly segment: Segment;
  readonly group: VerbGroup;
  /** One past the verb and its particle. */
  readonly end: number;
  /** One past the adverbs, times and places that follow the verb; `end` when there are none. */
  readonly after: number;
  /** The noun phrase that speaks, where one stands before the verb. */
  readonly subject: Subject | null;
}

/** The cue verbs of a segment that stand outside its quotations, in order. */
export function findCues(reading: Reading, segment: Segment, entryOf: EntryOfSpelling): Cue[] {
  const cues: Cue[] = [];
  for (let i = segment.from; i < segment.to; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    const entry = entryOf(i);
    if (entry === undefined || !standsAsVerb(reading, i, entry)) continue;
    const group = verbGroup(reading, i, segment.from);
    let end = i + 1;
    const next = lowerAt(reading, end);
    if (
      entry.particle === next &&
      (reading.tags[end] === PARTICLE || reading.tags[end] === ADVERB || reading.tags[end] === PREPOSITION) &&
      end < segment.to
    )
      end += 1;
    const subject =
      group.form === 'finite'
        ? subjectBefore(reading, group.from, segment.from)
        : subjectOfNonfinite(reading, group, segment, cues);
    cues.push({ entry, segment, group, end, after: skipAdjuncts(reading, end, segment.to, entry), subject });
  }
  return cues;
}

const ALWAYS_VERBS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added', 'wrote', 'tweeted']);

function standsAsVerb(reading: Reading, i: number, entry: CueEntry): boolean {
  const tag = reading.tags[i] as number;
  if (isVerb(tag)) return true;
  const lower = lowerAt(reading, i);
  if (ALWAYS_VERBS.has(lower)) return true;
  return tag === NOUN && lower.endsWith('s') && lowerAt(reading, i + 1) === 'that' && entry.frames.has('s');
}

export type EntryOfSpelling = (i: number) => CueEntry | undefined;

/** Looks cue entries up by spelling, each spelling once. */
export function entryLookup(reading: Reading): EntryOfSpelling {
  const { spellings, spelling } = reading.words;
  const found = new Array<CueEntry | null | undefined>(spellings.length);
  return (i) => {
    const id = spelling[i] as number;
    let entry = found[id];
    if (entry === undefined) {
      const lower = spellings[id] as string;
      entry = lower.length < 3 ? null : (cueEntryOfForm(lower) ?? null);
      found[id] = entry;
    }
    return entry ?? undefined;
  };
}
