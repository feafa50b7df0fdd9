import { type Subject, subjectBefore } from '../clauses/subject.ts';
import { type VerbGroup, verbGroup } from '../clauses/verb-group.ts';
import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  GENITIVE,
  ING,
  isVerb,
  NAME,
  NOUN,
  NUMERAL,
  PARTICLE,
  PAST_PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  VERB_PAST,
} from '../grammar/tags.ts';
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
    const group = verbGroup(reading, i, Math.max(segment.from, i - LOOK_BACK));
    if (group.head === group.auxiliary && modifiesNoun(reading, i, segment.from)) continue;
    let end = i + 1;
    const next = lowerAt(reading, end);
    if (
      entry.particle === next &&
      (reading.tags[end] === PARTICLE || reading.tags[end] === ADVERB || reading.tags[end] === PREPOSITION) &&
      end < segment.to
    )
      end += 1;
    const limit = Math.max(segment.from, i - LOOK_BACK);
    const subject =
      group.form === 'finite'
        ? subjectBefore(reading, group.from, limit)
        : subjectOfNonfinite(reading, group, { ...segment, from: limit }, cues);
    if (subject !== null && lowerAt(reading, subject.from) === 'you') continue;
    cues.push({ entry, segment, group, end, after: skipAdjuncts(reading, end, segment.to, entry), subject });
  }
  return cues;
}

/** How far before a cue its auxiliaries and its subject are looked for; bounds the work in endless sentences. */
const LOOK_BACK = 160;

/** Whether a participle stands before the noun it modifies: "the reported cases", "an estimated four million". */
function modifiesNoun(reading: Reading, i: number, limit: number): boolean {
  const { tags } = reading;
  const tag = tags[i];
  if (tag !== PAST_PARTICIPLE && tag !== ING && tag !== VERB_PAST) return false;
  const next = tags[i + 1];
  if (next !== NOUN && next !== ADJECTIVE && next !== NUMERAL && next !== NAME) return false;
  let before = i - 1;
  while (before >= limit && tags[before] === ADVERB) before -= 1;
  const previous = before < limit ? PUNCTUATION : (tags[before] as number);
  if (
    previous === DETERMINER ||
    previous === POSSESSIVE ||
    previous === ADJECTIVE ||
    previous === GENITIVE ||
    previous === NUMERAL
  )
    return tag !== VERB_PAST || previous !== ADJECTIVE;
  return tag === PAST_PARTICIPLE && (previous === PREPOSITION || before < limit) && next === NOUN;
}

const ALWAYS_VERBS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added', 'wrote', 'tweeted']);

function standsAsVerb(reading: Reading, i: number, entry: CueEntry): boolean {
  const tag = reading.tags[i] as number;
  if (reading.words.capital[i] === 1 && i > 0 && reading.tags[i - 1] === NAME && !inHeadline(reading, i))
    return false;
  if (isVerb(tag)) return true;
  const lower = lowerAt(reading, i);
  if (ALWAYS_VERBS.has(lower)) return true;
  return tag === NOUN && lower.endsWith('s') && lowerAt(reading, i + 1) === 'that' && entry.frames.has('s');
}

/** In a headline capitals say nothing. */
function inHeadline(reading: Reading, i: number): boolean {
  const headline = reading.article.paragraphs[0];
  return headline !== undefined && (reading.words.start[i] as number) < headline.end;
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
