import type { Cast, NamedOccurrence } from './cast.ts';
import { type Phrase, textOf } from './phrases.ts';
import { DETERMINERS, isPeopleNoun, PREPOSITIONS, singular, wordsOf } from './word-lists.ts';

const CLAUSE = wordsOf(['who whose which that where when']);
const COURTESY = wordsOf(['mr mrs ms miss dr sir dame']);
/** Longest role kept, in words: beyond it an apposition tells a story. */
const LONGEST = 14;

/**
 * The role a mention gives a person: what stands before the name ("Russian Deputy Foreign Minister"), else the
 * apposition after it ("head of the agency"), else the part before the comma ("The mayor of Perth"). Without
 * leading determiners; null where nothing names an office.
 */
export function roleFor(cast: Cast, segments: readonly Phrase[], person: NamedOccurrence): string | null {
  const own = segments.findIndex((segment) => segment.from <= person.from && person.to <= segment.to);
  const segment = segments[own];
  if (segment === undefined) return null;
  const before = roleText(cast, { from: segment.from, to: person.from - 1 });
  if (before !== null) return before;
  const earlier = own > 0 ? roleText(cast, segments[own - 1] as Phrase) : null;
  if (earlier !== null) return earlier;
  const after = segments[own + 1];
  const apposition = after === undefined ? null : roleText(cast, withoutClause(cast, after));
  return apposition ?? affiliation(cast, segment, person);
}

function withoutClause(cast: Cast, phrase: Phrase): Phrase {
  for (let at = phrase.from; at <= phrase.to; at += 1)
    if (CLAUSE.has(cast.words.lower(at))) return { from: phrase.from, to: at - 1 };
  return phrase;
}

/** A phrase as a role, without leading determiners; null where it names no office or is too long for one. */
export function roleText(cast: Cast, phrase: Phrase): string | null {
  let { from } = phrase;
  while (from <= phrase.to && DETERMINERS.has(cast.words.lower(from))) from += 1;
  if (from > phrase.to || phrase.to - from >= LONGEST) return null;
  let office = false;
  for (let at = from; at <= phrase.to; at += 1) {
    const lower = cast.words.lower(at);
    if (isPeopleNoun(singular(lower)) && !COURTESY.has(lower)) office = true;
  }
  return office ? textOf(cast, from, phrase.to) : null;
}

/** "Al Jazeera's Ann Lee", "Ann Lee of the Treasury": where the person belongs, when no office is named. */
function affiliation(cast: Cast, segment: Phrase, person: NamedOccurrence): string | null {
  const owner = cast.words.get(person.titleFrom - 1);
  if (owner?.possessive === true && person.titleFrom - 1 >= segment.from) {
    const text = textOf(cast, segment.from, person.titleFrom - 1)
      .replace(/^the /i, '')
      .replace(/['’]s?$/u, '');
    return text === '' ? null : text;
  }
  const link = cast.words.lower(person.to + 1);
  const linked =
    PREPOSITIONS.has(link) &&
    person.to + 2 <= segment.to &&
    ['of', 'from', 'at', 'with', 'for'].includes(link);
  return linked ? textOf(cast, person.to + 1, segment.to) : null;
}
