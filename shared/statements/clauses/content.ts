import { type CueEntry, speaks } from '../cues/cue-lexicon.ts';
import {
  ADVERB,
  CONJUNCTION,
  ING,
  isVerb,
  MODAL,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  VERB_PAST,
  VERB_PRESENT,
} from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { hasFiniteVerb } from './subject.ts';

/** How many tokens one statement's clause may have; longer ones are cut, so that no input costs more than its length. */
const LONGEST_CLAUSE = 400;

/** Looks a cue entry up for a token; undefined where it is no cue verb. */
type EntryOf = (i: number) => CueEntry | undefined;

/**
 * One past the last token of the clause that starts at `from`: to the end of the segment without its final mark, or
 * to where the reporting clause goes on ("..., adding that", "and said that", "..., according to") or another
 * speaker takes over ("..., but officials said").
 */
export function clauseEnd(reading: Reading, from: number, segment: Segment, entryOf: EntryOf): number {
  const { quoteOf, quoteTo } = reading;
  const limit = Math.min(segment.to, from + LONGEST_CLAUSE);
  let i = from;
  while (i < limit) {
    const quote = quoteOf[i] as number;
    if (quote >= 0) {
      i = quoteTo[quote] as number;
      const closing = i < limit && lowerAt(reading, i - 2) === ',';
      if (closing && endsAtComma(reading, from, i, limit, entryOf)) return trimEnd(reading, from, i);
      continue;
    }
    if (i > from && endsClause(reading, from, i, limit, entryOf)) return trimEnd(reading, from, i);
    i += 1;
  }
  return trimEnd(reading, from, Math.max(from, Math.min(segment.to, Math.max(i, from))));
}

/** Steps back over commas and final marks that stand outside quotations. */
export function trimEnd(reading: Reading, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (reading.quoteOf[end - 1] as number) < 0 &&
    '.,;:!?—–-…'.includes(lowerAt(reading, end - 1))
  ) {
    if (lowerAt(reading, end - 1) === '.' && isAbbreviated(reading, end - 1)) break;
    end -= 1;
  }
  return end;
}

/** The last semicolon outside quotations among tokens `from..to`, or -1. */
export function lastSemicolon(reading: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1)
    if ((reading.quoteOf[i] as number) < 0 && lowerAt(reading, i) === ';') return i;
  return -1;
}

function isAbbreviated(reading: Reading, stop: number): boolean {
  return /^(?:inc|corp|co|ltd|jr|sr)$/.test(lowerAt(reading, stop - 1));
}

function endsClause(reading: Reading, from: number, i: number, limit: number, entryOf: EntryOf): boolean {
  const { tags } = reading;
  const lower = lowerAt(reading, i);
  if (lower === ';') return true;
  if (lower === 'according' && lowerAt(reading, i + 1) === 'to') return true;
  if (lower === ',' || lower === '—' || lower === '–')
    return endsAtComma(reading, from, i + 1, limit, entryOf);
  if (tags[i] === CONJUNCTION && lower !== 'or') return speaksNext(reading, i + 1, limit, entryOf, false);
  return false;
}

/** Whether what follows a comma, at token `i`, belongs to the clause no more. */
function endsAtComma(reading: Reading, from: number, i: number, limit: number, entryOf: EntryOf): boolean {
  const { tags } = reading;
  const next = lowerAt(reading, i);
  if (
    next === 'according' ||
    next === 'meaning' ||
    next === 'following' ||
    (next === 'prior' && lowerAt(reading, i + 1) === 'to') ||
    (next === 'however' && lowerAt(reading, i + 1) === ',')
  )
    return true;
  const first = tags[i] === ADVERB ? i + 1 : i;
  if (tags[first] === ING) return reportsNext(reading, first, entryOf);
  if (tags[i] === PREPOSITION && next !== 'with') {
    const end = nounPhraseEnd(reading, i + 1, limit);
    if (end > i + 1 && tags[end] === ING) return reportsNext(reading, end, entryOf);
  }
  if (next === 'with') {
    const end = nounPhraseEnd(reading, i + 1, limit);
    return end > i + 1 && tags[end] === ING && reportsNext(reading, end, entryOf);
  }
  if (
    tags[i] === CONJUNCTION ||
    tags[i] === SUBORDINATOR ||
    next === 'while' ||
    next === 'though' ||
    next === 'although'
  )
    return speaksNext(reading, i + 1, limit, entryOf, true);
  return isAside(reading, from, i, limit, entryOf);
}

/** Whether an auxiliary stands among the tokens: then the verb goes on with the clause before it. */
function hasPerfect(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (reading.tags[i] === MODAL || /^(?:has|have|had|is|are|was|were|be|been)$/.test(lowerAt(reading, i)))
      return true;
  return false;
}

