import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  ING,
  isFiniteVerb,
  isVerb,
  NUMERAL,
  PARTICLE,
  PAST_PARTICIPLE,
  PREPOSITION,
  SUBORDINATOR,
  WH,
} from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { nounPhraseStart } from './noun-phrase-start.ts';
import { endsNounPhrase } from './phrase-words.ts';
import { isPeriod, isTimeWord } from './time-words.ts';
import { verbGroup } from './verb-group.ts';

/** A noun phrase found as subject: tokens `from..to`, and whether a relative pronoun stands between it and its verb. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly relative: boolean;
}

/** How far back an apposition or another insertion between commas may open. */
const INSERTION_REACH = 45;

/**
 * The subject of the verb group that starts at token `group`: the noun phrase before it, over adverbs, times and
 * insertions between commas, with its apposition; for a relative clause the phrase it belongs to; for a verb that
 * "and" joins to another, that verb's subject. Null where none stands there. Looks back no further than `limit`.
 */
export function subjectBefore(reading: Reading, group: number, limit: number, depth = 0): Subject | null {
  const { tags, quoteOf } = reading;
  let end = skipTimesBack(reading, group, limit);
  if (end <= limit || depth > 3) return null;
  const last = end - 1;
  if ((quoteOf[last] as number) >= 0) return null;
  const lower = lowerAt(reading, last);
  if (tags[last] === WH && (lower === 'who' || lower === 'which' || lower === 'that' || lower === 'whom')) {
    end = lowerAt(reading, last - 1) === ',' ? last - 1 : last;
    const start = nounPhraseStart(reading, end, limit);
    return start < end ? { from: start, to: end, relative: true } : null;
  }
  if (lower === ',' || lower === '—' || lower === '–') return beforeInsertion(reading, last, limit, lower);
  if (tags[last] === CONJUNCTION || lower === ';') return subjectOfJoinedVerb(reading, last, limit, depth);
  if (!endsNounPhrase(reading, last) && lower !== ')') return null;
  const start = nounPhraseStart(reading, end, limit);
  if (start === end) return null;
  return { from: overParticiple(reading, start, limit), to: end, relative: false };
}

/** Participles that a name follows: "a student named Wong". */
const NAMED: ReadonlySet<string> = new Set(['named', 'called', 'nicknamed', 'dubbed']);

/** How long a participle's phrase between a subject's noun and its verb may be. */
const PARTICIPLE_REACH = 12;

/**
 * "Voters opposing the toll said": where the phrase starts that a participle with its object belongs to, `start`
 * itself where none does. No finite verb may stand before it: the participle could be that verb's.
 */
function overParticiple(reading: Reading, start: number, limit: number): number {
  const participle = start - 1;
  if (participle - 1 < limit) return start;
  if (reading.tags[participle] !== ING && !NAMED.has(lowerAt(reading, participle))) return start;
  if (!endsNounPhrase(reading, participle - 1) || isTimeWord(lowerAt(reading, participle - 1))) return start;
  const head = nounPhraseStart(reading, participle, limit);
  if (head === participle || participle - head > PARTICIPLE_REACH) return start;
  const before = lowerAt(reading, head - 1);
  if (head > limit && (before === 'with' || before === 'without' || before === 'by')) return start;
  return hasFiniteVerb(reading, limit, head) && reading.tags[head - 1] !== SUBORDINATOR && before !== ','
    ? start
    : head;
}

/** The index after stepping back over adverbs and times before `end`. */
export function skipTimesBack(reading: Reading, end: number, limit: number): number {
  let i = end;
  while (i > limit) {
    const lower = lowerAt(reading, i - 1);
    const tag = reading.tags[i - 1];
    if (tag === ADVERB || tag === PARTICLE || FLOATING.has(lower)) i -= 1;
    else if (reading.words.capital[i - 1] === 1 && isNameOfTime(lower)) break;
    else if (isTimeWord(lower) || (isPeriod(lower) && followsTimeMarker(reading, i - 2))) {
      i -= 1;
      while (i > limit && isTimeMarker(lowerAt(reading, i - 1))) i -= 1;
      if (lowerAt(reading, i - 1) === 'of' && lowerAt(reading, i - 2) === 'as' && i - 2 > limit) i -= 2;
    } else if (tag === NUMERAL && isTimeWord(lowerAt(reading, i - 2)) && i - 2 > limit) i -= 1;
    else if (tag === NUMERAL && /^(?:19|20)\d\d$/.test(lower) && lowerAt(reading, i - 2) === 'in') i -= 2;
    else break;
  }
  return i;
}

/** "both", "itself": they stand between a subject and its verb. */
const FLOATING: ReadonlySet<string> = new Set('itself himself herself themselves'.split(' '));

/** Capitalised inside a sentence these are names: "USA Today". */
function isNameOfTime(lower: string): boolean {
  return lower === 'today' || lower === 'tonight' || lower === 'yesterday' || lower === 'tomorrow';
}

