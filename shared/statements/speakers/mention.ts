import type { Character } from './character.ts';

export type PronounClass = 'he' | 'she' | 'they' | 'it' | 'i' | 'you' | 'other';

/** What the noun phrase at a cue refers with, before the article around it has been asked whom it means. */
export type Mention =
  | { readonly form: 'pronoun'; readonly pronoun: PronounClass }
  | {
      readonly form: 'name';
      readonly character: Character;
      readonly role: string | null;
      /** The noun of the text that the named one wrote ("report" in "a report from the Treasury"); else null. */
      readonly text: string | null;
    }
  | Description
  | Owned
  | { readonly form: 'several'; readonly parts: readonly Part[] };

/** "his lawyer", "the company's website": what belongs to someone whom only the article around it can name. */
export interface Owned {
  readonly form: 'owned';
  readonly owner: Mention;
  readonly owned: Description;
  /** The whole phrase, for an owner who stays unknown. */
  readonly whole: Description;
}

/** One of several who speak together. */
export interface Part {
  readonly mention: Mention;
  /** Whether "the" stands before it. */
  readonly articled: boolean;
}

/** A noun phrase without a name of its own: "the minister", "officials in Perth", "the report". */
export interface Description {
  readonly form: 'description';
  /** As the speaker is called when nothing better is known: without "the", without a relative clause. */
  readonly text: string;
  /** The head noun, lower case, singular. */
  readonly head: string;
  readonly plural: boolean;
  /** Whether "the", "this" or a possessor says that the reader knows whom it means, or nothing stands before it. */
  readonly definite: boolean;
  /** Words before and after the head that narrow it down, lower case, without determiners. */
  readonly qualifiers: readonly string[];
  /** Whether common words after the head narrow it down ("the judge in that case"). */
  readonly narrowed: boolean;
  readonly owner: Character | null;
  /** The person of "allies of Ann Lee", when nothing else follows the head; else null. */
  readonly of: Character | null;
  /** Whether the head is a text ("statement", "poll") whose authors speak. */
  readonly document: boolean;
}
