import type { Word } from './article-words.ts';
import type { Cast } from './cast.ts';
import { occurrencesIn, type Phrase } from './phrases.ts';
import { DETERMINERS, isPeopleNoun, PREPOSITIONS, wordsOf } from './word-lists.ts';

const OPENS_ANOTHER = wordsOf(['other others several some many former fellow']);

/** The parts of "A and B" or "A, B, and C" where each part names or describes someone of its own; else null. */
export function splitSeveral(cast: Cast, segments: readonly Phrase[]): Phrase[] | null {
  const last = segments.at(-1) as Phrase;
  if (segments.length > 2 && lowerAt(cast, last.from) === 'and' && last.to > last.from)
    return [...segments.slice(0, -1), { from: last.from + 1, to: last.to }];
  const main = segments[0] as Phrase;
  const from = lowerAt(cast, main.from) === 'both' && main.to > main.from ? main.from + 1 : main.from;
  for (let at = from + 1; at < main.to; at += 1) {
    const lower = lowerAt(cast, at);
    if (PREPOSITIONS.has(lower) && !insideName(cast, main, at)) return null;
    if (lower !== 'and' || insideName(cast, main, at)) continue;
    const left = { from, to: at - 1 };
    const right = { from: at + 1, to: main.to };
    if (standAlone(cast, left, right)) return [left, right];
  }
  return null;
}

function lowerAt(cast: Cast, at: number): string {
  return (cast.words[at] as Word).lower;
}

function insideName(cast: Cast, phrase: Phrase, at: number): boolean {
  return occurrencesIn(cast, phrase).some((name) => name.from < at && at < name.to);
}

function standAlone(cast: Cast, left: Phrase, right: Phrase): boolean {
  const opener = lowerAt(cast, right.from);
  if (DETERMINERS.has(opener) || OPENS_ANOTHER.has(opener))
    return !isPeopleNoun(lowerAt(cast, left.to)) || isPlural(cast, left);
  const leftName = occurrencesIn(cast, left).at(-1);
  const rightName = occurrencesIn(cast, right)[0];
  if (leftName === undefined || rightName === undefined) return false;
  if (leftName.to !== left.to || leftName.possessive || rightName.titleFrom !== right.from) return false;
  const bareTail = rightName.to === right.to;
  return bareTail || rightName.character.kind === 'person' || leftName.character.kind === 'person';
}

function isPlural(cast: Cast, phrase: Phrase): boolean {
  return lowerAt(cast, phrase.to).endsWith('s');
}
