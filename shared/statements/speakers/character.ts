import type { Occurrence } from './occurrences.ts';

/** `person`; `body`: an organisation or anything with a proper name; `place`: a country, state or city. */
export type CharacterKind = 'person' | 'body' | 'place';

/** Someone or something the article names, with every place where it does; filled while the cast is read. */
export interface Character {
  readonly kind: CharacterKind;
  /** The name alone, as printed where it is fullest. */
  name: string;
  /** The fullest name's words in lower case. */
  keys: readonly string[];
  readonly occurrences: Occurrence[];
  /** Evidence of sex: above 0 female, below 0 male. */
  gender: number;
  /** Nouns of office and kin used of it, lower case, singular: what "the minister" can refer back to. */
  readonly nouns: Set<string>;
  /** Other spellings that were taken for misprints of the name. */
  readonly misprints: Occurrence[];
}

export function newCharacter(kind: CharacterKind, name: string, keys: readonly string[]): Character {
  return { kind, name, keys, occurrences: [], gender: 0, nouns: new Set(), misprints: [] };
}
