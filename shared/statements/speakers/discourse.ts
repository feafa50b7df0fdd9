import type { Cast } from './cast.ts';
import type { Voice, Voices } from './voice.ts';

/** One turn of the article's talk: who spoke, and where the statement and its speaker stand. */
export interface Turn {
  readonly voice: Voice;
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Where in the article a speaker is looked for. */
export interface Place {
  /** Index into the text: who is named after it cannot be meant, except by an office announced early. */
  readonly offset: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** What is known while the attributions are gone through in text order. */
export interface Discourse {
  readonly cast: Cast;
  readonly voices: Voices;
  /** Who has spoken so far. */
  readonly turns: Turn[];
  /** Who wrote the texts quoted so far, by the text's noun ("report"). */
  readonly authors: Map<string, Voice>;
}
