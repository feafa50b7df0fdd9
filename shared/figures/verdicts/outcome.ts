import type { Fact } from '../../reference/fact.ts';
import type { Verdict } from '../figure.ts';

/** What comes of comparing a figure with one series. */
export interface Outcome {
  readonly verdict: Extract<Verdict, 'supported' | 'approximate' | 'contradicted' | 'outdated' | 'ambiguous'>;
  /** The fact it was measured against. */
  readonly fact: Fact;
  /** Other facts that were weighed: the earlier one that fits, rival counts. */
  readonly others: readonly Fact[];
  /** The written rule that decided. */
  readonly rule: string;
  /** How the explanation goes on where the fact alone does not say it: ", which was 7 years before 18 March 2021". */
  readonly detail: string | null;
  /** What the facts add up to, where the figure was measured against that and not against one of them. */
  readonly sum?: number;
  /** The figure fits as hardly any other would by chance, whatever the words around it: an anniversary. */
  readonly telling?: true;
}
