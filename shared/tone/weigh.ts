import type { WordContext } from './context.ts';
import type { Finding, Passage } from './passage.ts';
import { type Share, WHOLE } from './shares.ts';
import type { ToneEvidence } from './tone.ts';

/** What someone prevents or reduces is a third as good as it was bad, and no longer held against anyone in full. */
const AVERTED = { outlook: -0.3, firmness: 0.4 };
/** To fight a wrong says less of how things stand than to deplore it, and more than half as firmly. */
const OPPOSED = { outlook: 0.4, firmness: 0.6 };
/** A contribution nearer to nothing than this is not worth an editor's glance, nor a place in the sum. */
const LEAST_WEIGHT = 0.005;

/** A finding as evidence on each axis it bears on: its weight with what the context does to it, times `share`. */
export function weigh(text: string, passage: Passage, finding: Finding, share: Share): ToneEvidence[] {
  const context = passage.contexts[finding.from];
  const first = passage.words[finding.from];
  const last = passage.words[finding.to - 1];
  if (context === undefined || first === undefined || last === undefined) return [];
  const sense = senseOf(context, finding);
  const piece = {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    rule: finding.rule,
  };
  const evidence: ToneEvidence[] = [];
  for (const axis of ['outlook', 'firmness'] as const) {
    const weight = finding[axis] * sense[axis] * context.strength * share[axis];
    if (Math.abs(weight) >= LEAST_WEIGHT) evidence.push({ ...piece, axis, weight });
  }
  return evidence;
}

function senseOf(context: WordContext, { outlook, negated }: Finding): Share {
  if (outlook < 0 && context.averted) return AVERTED;
  if (outlook < 0 && context.opposed) return OPPOSED;
  return context.negated ? { outlook: negated, firmness: negated } : WHOLE;
}
