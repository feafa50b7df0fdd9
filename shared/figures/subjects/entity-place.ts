import type { AliasEntry } from '../../reference/lookup.ts';
import type { Mention } from '../reading/mentions.ts';

/** Why an entity is thought to be what a quantity is about. */
export interface EntityPlace {
  readonly entry: AliasEntry;
  readonly mention: Mention;
  /** Named in the quantity's own sentence, or carried over from one before. */
  readonly where: 'sentence' | 'carried';
  /** Carried over by a pronoun or by nothing else that could be meant, rather than just nearby. */
  readonly anaphoric: boolean;
  /** Named too far from the sentence to be carried: see `topicPlaces`. */
  readonly topic?: true;
  readonly parts: readonly ScorePart[];
}

export interface ScorePart {
  readonly name: string;
  readonly score: number;
}

/** The sum of the parts, to two decimals. */
export function total(parts: readonly ScorePart[]): number {
  return Math.round(parts.reduce((sum, part) => sum + part.score, 0) * 100) / 100;
}
