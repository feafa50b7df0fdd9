import type { Subject } from '../clauses/subject.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import {
  ADJECTIVE,
  DETERMINER,
  NUMERAL,
  PAST_PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  VERB_PAST,
} from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { PREPOSITIONS } from '../speakers/word-lists.ts';
import { type CueEntry, SPEECH_FORMS } from './cue-lexicon.ts';

/** What may stand between a verb and the noun phrase that is its object. */
const BEFORE_NOUN: ReadonlySet<number> = new Set([ADJECTIVE, DETERMINER, NUMERAL]);

/**
 * Whether what looks like the subject of "calls" or "claims" is the object of the verb before it: "They rejected key
 * council calls for a ban" has no verb "calls". A verb that takes a bare clause ("said the council calls") leaves the
 * question open.
 */
export function isObjectBefore(
  reading: Reading,
  { head, from }: VerbGroup,
  subject: Subject,
  entryOf: (i: number) => CueEntry | undefined,
): boolean {
  if (head !== from || subject.from >= head || !lowerAt(reading, head).endsWith('s')) return false;
  if (SPEECH_FORMS.has(lowerAt(reading, head)) || reading.tags[head - 1] === PRONOUN) return false;
  let at = subject.from - 1;
  while (at > 0 && standsBeforeNoun(reading, at)) at -= 1;
  return at >= 0 && PAST_VERBS.has(reading.tags[at] as number) && entryOf(at)?.frames.has('s') !== true;
}

/** A rare adjective ("key") may be tagged as a preposition, which are few. */
function standsBeforeNoun(reading: Reading, i: number): boolean {
  const tag = reading.tags[i] as number;
  return BEFORE_NOUN.has(tag) || (tag === PREPOSITION && !PREPOSITIONS.has(lowerAt(reading, i)));
}

const PAST_VERBS: ReadonlySet<number> = new Set([VERB_PAST, PAST_PARTICIPLE]);
