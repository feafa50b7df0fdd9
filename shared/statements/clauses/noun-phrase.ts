import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  ING,
  isVerb,
  MODAL,
  NAME,
  NOUN,
  NUMERAL,
  PAST_PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  TO,
  VERB_BASE,
  VERB_PAST,
} from '../grammar/tags.ts';
import { MARK } from '../grammar/words.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { closingBracket, endsNounPhrase, isPredeterminer, standsInside, startsTime } from './phrase-words.ts';
import { hasAnyFiniteVerb } from './subject.ts';
import { isPeriod, isTimeWord } from './time-words.ts';

/**
 * Where the noun phrase that starts at token `i` ends (exclusive), its prepositional phrases and coordinated
 * phrases included unless `bare`; `i` itself where none starts there. Never passes `limit`.
 */
export function nounPhraseEnd(reading: Reading, i: number, limit: number, bare = false): number {
  let end = baseEnd(reading, i, limit);
  if (end === i || bare || (PERSONAL.has(lowerAt(reading, i)) && reading.tags[end] !== CONJUNCTION))
    return end;
  for (let more = true; more; ) {
    more = false;
    const tag = reading.tags[end];
    if (end >= limit) break;
    const lower = lowerAt(reading, end);
    if ((lower === 'such' && lowerAt(reading, end + 1) === 'as') || lower === 'including') {
      const inner = baseEnd(reading, lower === 'such' ? end + 2 : end + 1, limit);
      if (inner > end + 2) {
        end = inner;
        more = true;
      }
    } else if (lower === '(') {
      const closed = closingBracket(reading, end, limit);
      if (closed > 0) {
        end = closed;
        more = true;
      }
    } else if ((tag === PREPOSITION && attaches(reading, lower, end)) || (tag === TO && end > i)) {
      if (startsTime(reading, end + 1)) {
        const by = timePhraseBefore(reading, end + 1, limit);
        if (by === 0) break;
        end = by;
        more = true;
        continue;
      }
      const inner = baseEnd(reading, end + 1, limit);
      if (inner > end + 1) {
        end = inner;
        more = true;
      }
    } else if (tag === PAST_PARTICIPLE && participlePhraseEnd(reading, end, limit) > end) {
      end = participlePhraseEnd(reading, end, limit);
      more = true;
    } else if (tag === CONJUNCTION && (lower === 'and' || lower === 'or' || lower === '&')) {
      const inner = baseEnd(reading, end + 1, limit);
      if (inner > end + 1 && !isFiniteAfter(reading, inner)) {
        end = inner;
        more = true;
      }
    }
  }
  return end;
}

/** Nothing is attached to these: "told him at noon". */
const PERSONAL: ReadonlySet<string> = new Set('i me he him she it they them we us you'.split(' '));

/** Prepositions that say when or how it was said, and belong to no noun phrase. */
const NEVER_ATTACHED: ReadonlySet<string> = new Set(
  'as than after before during via since until despite like'.split(' '),
);
/** The prepositions that follow a name within its noun phrase. */
const AFTER_A_NAME: ReadonlySet<string> = new Set(['of', 'from', 'at', 'with', 'for', 'to']);

function attaches(reading: Reading, lower: string, i: number): boolean {
  if (NEVER_ATTACHED.has(lower)) return false;
  return reading.tags[i - 1] !== NAME || AFTER_A_NAME.has(lower) || reading.words.capital[i + 1] === 1;
}

/** "a tweet on Monday by the minister": where "by" follows the time, one past it; else 0. */
function timePhraseBefore(reading: Reading, i: number, limit: number): number {
  let at = i;
  while (at < limit && at < i + 3 && (isTimeWord(lowerAt(reading, at)) || isPeriod(lowerAt(reading, at))))
    at += 1;
  return at > i && lowerAt(reading, at) === 'by' ? at : 0;
}

/** "a memo posted online by the senator": one past the participle's own phrase, or `i`. */
function participlePhraseEnd(reading: Reading, i: number, limit: number): number {
  let at = i + 1;
  while (at < limit && at < i + 3 && reading.tags[at] === ADVERB) at += 1;
  for (let more = true; more; ) {
    more = false;
    const tag = reading.tags[at];
    if (at >= limit || tag !== PREPOSITION || lowerAt(reading, at) === 'as') break;
    const inner = baseEnd(reading, at + 1, limit);
    if (inner > at + 1) {
      at = inner;
      more = true;
    }
  }
  return at > i + 1 && lowerAt(reading, i + 1) !== 'that' && reading.tags[at - 1] !== ADVERB ? at : i;
}

function isFiniteAfter(reading: Reading, i: number): boolean {
  const tag = reading.tags[i];
  return tag !== undefined && tag >= MODAL && tag <= VERB_PAST;
}

