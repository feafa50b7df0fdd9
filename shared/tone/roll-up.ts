import { toneLabel } from './label.ts';
import type { SpeakerTone, StatementTone } from './tone.ts';

const STRONGEST = 3;

/** One speaker's tone from the tones of the speaker's statements in the article (at least one). */
export function rollUp(tones: readonly StatementTone[]): SpeakerTone {
  const mean = (axis: 'outlook' | 'firmness') =>
    tones.reduce((sum, tone) => sum + tone[axis], 0) / tones.length;
  const outlook = mean('outlook');
  const firmness = mean('firmness');
  const evidence = tones
    .flatMap((tone) => tone.evidence)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start);
  return {
    label: evidence.length === 0 ? 'unclear' : toneLabel(outlook, firmness),
    outlook,
    firmness,
    confidence: Math.min(1, Math.max(Math.abs(outlook), Math.abs(firmness))),
    statements: tones.length,
    evidence: evidence.slice(0, STRONGEST),
  };
}
