import type { Voice } from './voice.ts';

/** One turn of the article's talk: who spoke, and where the statement and its speaker stand. */
export interface Turn {
  readonly voice: Voice;
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Where in the article a speaker is looked for. */
export interface Place {
  /** Index into the text: who is named after it cannot be meant. */
  readonly offset: number;
  readonly sentence: number;
  readonly paragraph: number;
}