function baseEnd(reading: Reading, from: number, limit: number): number {
  const { tags, words } = reading;
  let i = from;
  let head = false;
  while (i < limit) {
    const tag = i === from && followsAccordingTo(reading, i) ? NOUN : (tags[i] as number);
    if (tag === PRONOUN) {
      if (i === from) return i + 1;
      break;
    }
    if (tag === DETERMINER || tag === POSSESSIVE) {
      if (head && tags[i - 1] !== GENITIVE && !isPredeterminer(lowerAt(reading, i - 1))) break;
      if (tag === DETERMINER) head = true;
    } else if (tag === NOUN || tag === NAME || tag === NUMERAL) {
      if (
        head &&
        i > from &&
        isAdverbOfTime(lowerAt(reading, i)) &&
        tags[i + 1] !== GENITIVE &&
        words.capital[i] === 0
      )
        break;
      if (
        head &&
        i > from &&
        isTimeWord(lowerAt(reading, i)) &&
        !(lowerAt(reading, i) === 'today' && tags[i - 1] === NAME) &&
        tags[i - 1] !== DETERMINER &&
        tags[i - 1] !== GENITIVE &&
        words.capital[i] === 1
      )
        break;
      head = true;
    } else if (tag === ADJECTIVE || tag === GENITIVE) {
      if (tag === GENITIVE ? !head : head && lowerAt(reading, i) === 'such') break;
      if (tag === ADJECTIVE) head = true;
    } else if (tag === ADVERB || tag === PAST_PARTICIPLE || tag === ING) {
      if (
        tag === PAST_PARTICIPLE &&
        i > from &&
        tags[i - 1] === DETERMINER &&
        lowerAt(reading, i - 1) === 'the' &&
        isVerb(tags[i + 1] as number)
      )
        return i + 1;
      if (!modifiesNext(reading, i, limit) || (head && !canPrecedeModifier(tags[i - 1] as number))) break;
    } else if (words.kind[i] === MARK && standsInside(reading, i)) {
      // "&", "$", the full stop of an abbreviation, the apostrophe of a plural's genitive.
    } else if (
      tag === PUNCTUATION &&
      (isQuotedNickname(reading, i, limit) || isQuotedPart(reading, i, limit, i > from))
    ) {
      head = true;
      while (i + 1 < limit && reading.quoteOf[i + 1] === reading.quoteOf[i]) i += 1;
    } else break;
    i += 1;
  }
  while (
    i > from &&
    !endsNounPhrase(reading, i - 1) &&
    !followsAccordingTo(reading, i - 1) &&
    words.kind[i - 1] !== MARK &&
    tags[i - 1] !== GENITIVE
  )
    i -= 1;
  return head ? i : from;
}

/** "a press conference yesterday": inside a sentence these say when. */
function isAdverbOfTime(lower: string): boolean {
  return lower === 'yesterday' || lower === 'today' || lower === 'tonight' || lower === 'tomorrow';
}

/** After "according to" no verb stands: what was tagged as one ("according to police") names somebody. */
function followsAccordingTo(reading: Reading, i: number): boolean {
  return (
    reading.tags[i] === VERB_BASE &&
    lowerAt(reading, i - 1) === 'to' &&
    lowerAt(reading, i - 2) === 'according'
  );
}

/** Whether an adverb or a participle modifies what follows: "most seriously injured adults". */
function modifiesNext(reading: Reading, i: number, limit: number): boolean {
  let at = i;
  while (at < limit && at < i + 3 && reading.tags[at] === ADVERB) at += 1;
  const tag = reading.tags[at];
  if (at > i && (tag === ADJECTIVE || tag === NUMERAL)) return true;
  if (tag !== PAST_PARTICIPLE && tag !== ING) return false;
  const next = reading.tags[at + 1];
  return next === NOUN || next === NAME || next === ADJECTIVE;
}

function canPrecedeModifier(tag: number): boolean {
  return (
    tag === DETERMINER ||
    tag === POSSESSIVE ||
    tag === ADJECTIVE ||
    tag === ADVERB ||
    tag === GENITIVE ||
    tag === NUMERAL
  );
}

/** A few words of a noun phrase in quotation marks: "a “significant development”". */
function isQuotedPart(reading: Reading, i: number, limit: number, inside: boolean): boolean {
  const quote = reading.quoteOf[i] as number;
  if (quote < 0 || !inside || reading.quoteFrom[quote] !== i) return false;
  const tag = reading.tags[i - 1];
  const end = reading.quoteTo[quote] as number;
  if (end > limit || end - i > 7) return false;
  if (tag !== DETERMINER && tag !== POSSESSIVE && tag !== ADJECTIVE && tag !== GENITIVE) return false;
  return !hasAnyFiniteVerb(reading, i, end);
}

function isQuotedNickname(reading: Reading, i: number, limit: number): boolean {
  const quote = reading.quoteOf[i];
  if (quote === undefined || quote < 0) return false;
  let end = i;
  while (end < limit && reading.quoteOf[end] === quote) end += 1;
  return end - i <= 5 && reading.tags[end] === NAME && i > 0 && reading.tags[i - 1] === NAME;
}
