import { endsNounPhrase } from '../clauses/phrase-words.ts';
import { startsClause } from '../clauses/starts-clause.ts';
import {
  hasFiniteVerb,
  hasFiniteVerbBefore,
  isGoverned,
  type Subject,
  subjectBefore,
} from '../clauses/subject.ts';
import { type VerbGroup, verbGroup } from '../clauses/verb-group.ts';
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  ING,
  isFiniteVerb,
  isVerb,
  NAME,
  NOUN,
  NUMERAL,
  PARTICLE,
  PAST_PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  VERB_PAST,
} from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { skipAdjuncts } from './adjuncts.ts';
import type { Cue } from './cue.ts';
import { type CueEntry, cueEntryOfForm, SPEECH_FORMS, speaks } from './cue-lexicon.ts';
import { subjectOfMainClause, subjectOfNonfinite } from './governor.ts';
import { isObjectBefore } from './object-before.ts';

/** The cue verbs of a segment that stand outside its quotations, in order. */
export function findCues(reading: Reading, segment: Segment, entryOf: EntryOfSpelling): Cue[] {
  const cues: Cue[] = [];
  for (let i = segment.from; i < segment.to; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    const entry = entryOf(i);
    if (entry === undefined || !standsAsVerb(reading, i, entry)) continue;
    const group = finiteGroup(reading, i, segment);
    if (group.form === 'ing' && lowerAt(reading, i - 1) === 'as') continue;
    if (group.head === group.auxiliary && modifiesNoun(reading, i, segment.from)) continue;
    let end = i + 1;
    const next = lowerAt(reading, end);
    if (
      entry.particle === next &&
      (PARTICLE_TAGS.has(reading.tags[end] as number) || next === 'it') &&
      end < segment.to
    )
      end += 1;
    const limit = Math.max(segment.from, i - LOOK_BACK);
    const subject = subjectOf(reading, group, { ...segment, from: limit }, cues);
    if (subject !== null && isInterlocutor(lowerAt(reading, subject.from))) continue;
    if (subject !== null && isObjectBefore(reading, group, subject, entryOf)) continue;
    if (entry.needsParticle && end === i + 1 && !entry.prepositions.has(next)) continue;
    const scope = scopeOf(reading, group, subject, segment);
    cues.push({
      entry,
      segment: scope,
      group,
      end,
      after: skipAdjuncts(reading, end, segment.to, entry),
      subject,
    });
  }
  return cues;
}

/** What the tagger takes a particle for. */
const PARTICLE_TAGS: ReadonlySet<number> = new Set([PARTICLE, ADVERB, PREPOSITION]);

/** How far before a cue its auxiliaries and its subject are looked for; bounds the work in endless sentences. */
const LOOK_BACK = 160;

/** How far after a participle the clause's finite verb is looked for. */
const CLAUSE_REACH = 60;

/**
 * The verb group of a cue. What looks like a participle without an auxiliary ("The union called for a strike") is the
 * clause's finite verb where the clause has no other, or where "and" joins it to one.
 */
function finiteGroup(reading: Reading, i: number, segment: Segment): VerbGroup {
  const limit = Math.max(segment.from, i - LOOK_BACK);
  const group = overInsertion(reading, verbGroup(reading, i, limit), limit);
  if (group.form !== 'participle' || lowerAt(reading, i + 1) === 'by' || group.from === segment.from)
    return group;
  const joined = reading.tags[group.from - 1] === CONJUNCTION;
  const alone =
    endsNounPhrase(reading, group.from - 1) &&
    !hasFiniteVerb(
      reading,
      limit,
      attributesClause(reading, i + 1) ? i : Math.min(segment.to, i + CLAUSE_REACH),
    );
  return joined || alone ? { ...group, form: 'finite' } : group;
}

/** "asked if", "claimed that": words after a verb that only a clause it attributes starts with. */
function attributesClause(reading: Reading, i: number): boolean {
  return /^(?:that|if|whether|how|why)$/.test(lowerAt(reading, i));
}

/** Longest insertion between an auxiliary and its participle, in tokens. */
const LONGEST_INSERTION = 12;

/** "has, in a letter, called": the group with the auxiliary before the commas. */
function overInsertion(reading: Reading, group: VerbGroup, limit: number): VerbGroup {
  if (group.form !== 'participle' || lowerAt(reading, group.from - 1) !== ',') return group;
  for (let i = group.from - 2; i > limit && i > group.from - LONGEST_INSERTION; i -= 1) {
    if ((reading.quoteOf[i] as number) >= 0 || isFiniteVerb(reading.tags[i] as number)) return group;
    if (lowerAt(reading, i) !== ',') continue;
    return /^(?:has|have|had)$/.test(lowerAt(reading, i - 1))
      ? { ...group, from: i - 1, auxiliary: i - 1, form: 'finite' }
      : group;
  }
  return group;
}

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

/** Words that open a clause before the main one. */
const OPENERS: ReadonlySet<string> = new Set([
  'with',
  'while',
  'despite',
  'after',
  'before',
  'in',
  'by',
  'when',
  'though',
]);