function isTimeMarker(lower: string): boolean {
  return 'on in last this next late early earlier later since by until the before after during from'
    .split(' ')
    .includes(lower);
}

function followsTimeMarker(reading: Reading, i: number): boolean {
  const lower = lowerAt(reading, i);
  return lower === 'last' || lower === 'this' || lower === 'next' || lower === 'that' || isTimeWord(lower);
}

function beforeInsertion(reading: Reading, closing: number, limit: number, mark: string): Subject | null {
  const opening = openingMark(reading, closing, limit, mark);
  if (opening < 0) {
    // "Both he and the head of the union, urged": a comma that nothing opened parts the subject from its verb.
    const whole = mark === ',' ? nounPhraseStart(reading, closing, limit) : closing;
    return whole < closing && whole === limit ? { from: whole, to: closing, relative: false } : null;
  }
  const start = nounPhraseStart(reading, opening, limit);
  if (start === opening) {
    // "On Saturday, the head of the force, said": what stands between the commas is the subject itself.
    const alone = nounPhraseStart(reading, closing, opening + 1);
    return alone < closing ? { from: alone, to: closing, relative: false } : null;
  }
  const first = opening + 1;
  const tag = reading.tags[first] as number;
  const lower = lowerAt(reading, first);
  const relative = tag === WH && (lower === 'who' || lower === 'which');
  const apposed =
    relative ||
    lower === 'of' ||
    lower === 'from' ||
    lower === 'including' ||
    tag === PAST_PARTICIPLE ||
    !(
      tag === WH ||
      tag === PREPOSITION ||
      tag === ADVERB ||
      tag === SUBORDINATOR ||
      tag === ING ||
      tag === CONJUNCTION ||
      isTimeWord(lower) ||
      hasOwnFiniteVerb(reading, first, closing)
    );
  return { from: start, to: apposed && mark === ',' ? closing + 1 : opening, relative: false };
}

/** Whether a finite verb stands between the commas that no relative pronoun takes: "a rapporteur who had been there" has none. */
function hasOwnFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (reading.tags[i] === WH && i > from) return false;
    if (isFiniteVerb(reading.tags[i] as number) && (reading.quoteOf[i] as number) < 0) return true;
  }
  return false;
}

function openingMark(reading: Reading, closing: number, limit: number, mark: string): number {
  let found = -1;
  for (let i = closing - 1; i > limit && i > closing - INSERTION_REACH; i -= 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    if (lowerAt(reading, i) !== mark) continue;
    if (found < 0) {
      found = i;
      // A place name's second comma ("of Clearwater, Florida, said") belongs to the insertion around it.
      if (mark === ',' && isPlacePart(reading, i, closing)) continue;
    }
    return found === i || beginsInsertion(reading, i) ? i : found;
  }
  return found;
}

/** Whether only one or two capitalised tokens stand between the commas, as in ", Florida,". */
function isPlacePart(reading: Reading, comma: number, closing: number): boolean {
  if (closing - comma > 4) return false;
  for (let i = comma + 1; i < closing; i += 1)
    if (reading.words.capital[i] !== 1 && lowerAt(reading, i) !== '.') return false;
  return reading.words.capital[comma - 1] === 1;
}

function beginsInsertion(reading: Reading, comma: number): boolean {
  const tag = reading.tags[comma + 1];
  return (
    tag === DETERMINER ||
    tag === WH ||
    tag === PREPOSITION ||
    tag === ADJECTIVE ||
    reading.words.capital[comma + 1] === 0
  );
}

/** How far back a finite verb is looked for before a token; bounds the work in endless sentences. */
const BACK_REACH = 160;

/** Whether a finite verb stands before token `to` in the segment that starts at `from`, quotations left out. */
export function hasFiniteVerbBefore(reading: Reading, from: number, to: number): boolean {
  return hasFiniteVerb(reading, Math.max(from, to - BACK_REACH), to);
}

/** Whether a finite verb stands among the tokens, quotations left out. */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (isFiniteVerb(reading.tags[i] as number) && (reading.quoteOf[i] as number) < 0) return true;
  return false;
}

/** Whether a finite verb stands among the tokens, inside quotations too. */
export function hasAnyFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(reading.tags[i] as number)) return true;
  return false;
}

/** "hearing her son had left": whether a verb stands right before the subject, whose clause it then governs. */
export function isGoverned(reading: Reading, subject: number, limit: number): boolean {
  return subject > limit && isVerb(reading.tags[subject - 1] as number);
}

function subjectOfJoinedVerb(
  reading: Reading,
  conjunction: number,
  limit: number,
  depth: number,
): Subject | null {
  for (let i = conjunction - 1; i > limit; i -= 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    if (!isFiniteVerb(reading.tags[i] as number)) continue;
    const found = subjectBefore(reading, verbGroup(reading, i, limit).from, limit, depth + 1);
    if (found !== null && !isGoverned(reading, found.from, limit)) return found;
  }
  return null;
}
