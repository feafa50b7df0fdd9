import type { Subject } from '../clauses/subject.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import type { Segment } from '../reading.ts';
import type { CueEntry } from './cue-lexicon.ts';

/** A verb that may attribute, with what the clause around it says of it. Token indices throughout. */
export interface Cue {
  readonly entry: CueEntry;
  readonly segment: Segment;
  readonly group: VerbGroup;
  /** One past the verb and its particle. */
  readonly end: number;
  /** One past the adverbs, times and places that follow the verb; `end` when there are none. */
  readonly after: number;
  /** The noun phrase that speaks, where one stands before the verb. */
  readonly subject: Subject | null;
}
