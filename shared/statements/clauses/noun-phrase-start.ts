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
  PAST_PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
  WH,
} from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { endsNounPhrase, isPredeterminer, openingBracket, standsInside } from './phrase-words.ts';
import { isTimeWord } from './time-words.ts';

/**
 * Where the base noun phrase that ends before token `end` starts: the words before its last one that belong to
 * it, determiner included, without what is attached by a preposition. `end` itself where no phrase ends there.
 */
export function baseStart(reading: Reading, end: number, limit: number): number {
  const { tags } = reading;
  let i = end - 1;
  if (i < limit) return end;
  if (lowerAt(reading, i) === ')') {
    const open = openingBracket(reading, i, limit);
    if (open <= limit) return end;
    i = open - 1;
  }
  if (!endsNounPhrase(reading, i)) return end;
  if (tags[i] === PRONOUN) {
    return i;
  }
  let start = i;
  while (start > limit) {
    const previous = start - 1;
    const tag = tags[previous] as number;
    const first = tags[start] as number;
    if (first === DETERMINER && reading.words.capital[start] === 1 && tag === NOUN) {
      start = previous;
      continue;
    }
    if (first === DETERMINER && !(tag === DETERMINER && isPredeterminer(lowerAt(reading, previous)))) break;
    if (first === POSSESSIVE && !(tag === DETERMINER && isPredeterminer(lowerAt(reading, previous)))) break;
    if (standsInside(reading, previous)) {
      if (isTimeWord(lowerAt(reading, previous)) && tags[start] !== GENITIVE) break;
      start = previous;
    } else if (isPartOfName(reading, previous, start)) start = previous;
    else if (tag === PRONOUN && first === GENITIVE) start = previous;
    else if (
      tag === ADVERB &&
      (first === ADJECTIVE || first === NUMERAL) &&
      previous > limit &&
      tags[previous - 1] !== NOUN
    )
      start = previous;
    else if (
      (tag === PAST_PARTICIPLE || tag === ING) &&
      (first === NOUN || first === NAME || first === ADJECTIVE) &&
      previous > limit &&
      isPremodified(tags[previous - 1] as number)
    )
      start = previous;
    else break;
  }
  while (start < i && (tags[start] === GENITIVE || lowerAt(reading, start) === '.')) start += 1;
  return start;
}

/** A capitalised word before a capitalised word, whatever its part of speech looked like: "Associated Press". */
function isPartOfName(reading: Reading, i: number, next: number): boolean {
  const tag = reading.tags[i] as number;
  if (reading.words.capital[i] !== 1 || reading.words.capital[next] !== 1) return false;
  return isVerb(tag) && !isFiniteVerb(tag);
}

function isPremodified(tag: number): boolean {
  return (
    tag === DETERMINER ||
    tag === POSSESSIVE ||
    tag === ADJECTIVE ||
    tag === GENITIVE ||
    tag === PREPOSITION ||
    tag === PUNCTUATION ||
    tag === NUMERAL
  );
}

/**
 * Where the whole noun phrase that ends before token `end` starts: with the phrases it is attached to by a
 * preposition or a participle ("officials in the city", "a man convicted of theft"), coordinated phrases, and a
 * role before a name and a comma. `end` itself where no noun phrase ends there.
 */
export function nounPhraseStart(reading: Reading, end: number, limit: number): number {
  const { tags, quoteOf } = reading;
  let start = baseStart(reading, end, limit);
  if (start === end) return end;
  while (start > limit) {
    const before = start - 1;
    if ((quoteOf[before] as number) >= 0) break;
    const tag = tags[before] as number;
    const lower = lowerAt(reading, before);
    let wider = start;
    if (
      (tag === PREPOSITION && !NEVER_ATTACHED.has(lower)) ||
      (tag === TO && lower === 'to') ||
      lower === 'including'
    )
      wider = attachedStart(reading, before, limit);
    else if (tag === CONJUNCTION && (lower === 'and' || lower === 'or' || lower === '&'))
      wider = joinedStart(reading, before, limit);
    else if (lower === ',') wider = roleStart(reading, before, start, end, limit);
    else wider = relativeStart(reading, start, limit);
    if (wider === start || wider >= before) break;
    start = wider;
  }
  return start;
}

/** Prepositions that say when it was, and attach to no noun before them: "two days after the minister said". */
const NEVER_ATTACHED: ReadonlySet<string> = new Set('as than after before since until despite'.split(' '));

