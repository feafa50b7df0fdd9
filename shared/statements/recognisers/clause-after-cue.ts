import { clauseEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { startsClause } from '../clauses/starts-clause.ts';
import { hasFiniteVerb } from '../clauses/subject.ts';
import { skipAdjuncts, timeEnd } from '../cues/adjuncts.ts';
import { actAsserted } from '../cues/asserted.ts';
import type { Cue } from '../cues/cue.ts';
import type { Act } from '../cues/cue-lexicon.ts';
import { isVehicle } from '../cues/vehicles.ts';
import { verbLemma } from '../grammar/lemma.ts';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  NOUN,
  PAST_PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  VERB_BASE,
  WH,
} from '../grammar/tags.ts';
import { canBeVerb } from '../grammar/word-readings.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { attributionOf, type Context, type CueRecogniser } from './recogniser.ts';

/**
 * A clause follows the cue: He said that the bridge is safe. · She told reporters it was. · They asked whether it is.
 */
export const clauseAfterCue: CueRecogniser = {
  name: 'clause-after-cue',
  recognise(cue, context) {
    const { reading } = context;
    const { entry, group } = cue;
    if (group.passive && !entry.frames.has('o') && !entry.frames.has('v') && !isImpersonal(cue, reading))
      return null;
    if (group.passive && lowerAt(reading, cue.end) === 'by') return null;
    const found = clauseStart(cue, context);
    if (found === null) return null;
    return attributionOf(reading, {
      recogniser: 'clause-after-cue',
      content: [{ from: found.at, to: clauseEnd(reading, found.at, cue.segment, context.entryOf) }],
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act:
        (group.passive && isImpersonal(cue, reading)) || isOrphan(cue, found)
          ? 'wide'
          : actAsserted(cue, found.act, 'clause', reading),
      mention: group.passive ? null : cue.subject,
    });
  },
};

/** A finite verb without a subject ("state law requires", "tell us it is") is a noun or an order unless "that" follows. */
function isOrphan({ subject, group }: Cue, { marked }: ClauseStart): boolean {
  return subject === null && group.form === 'finite' && !group.passive && !marked;
}

function isImpersonal(cue: Cue, reading: Reading): boolean {
  return cue.subject !== null && lowerAt(reading, cue.subject.from) === 'it';
}

interface ClauseStart {
  readonly at: number;
  readonly act: Act;
  /** Whether "that" or a question word marks it. */
  readonly marked: boolean;
}

function clauseStart(cue: Cue, { reading }: Context): ClauseStart | null {
  const { entry, segment, group } = cue;
  const { frames } = entry;
  const places = opensWithAdjunct(cue, reading) ? [cue.after] : [cue.end, cue.after];
  if (frames.has('o') && !group.passive) {
    const person = nounPhraseEnd(reading, cue.end, segment.to);
    if (person > cue.end) {
      const past = skipAdjuncts(reading, person, segment.to, entry);
      places.push(nounPhraseEnd(reading, cue.end, segment.to, true), person, past);
      if (!frames.has('s')) places.splice(0, 2);
    }
  }
  const that = frames.get('s') ?? frames.get('t');
  const question = frames.get('w') ?? frames.get('s') ?? frames.get('t');
  for (const place of places) {
    if (place >= segment.to) continue;
    const at = lowerAt(reading, place) === ',' && place > cue.end ? place + 1 : place;
    const lower = lowerAt(reading, place);
    if (lower === 'that' && that !== undefined && isFiniteVerb(reading.tags[place + 1] as number)) {
      if (place === cue.end) return { at: place, act: that, marked: true };
      continue;
    }
    if (lower === 'that' && that !== undefined && !isDemonstrative(reading, place))
      return { at: afterComma(reading, place + 1), act: that, marked: true };
    if (question !== undefined && isQuestionWord(reading, place))
      return { at: place, act: question, marked: true };
    if (
      lower === ':' &&
      that !== undefined &&
      place + 1 < segment.to &&
      (reading.quoteOf[place + 1] as number) < 0
    )
      return { at: place + 1, act: that, marked: true };
    if (frames.has('s') && at < segment.to && startsClause(reading, at, segment.to))
      return { at, act: frames.get('s') as Act, marked: false };
    const demand = DEMANDS.has(entry.lemma) ? (frames.get('v') ?? frames.get('s')) : undefined;
    if (demand !== undefined && !group.passive && isSubjunctive(reading, at, segment.to))
      return { at, act: demand, marked: false };
  }
  return lateThat(cue, reading, that) ?? raisedSubject(cue, reading) ?? unmarkedClause(cue, reading);
}

/** Verbs whose clause has the bare verb: "urged the ban be lifted". */
const DEMANDS: ReadonlySet<string> = new Set(
  'urge demand request order recommend ask insist propose suggest'.split(' '),
);

function isSubjunctive(reading: Reading, at: number, limit: number): boolean {
  const end = nounPhraseEnd(reading, at, limit);
  if (end === at || reading.tags[at] === PRONOUN) return false;
  const verb = lowerAt(reading, end) === 'not' ? end + 1 : end;
  return verb < limit && reading.tags[verb] === VERB_BASE;
}

