import type { Span } from '../../article/span.ts';
import type { Character } from './character.ts';
import type { Description } from './mention.ts';

/** One who speaks in the article: a character it names, someone it only describes, or several together. */
export interface Voice {
  readonly name: string;
  /** The character who speaks; null for an unnamed source or a group. */
  readonly character: Character | null;
  /** What an unnamed source was called when it first spoke; null for a named one. */
  readonly description: Description | null;
  readonly plural: boolean;
  role: string | null;
  /** The noun phrases by which its statements name it. */
  readonly mentions: Span[];
}

/** The voices of an article by who they are, so that each is made once. */
export class Voices {
  readonly #byCharacter = new Map<Character, Voice>();
  readonly #byName = new Map<string, Voice>();

  ofCharacter(character: Character): Voice {
    const known = this.#byCharacter.get(character);
    if (known !== undefined) return known;
    const voice: Voice = {
      name: character.name,
      character,
      description: null,
      plural: false,
      role: null,
      mentions: [],
    };
    this.#byCharacter.set(character, voice);
    return voice;
  }

  /** An unnamed voice; two descriptions in the same words are one voice. */
  ofDescription(description: Description, name = description.text): Voice {
    return this.#byNameOr(name, () => ({
      name,
      character: null,
      description,
      plural: description.plural,
      role: null,
      mentions: [],
    }));
  }

  ofSeveral(names: readonly string[]): Voice {
    const last = names.at(-1) as string;
    const name = names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')}, and ${last}`;
    return this.#byNameOr(name, () => ({
      name,
      character: null,
      description: null,
      plural: true,
      role: null,
      mentions: [],
    }));
  }

  #byNameOr(name: string, make: () => Voice): Voice {
    const key = name.toLowerCase().replace(/^(?:the|a|an) /, '');
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const voice = make();
    this.#byName.set(key, voice);
    return voice;
  }
}