/** How long a relative clause without commas may be. */
const RELATIVE_REACH = 12;

/** "the senator who sponsored the bill": where the phrase starts that a relative clause without commas belongs to. */
function relativeStart(reading: Reading, start: number, limit: number): number {
  let verb = false;
  for (let i = start - 1; i > limit && i > start - RELATIVE_REACH; i -= 1) {
    if ((reading.quoteOf[i] as number) >= 0 || lowerAt(reading, i) === ',') return start;
    const tag = reading.tags[i] as number;
    if (isFiniteVerb(tag)) verb = true;
    else if (tag === WH) {
      const lower = lowerAt(reading, i);
      if (!verb && lower === 'that') continue;
      if (!verb || (lower !== 'who' && lower !== 'which' && lower !== 'that')) return start;
      const head = baseStart(reading, i, limit);
      return head < i ? head : start;
    }
  }
  return start;
}

function attachedStart(reading: Reading, preposition: number, limit: number): number {
  const { tags } = reading;
  const stay = preposition + 1;
  let end = preposition;
  // "from across the country"
  if (tags[end - 1] === PREPOSITION && end - 1 > limit) end -= 1;
  const tag = tags[end - 1];
  if (
    end - 1 > limit &&
    (tag === PAST_PARTICIPLE ||
      tag === ING ||
      (tag === ADJECTIVE &&
        endsNounPhrase(reading, end - 2) &&
        tags[end - 2] !== ADJECTIVE &&
        tags[end - 2] !== DETERMINER))
  )
    end -= 1;
  if (end <= limit) return stay;
  if (lowerAt(reading, end - 1) === ',') return stay;
  const start = baseStart(reading, end, limit);
  if (start === end) return stay;
  if (isTimeWord(lowerAt(reading, end - 1))) return stay;
  return start;
}

function joinedStart(reading: Reading, conjunction: number, limit: number): number {
  const stay = conjunction + 1;
  const afterComma = lowerAt(reading, conjunction - 1) === ',';
  const end = afterComma ? conjunction - 1 : conjunction;
  const first = baseStart(reading, end, limit);
  if (first === end || isTimeWord(lowerAt(reading, end - 1))) return stay;
  const list = listStart(reading, first, limit);
  if (list < first && opensPhrase(reading, list, limit)) return list;
  // "..., and his associates": with one comma and no list before it the comma parts two clauses.
  if (afterComma) return stay;
  if (first > limit && /^(?:both|either|neither)$/.test(lowerAt(reading, first - 1))) return first - 1;
  return opensPhrase(reading, first, limit) ? first : stay;
}

/** Where the list of phrases parted by commas starts that ends with the phrase at `first`. */
function listStart(reading: Reading, first: number, limit: number): number {
  let start = first;
  while (start > limit && lowerAt(reading, start - 1) === ',') {
    const end = start - 1;
    const item = baseStart(reading, end, limit);
    if (item === end || isTimeWord(lowerAt(reading, end - 1))) break;
    start = item;
  }
  return start;
}

const OPENING_PREPOSITIONS: ReadonlySet<string> = new Set(
  'of from for at by in after before since with to'.split(' '),
);

/** Whether what stands before token `first` lets a subject begin there, or attaches it to one. */
function opensPhrase(reading: Reading, first: number, limit: number): boolean {
  if (first === limit) return true;
  const tag = reading.tags[first - 1];
  const lower = lowerAt(reading, first - 1);
  if (isTimeWord(lower)) return true;
  if (tag === PREPOSITION) return OPENING_PREPOSITIONS.has(lower);
  return (
    tag === SUBORDINATOR ||
    tag === CONJUNCTION ||
    tag === WH ||
    lower === ',' ||
    lower === ';' ||
    lower === 'that' ||
    lower === 'including'
  );
}

function roleStart(reading: Reading, comma: number, start: number, end: number, limit: number): number {
  for (let i = start; i < end; i += 1) if (reading.words.capital[i] !== 1 && i - start > 3) return start;
  if (reading.words.capital[start] !== 1) return start;
  const role = nounPhraseStart(reading, comma, limit);
  if (role === comma) return start;
  const tag = role > limit ? reading.tags[role - 1] : SUBORDINATOR;
  const lower = lowerAt(reading, role);
  const opens = role === limit || lowerAt(reading, role - 1) === 'that' || tag === CONJUNCTION;
  return opens && (reading.tags[role] === DETERMINER || lower === 'one' || reading.tags[role] === POSSESSIVE)
    ? role
    : start;
}
