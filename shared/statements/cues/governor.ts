import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { nounPhraseStart } from '../clauses/noun-phrase-start.ts';
import { endsNounPhrase } from '../clauses/phrase-words.ts';
import { hasFiniteVerb, type Subject, subjectBefore } from '../clauses/subject.ts';
import { type VerbGroup, verbGroup } from '../clauses/verb-group.ts';
import { isFiniteVerb, isVerb, PREPOSITION } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import type { Cue } from './cue.ts';
import { isVehicle } from './vehicles.ts';

/** The subject of a cue verb that is not finite: "saying", "to add", "told" without an auxiliary. */
export function subjectOfNonfinite(
  reading: Reading,
  group: VerbGroup,
  segment: Segment,
  earlier: readonly Cue[],
): Subject | null {
  const before = group.from - 1;
  if (before < segment.from) return subjectOfMainClause(reading, group.head, segment);
  if (
    (reading.quoteOf[before] as number) < 0 &&
    endsNounPhrase(reading, before) &&
    group.form !== 'infinitive'
  ) {
    const start = nounPhraseStart(reading, before + 1, segment.from);
    const own = { from: start, to: before + 1, relative: false };
    const opening = start > segment.from ? lowerAt(reading, start - 1) : 'with';
    if (opening === 'with' || opening === 'and' || opening === 'while') return own;
    const governing = governingSubject(reading, group.from, segment, earlier);
    if (governing === null) return own;
    const held = isVehicle(lowerAt(reading, before)) || isVehicle(headNoun(reading, start, before + 1));
    return held || opening === ',' || isObject(reading, start) ? governing : own;
  }
  return (
    governingSubject(reading, group.from, segment, earlier) ??
    (group.form === 'ing' ? subjectOfMainClause(reading, group.head, segment) : null)
  );
}

function headNoun(reading: Reading, from: number, to: number): string {
  const end = nounPhraseEnd(reading, from, to, true);
  return lowerAt(reading, end - 1);
}

/** Whether the phrase that starts at token `start` follows a verb or a preposition: the participle is then the subject's. */
function isObject(reading: Reading, start: number): boolean {
  const tag = reading.tags[start - 1] as number;
  return isVerb(tag) || tag === PREPOSITION;
}

/** The subject of the clause that the verb depends on: of the nearest cue before it, else of the first finite verb. */
function governingSubject(
  reading: Reading,
  before: number,
  segment: Segment,
  earlier: readonly Cue[],
): Subject | null {
  for (let at = earlier.length - 1; at >= 0; at -= 1) {
    const cue = earlier[at] as Cue;
    if (cue.subject !== null && cue.group.form === 'finite' && cue.entry.frames.has('p')) return cue.subject;
    if (before - cue.group.head > 80) break;
  }
  const { tags, quoteOf } = reading;
  for (let i = segment.from; i < before; i += 1) {
    if ((quoteOf[i] as number) >= 0) continue;
    if (!isFiniteVerb(tags[i] as number)) continue;
    const subject = subjectBefore(reading, verbGroup(reading, i, segment.from).from, segment.from);
    if (subject === null || subject.relative) continue;
    // "In a letter sent on Monday, ...": a participle taken for a finite verb.
    if (subject.from > segment.from && tags[subject.from - 1] === PREPOSITION) continue;
    return subject;
  }
  return null;
}

/** Whether a noun phrase and a finite verb follow a quotation that no comma closes: "Calling it “a mess” she left". */
function startsSubject(reading: Reading, i: number, segment: Segment): boolean {
  const end = nounPhraseEnd(reading, i, segment.to);
  return end > i && end < segment.to && isFiniteVerb(reading.tags[end] as number);
}

/** How far after an opening participle the main clause's subject is looked for. */
const MAIN_CLAUSE_REACH = 80;

/** "Citing the rules, officials refused": the subject of the clause after the comma. */
export function subjectOfMainClause(reading: Reading, head: number, segment: Segment): Subject | null {
  const { quoteOf, quoteTo } = reading;
  const limit = Math.min(segment.to, head + MAIN_CLAUSE_REACH);
  for (let i = head + 1; i < limit; i += 1) {
    const quote = quoteOf[i] as number;
    if (quote >= 0) i = (quoteTo[quote] as number) - 1;
    const closed = quote >= 0 && (lowerAt(reading, i - 1) === ',' || startsSubject(reading, i + 1, segment));
    if (!closed && (quote >= 0 || lowerAt(reading, i) !== ',')) continue;
    const end = nounPhraseEnd(reading, i + 1, segment.to);
    if (
      end > i + 1 &&
      hasFiniteVerb(reading, end, Math.min(segment.to, end + 6)) &&
      reading.tags[i + 1] !== PREPOSITION
    )
      return { from: i + 1, to: end, relative: false };
  }
  return null;
}