/** Whether "While he said ..., he" opens the sentence: the cue's clause ends where the main clause starts. */
function opensSubordinate(reading: Reading, head: number, subject: Subject, segment: Segment): boolean {
  const before = subject.from - 1;
  if (before < segment.from || before > segment.from + 1) return false;
  // "As the mayor said, the toll is fair": the main clause is what is said.
  if (lowerAt(reading, before) === 'as' && !startsClause(reading, head + 1, segment.to)) return false;
  return SUBORDINATORS.has(lowerAt(reading, before));
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'while although though as when if after before since because'.split(' '),
);

/** A participle before the main clause attributes nothing in it: "With experts warning of floods, towns were cleared." */
function scopeOf(reading: Reading, group: VerbGroup, subject: Subject | null, segment: Segment): Segment {
  if (subject !== null && subject.from > group.head) return { ...segment, to: subject.from };
  if (
    group.form === 'finite' &&
    subject !== null &&
    opensSubordinate(reading, group.head, subject, segment)
  ) {
    const main = subjectOfMainClause(reading, group.head, segment);
    return main === null ? segment : { ...segment, to: main.from };
  }
  if (group.form !== 'ing' || !OPENERS.has(lowerAt(reading, segment.from))) return segment;
  if (hasFiniteVerbBefore(reading, segment.from, group.head)) return segment;
  const main = subjectOfMainClause(reading, group.head, segment);
  return main === null ? segment : { ...segment, to: main.from };
}

/** Whom an interviewer asks, and the article's own voice: nobody that the article reports on. */
function isInterlocutor(lower: string): boolean {
  return lower === 'you' || lower === 'we' || lower === 'i';
}

/** The subject of a cue's verb group, whatever its form. */
function subjectOf(reading: Reading, group: VerbGroup, scope: Segment, cues: readonly Cue[]): Subject | null {
  if (group.form === 'finite') {
    const joined = joinedSubject(reading, group, scope, cues);
    return joined ?? subjectBefore(reading, group.from, scope.from);
  }
  if (group.form === 'participle' && lowerAt(reading, group.head + 1) !== 'by') {
    const own = subjectBefore(reading, group.from, scope.from);
    if (own !== null && !own.relative) return own;
  }
  return subjectOfNonfinite(reading, group, scope, cues);
}

/** "announced the tests ... and said": a verb that "and" joins to a cue before it has that cue's subject. */
function joinedSubject(
  reading: Reading,
  group: VerbGroup,
  scope: Segment,
  cues: readonly Cue[],
): Subject | null {
  if (group.from <= scope.from || reading.tags[group.from - 1] !== CONJUNCTION) return null;
  for (let at = cues.length - 1; at >= 0; at -= 1) {
    const { subject, group: earlier, entry } = cues[at] as Cue;
    if (earlier.head < scope.from) return null;
    if (earlier.form !== 'finite' || subject === null || !speaks(entry)) continue;
    if (!isGoverned(reading, subject.from, scope.from)) return subject;
  }
  return null;
}

function standsAsVerb(reading: Reading, i: number, entry: CueEntry): boolean {
  const tag = reading.tags[i] as number;
  if (reading.words.capital[i] === 1 && i > 0 && reading.tags[i - 1] === NAME && !inHeadline(reading, i))
    return false;
  if (isVerb(tag)) return true;
  const lower = lowerAt(reading, i);
  if (SPEECH_FORMS.has(lower)) return true;
  const canBe = lower.endsWith('ing') || lower === 'read';
  if (canBe && entry.frames.has('q') && leadsToQuotation(reading, i + 1)) return true;
  if (tag !== NOUN || !entry.frames.has('s') || i === 0) return false;
  if (!lower.endsWith('s'))
    return (
      isPluralNoun(reading, i - 1) && opensPronounClause(reading, i + 1) && lowerAt(reading, i - 1) !== lower
    );
  const before = reading.tags[i - 1];
  if (lowerAt(reading, i + 1) === 'that' && !isFiniteVerb(reading.tags[i + 2] as number))
    return before === NAME || before === NOUN || before === PRONOUN;
  return (
    (before === NAME || lowerAt(reading, i - 1) === ',') && startsClause(reading, i + 1, reading.words.count)
  );
}

function isPluralNoun(reading: Reading, i: number): boolean {
  const tag = reading.tags[i];
  return (tag === NOUN || tag === NAME) && /[^s]s$/.test(lowerAt(reading, i));
}

/** "Sources report she is": a clause whose subject cannot belong to a noun before it. */
function opensPronounClause(reading: Reading, i: number): boolean {
  const tag = reading.tags[i];
  return (tag === PRONOUN || tag === DETERMINER) && startsClause(reading, i, reading.words.count);
}

function leadsToQuotation(reading: Reading, i: number): boolean {
  const at = lowerAt(reading, i) === ',' || lowerAt(reading, i) === ':' ? i + 1 : i;
  return at < reading.words.count && (reading.quoteOf[at] as number) >= 0;
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
