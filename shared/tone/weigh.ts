import type { Finding, Passage } from './passage.ts';
import type { ToneEvidence } from './tone.ts';

/** What someone prevents or ends is half as good as it was bad. */
const AVERTED = -0.4;
/** A contribution nearer to nothing than this is not worth an editor's glance, nor a place in the sum. */
const LEAST_WEIGHT = 0.005;

/** A finding as evidence on each axis it bears on: its weight with what the context does to it, times `share`. */
export function weigh(text: string, passage: Passage, finding: Finding, share: number): ToneEvidence[] {
  const context = passage.contexts[finding.from];
  const first = passage.words[finding.from];
  const last = passage.words[finding.to - 1];
  if (context === undefined || first === undefined || last === undefined) return [];
  const sense = context.averted && finding.outlook < 0 ? AVERTED : context.negated ? finding.negated : 1;
  const factor = sense * context.strength * share;
  const piece = {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    rule: finding.rule,
  };
  const evidence: ToneEvidence[] = [];
  for (const axis of ['outlook', 'firmness'] as const) {
    const weight = finding[axis] * factor;
    if (Math.abs(weight) >= LEAST_WEIGHT) evidence.push({ ...piece, axis, weight });
  }
  return evidence;
}
