import type { Cast, NamedOccurrence } from './cast.ts';
import { insideName, occurrencesIn, type Phrase } from './phrases.ts';
import {
  ANY_BODY,
  BODY_HEADS,
  DETERMINERS,
  GENERIC_BODIES,
  isPeopleNoun,
  MODIFIERS,
  PREPOSITIONS,
  wordsOf,
} from './word-lists.ts';

const OPENS_ANOTHER = wordsOf(['other others several some many former fellow']);

/** The parts of "A and B" or "A, B, and C" where each part names or describes someone of its own; else null. */
export function splitSeveral(cast: Cast, segments: readonly Phrase[]): Phrase[] | null {
  const last = segments.at(-1) as Phrase;
  if (segments.length > 2 && cast.words.lower(last.from) === 'and' && last.to > last.from)
    return [...segments.slice(0, -1), { from: last.from + 1, to: last.to }];
  const listed = listOfNames(cast, segments);
  if (listed !== null) return listed;
  const main = segments[0] as Phrase;
  const from = cast.words.lower(main.from) === 'both' && main.to > main.from ? main.from + 1 : main.from;
  for (let at = from + 1; at < main.to; at += 1) {
    const lower = cast.words.lower(at);
    if (PREPOSITIONS.has(lower) && !insideName(cast, main, at)) return null;
    if (lower !== 'and' || insideName(cast, main, at)) continue;
    const left = { from, to: at - 1 };
    const right = { from: at + 1, to: main.to };
    if (standAlone(cast, left, right)) return [left, right];
  }
  return null;
}

/** "Egypt, Greece and Cyprus": bare names between commas, the last two joined by "and". */
function listOfNames(cast: Cast, segments: readonly Phrase[]): Phrase[] | null {
  const last = segments.at(-1) as Phrase;
  if (segments.length < 2 || !segments.slice(0, -1).every((segment) => isBareName(cast, segment)))
    return null;
  for (let at = last.from + 1; at < last.to; at += 1) {
    if (cast.words.lower(at) !== 'and') continue;
    const pair = [
      { from: last.from, to: at - 1 },
      { from: at + 1, to: last.to },
    ];
    if (pair.every((part) => isBareName(cast, part))) return [...segments.slice(0, -1), ...pair];
  }
  return null;
}

function isBareName(cast: Cast, phrase: Phrase): boolean {
  const name = occurrencesIn(cast, phrase)[0];
  return name !== undefined && name.to === phrase.to && name.titleFrom <= phrase.from + 1;
}

function standAlone(cast: Cast, left: Phrase, right: Phrase): boolean {
  const opener = cast.words.lower(right.from);
  if (DETERMINERS.has(opener) || OPENS_ANOTHER.has(opener))
    return !isPeopleNoun(cast.words.lower(left.to)) || isPlural(cast, left);
  const leftName = occurrencesIn(cast, left).at(-1);
  const rightName = occurrencesIn(cast, right)[0];
  if (leftName === undefined || rightName === undefined) return false;
  if (leftName.to !== left.to || leftName.possessive || isHeadAlone(leftName)) return false;
  const persons = leftName.character.kind === 'person' || rightName.character.kind === 'person';
  if (rightName.possessive && rightName.to < right.to) return false;
  if (rightName.to === right.to) return persons || opensName(cast, right, rightName);
  return rightName.character.kind === 'person' && persons && opensName(cast, right, rightName);
}

/** "Police" of "Police and Crime Commissioner": a head noun that is no name by itself. */
function isHeadAlone({ keys }: NamedOccurrence): boolean {
  return keys.length === 1 && (BODY_HEADS.has(keys[0] as string) || GENERIC_BODIES.has(keys[0] as string));
}

/** Whether the right part is about what it names: nothing but titles, roles and kinds of body before the name. */
function opensName(cast: Cast, right: Phrase, name: NamedOccurrence): boolean {
  for (let at = right.from; at < name.titleFrom; at += 1) {
    const lower = cast.words.lower(at);
    const kind =
      isPeopleNoun(lower) ||
      MODIFIERS.has(lower) ||
      GENERIC_BODIES.has(lower) ||
      ANY_BODY.has(lower) ||
      lower.endsWith('-based');
    if (!kind) return false;
  }
  return true;
}

function isPlural(cast: Cast, phrase: Phrase): boolean {
  return cast.words.lower(phrase.to).endsWith('s');
}