/** Whether the verb in -ing at token `i` reports in its turn: ", adding that", ", citing the rules". */
function reportsNext(reading: Reading, i: number, entryOf: EntryOf): boolean {
  const entry = entryOf(i);
  if (entry === undefined) return false;
  const speaks =
    entry.frames.get('p') ?? entry.frames.get('n') ?? entry.frames.get('q') ?? entry.frames.get('c');
  return speaks === 'speech' && attributesNext(reading, i + 1);
}

/** Whether what follows a cue verb is what it attributes: "that", a quotation, or a capital or pronoun that opens a clause. */
function attributesNext(reading: Reading, i: number): boolean {
  return i < reading.words.count && lowerAt(reading, i) !== ',' && lowerAt(reading, i) !== '.';
}

/** Whether a reporting clause starts at token `i`: "[NP] (adverb) said that", "added that". */
function speaksNext(
  reading: Reading,
  i: number,
  limit: number,
  entryOf: EntryOf,
  afterComma: boolean,
): boolean {
  const { tags } = reading;
  let at = i;
  const verbAt = skipToVerb(reading, at, limit);
  const joined = verbAt > at || isVerb(tags[at] as number);
  if (joined) at = verbAt;
  else {
    const end = nounPhraseEnd(reading, i, limit);
    if (end === i) return false;
    at = skipToVerb(reading, end, limit);
    if (at === end && !isVerb(tags[at] as number)) return false;
  }
  const tag = tags[at];
  if (tag !== VERB_PAST && tag !== VERB_PRESENT && !(at > i && isVerb(tag as number) && tag !== ING))
    return false;
  const entry = entryOf(at);
  if (entry === undefined) return false;
  const next = lowerAt(reading, at + 1);
  if (joined)
    return (
      speaks(entry) &&
      !hasPerfect(reading, i, at) &&
      next !== '.' &&
      next !== ',' &&
      next !== 'by' &&
      takesNext(reading, entry, at + 1)
    );
  if (isPassive(reading, at)) return false;
  if (reading.tags[i] === PRONOUN && afterComma) return speaks(entry);
  if (!entry.frames.has('p') && next !== 'that') return false;
  return next === 'that' || reading.quoteOf[at + 1] !== -1 || STRONG.has(entry.lemma);
}

/** Whether the entry can take what follows: a verb with quotations alone ("continue", "point") needs one. */
function takesNext(reading: Reading, entry: CueEntry, i: number): boolean {
  for (const frame of entry.frames.keys()) if (frame !== 'q' && frame !== 'p') return true;
  return (
    entry.prepositions.has(lowerAt(reading, i)) ||
    (reading.quoteOf[i] ?? -1) >= 0 ||
    entry.particle === lowerAt(reading, i)
  );
}

/** "it was later found": a passive tells of no speaker. */
function isPassive(reading: Reading, head: number): boolean {
  for (let i = head - 1; i >= head - 3; i -= 1)
    if (/^(?:is|are|was|were|been|be)$/.test(lowerAt(reading, i))) return true;
  return false;
}

const STRONG: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'note',
  'state',
  'argue',
  'report',
  'write',
]);

/** Auxiliaries and negations that may stand before the verb. */
const AUXILIARY = /^(?:has|have|had|is|are|was|were|been|be|do|does|did|not|n't|never)$/;

function skipToVerb(reading: Reading, i: number, limit: number): number {
  let at = i;
  while (at < limit && at < i + 5) {
    const tag = reading.tags[at] as number;
    if (isVerb(tag) && !AUXILIARY.test(lowerAt(reading, at))) return at;
    if (tag === ADVERB || tag === MODAL || AUXILIARY.test(lowerAt(reading, at))) at += 1;
    else break;
  }
  return i;
}

/** Whether an aside like ", he said" follows: a noun phrase and a cue verb that nothing follows but a mark or a time. */
function isAside(reading: Reading, from: number, i: number, limit: number, entryOf: EntryOf): boolean {
  const end = nounPhraseEnd(reading, i, limit);
  const start = end === i ? i : end;
  const verbs = end === i ? [i] : [start, start + 1];
  for (const at of verbs) {
    if (at >= limit) continue;
    const entry = entryOf(at);
    if (
      entry === undefined ||
      !entry.frames.has('p') ||
      (reading.tags[at] !== VERB_PAST && reading.tags[at] !== VERB_PRESENT)
    )
      continue;
    const next = lowerAt(reading, at + 1);
    if (at + 1 >= limit || next === '.' || next === ',') return true;
    if (end !== i) continue;
    const speaker = nounPhraseEnd(reading, at + 1, limit);
    const closing = lowerAt(reading, speaker);
    if (
      speaker > at + 1 &&
      (speaker >= limit || closing === ',' || closing === '.') &&
      hasFiniteVerb(reading, from, i - 1)
    )
      return true;
  }
  return false;
}
