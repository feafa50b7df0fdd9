import type { Character } from './character.ts';

export type PronounClass = 'he' | 'she' | 'they' | 'it' | 'i' | 'you' | 'other';

/** What the noun phrase at a cue refers with, before the article around it has been asked whom it means. */
export type Mention =
  | {
      readonly form: 'pronoun';
      readonly pronoun: PronounClass;
      /** What is possessed in "his lawyer": a phrase that the owner's name goes before; null for a bare pronoun. */
      readonly owned: Description | null;
    }
  | { readonly form: 'name'; readonly character: Character; readonly role: string | null }
  | Description
  | { readonly form: 'several'; readonly parts: readonly Mention[] };

/** A noun phrase without a name of its own: "the minister", "officials in Perth", "the report". */
export interface Description {
  readonly form: 'description';
  /** As the speaker is called when nothing better is known: without "the", without what follows a relative pronoun. */
  readonly text: string;
  /** The head noun, lower case, singular. */
  readonly head: string;
  readonly plural: boolean;
  /** Whether "the", "this" or a possessor says that the reader knows whom it means. */
  readonly definite: boolean;
  /** Words before and after the head that narrow it down, lower case, without determiners. */
  readonly qualifiers: readonly string[];
  readonly owner: Character | null;
  /** Whether the head is a text ("statement", "poll") whose authors speak. */
  readonly document: boolean;
}
