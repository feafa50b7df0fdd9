import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  ING,
  NUMERAL,
  OTHER_TAG,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  WH,
} from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { startsTime } from './phrase-words.ts';
import { startsClause } from './starts-clause.ts';
import { hasFiniteVerb } from './subject.ts';

/**
 * The noun phrase that follows an inverted cue or "according to" at token `from`, with its apposition up to and
 * including the comma that closes it; null where none starts there. `to` is exclusive. Where the cue opens the
 * sentence, a clause must follow the apposition.
 */
export function speakerAfter(
  reading: Reading,
  from: number,
  limit: number,
  opensSentence = false,
): { from: number; to: number } | null {
  if ((reading.quoteOf[from] ?? 0) >= 0) return null;
  const lower = lowerAt(reading, from);
  if (lower === 'that' || lower === 'it' || lower === 'him' || lower === 'them' || startsTime(reading, from))
    return null;
  const end = nounPhraseEnd(reading, from, limit);
  if (end === from) return null;
  if (reading.tags[from] === PRONOUN) return { from, to: from + 1 };
  const to = appositionEnd(reading, end, limit);
  if (to === end || !opensSentence) return { from, to };
  // "According to police, the man, 32, was": what stands between the commas may be the clause's own subject.
  return { from, to: lowerAt(reading, to - 1) === ',' && startsClause(reading, to, limit) ? to : end };
}

/** One past the apposition that opens with the comma at `comma`, its closing comma included; `comma` without one. */
export function appositionEnd(reading: Reading, comma: number, limit: number): number {
  if (comma + 1 >= limit || lowerAt(reading, comma) !== ',') return comma;
  const first = comma + 1;
  const tag = reading.tags[first];
  const lower = lowerAt(reading, first);
  if ((reading.quoteOf[first] as number) >= 0) return comma;
  if (
    tag === WH ||
    tag === ADVERB ||
    tag === SUBORDINATOR ||
    tag === CONJUNCTION ||
    tag === ING ||
    tag === PRONOUN
  )
    return comma;
  if (tag === PREPOSITION && lower !== 'of') return comma;
  if (
    startsTime(reading, first) ||
    tag === NUMERAL ||
    (tag === ADJECTIVE &&
      reading.words.capital[first] !== 1 &&
      nounPhraseEnd(reading, first, limit, true) === first)
  )
    return comma;
  if (tag === OTHER_TAG || /[$£€\d]/.test(lower)) return comma;
  let end = nounPhraseEnd(reading, lower === 'of' ? first + 1 : first, limit);
  if (end === first || hasFiniteVerb(reading, first, Math.min(limit, end + 2))) return comma;
  // "Clearwater, Florida, head of": a place may stand inside.
  if (
    end + 1 < limit &&
    lowerAt(reading, end) === ',' &&
    reading.words.capital[end + 1] === 1 &&
    reading.words.capital[end - 1] === 1
  ) {
    const more = nounPhraseEnd(reading, end + 1, limit);
    if (
      more > end + 1 &&
      (more >= limit || lowerAt(reading, more) === ',' || lowerAt(reading, more) === '.') &&
      !hasFiniteVerb(reading, end + 1, Math.min(limit, more + 2))
    )
      end = more;
  }
  if (end >= limit) return end;
  const closing = lowerAt(reading, end);
  if (closing === ',') return end + 1;
  return closing === '.' || closing === ';' ? end : comma;
}