/** Whether what follows the verb at once says only when, where or to whom: "said in a statement the bridge was safe". */
function opensWithAdjunct({ end, after, segment }: Cue, reading: Reading): boolean {
  if (after === end) return false;
  const clause = lowerAt(reading, after) === ',' ? after + 1 : after;
  if (lowerAt(reading, after) !== 'that' && !startsClause(reading, clause, segment.to)) return false;
  if (timeEnd(reading, end, segment.to) > end) return true;
  const tag = reading.tags[end];
  if (tag === ADVERB) return lowerAt(reading, end).endsWith('ly') && after === end + 1;
  if (tag !== PREPOSITION) return false;
  const phrase = nounPhraseEnd(reading, end + 1, segment.to, true);
  return timeEnd(reading, end + 1, segment.to) > end + 1 || isVehicle(lowerAt(reading, phrase - 1));
}

/** "found the closure to be unlawful": a clause whose verb is "to be" or "to have". */
function raisedSubject({ entry, end, group, segment }: Cue, reading: Reading): ClauseStart | null {
  const { frames } = entry;
  const act = frames.get('s') ?? frames.get('t');
  if (act === undefined || group.passive || frames.has('i') || frames.has('v') || frames.has('o'))
    return null;
  const to = nounPhraseEnd(reading, end, segment.to);
  if (to === end || to + 1 >= segment.to || lowerAt(reading, to) !== 'to') return null;
  return /^(?:be|have)$/.test(lowerAt(reading, to + 1)) ? { at: end, act, marked: false } : null;
}

/** Verbs that a clause follows even where its start cannot be made out: nothing else could. */
const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  'say',
  'state',
  'argue',
  'contend',
  'believe',
  'think',
  'insist',
  'allege',
  'claim',
]);

function unmarkedClause(cue: Cue, reading: Reading): ClauseStart | null {
  const at = cue.after;
  const act = cue.entry.frames.get('s');
  if (act === undefined || !CLAUSE_VERBS.has(cue.entry.lemma) || at >= cue.segment.to) return null;
  const tag = reading.tags[at] as number;
  if (cue.subject !== null && lowerAt(reading, cue.subject.from - 1) === 'as') return null;
  if (tag === WH || tag === SUBORDINATOR) return null;
  if (tag === PUNCTUATION || tag === PREPOSITION || tag === CONJUNCTION || lowerAt(reading, at) === 'so')
    return null;
  const limit =
    cue.entry.lemma === 'say'
      ? Math.min(cue.segment.to, at + 40)
      : beforeInsertion(reading, at, cue.segment.to);
  return hasFiniteVerb(reading, at + 1, limit) ||
    (cue.subject !== null && cue.entry.lemma === 'say' && hasLikelyVerb(reading, at + 1, limit))
    ? { at, act, marked: false }
    : null;
}

/** Up to the first comma or relative pronoun: a verb after it is not the clause's own for certain. */
function beforeInsertion(reading: Reading, from: number, limit: number): number {
  let i = from;
  while (i < limit && i < from + 40 && lowerAt(reading, i) !== ',' && reading.tags[i] !== WH) i += 1;
  return i;
}

/** Whether a word stands among the tokens that can be a clause's verb, whatever the tagger took it for. */
function hasLikelyVerb(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit; i += 1) {
    const tag = reading.tags[i] as number;
    if (tag === PAST_PARTICIPLE || tag === VERB_BASE) return true;
    if (
      tag === NOUN &&
      reading.words.capital[i] === 0 &&
      canBeVerb(verbLemma(lowerAt(reading, i), canBeVerb))
    )
      return true;
  }
  return false;
}

/** "said in an interview with the paper on Monday, before the vote, that": "that" a few words on. */
function lateThat(cue: Cue, reading: Reading, act: Act | undefined): ClauseStart | null {
  if (act === undefined) return null;
  if (
    reading.tags[cue.end] !== PREPOSITION &&
    lowerAt(reading, cue.end) !== ',' &&
    timeEnd(reading, cue.end, cue.segment.to) === cue.end
  )
    return null;
  for (let i = cue.end; i < cue.segment.to && i < cue.end + 18; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) return null;
    const tag = reading.tags[i] as number;
    if (lowerAt(reading, i) === 'that' && tag !== WH && tag !== DETERMINER)
      return { at: afterComma(reading, i + 1), act, marked: true };
    if (isFiniteVerb(tag)) return null;
  }
  return null;
}

/** "that, unlike the ferry, it": the comma after "that" opens an insertion and is not said. */
function afterComma(reading: Reading, i: number): number {
  return lowerAt(reading, i) === ',' ? i + 1 : i;
}

/** "said that man": "that" points, and no clause follows it. */
function isDemonstrative(reading: Reading, i: number): boolean {
  return (
    reading.tags[i] === DETERMINER && !startsClause(reading, i + 1, Math.min(reading.words.count, i + 60))
  );
}

function isQuestionWord(reading: Reading, i: number): boolean {
  const lower = lowerAt(reading, i);
  if (lower === 'whether' || lower === 'why' || lower === 'how') return true;
  return lower === 'what' || lower === 'who' || lower === 'where' || lower === 'if'
    ? (reading.quoteOf[i] as number) < 0
    : false;
}
