import type { Statement } from '../statements/statement.ts';
import { toneLabel } from './label.ts';
import { isNoticeable } from './noticeable.ts';
import type { SpeakerTone, StatementTone, ToneEvidence } from './tone.ts';
import { toneChange } from './tone-change.ts';

/** How many pieces of evidence stand beside a speaker. */
const STRONGEST = 3;
/** What counts more than the words of a single statement: the article says outright what the tone was. */
const NAMED_TONE = 8;
/** A statement below this length in characters counts for less, one above it for no more. */
const FULL_LENGTH = 80;
/** With less evidence than this, the sum of its absolute weights over all statements, a speaker's tone is unclear. */
const LEAST_EVIDENCE = 0.15;
/** Evidence of this much gives a confidence of one half. */
const HALF_CONFIDENCE = 1.2;

/**
 * One speaker's tone from the speaker's statements in the article (at least one): a mean weighted by how surely the
 * statement is the speaker's, by its length and by how much was found in it; a tone the article names outright
 * ("expressed optimism") counts as several statements.
 */
export function rollUp(
  own: readonly { readonly statement: Statement; readonly tone: StatementTone }[],
): SpeakerTone {
  const weighted = own.map(({ statement, tone }) => ({ tone, weight: weightOf(statement, tone) }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (axis: 'outlook' | 'firmness') =>
    weighted.reduce((sum, { tone, weight }) => sum + tone[axis] * weight, 0) / total;
  const outlook = mean('outlook');
  const firmness = mean('firmness');
  const found = own.reduce((sum, { tone }) => sum + amount(tone.evidence), 0);
  const change = toneChange(own.map(({ tone }) => tone));
  return {
    label: found < LEAST_EVIDENCE ? 'unclear' : toneLabel(outlook, firmness),
    outlook,
    firmness,
    confidence: found / (found + HALF_CONFIDENCE),
    statements: own.length,
    evidence: strongest(own.flatMap(({ tone }) => tone.evidence)),
    ...(change === null ? {} : { change }),
  };
}

function weightOf(statement: Statement, tone: StatementTone): number {
  const length = statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
  const named = tone.evidence.some((piece) => piece.rule.startsWith('named-'));
  const share = Math.min(1, Math.sqrt(length / FULL_LENGTH));
  const said = Math.max(Math.abs(tone.outlook), Math.abs(tone.firmness));
  return Math.max(0.1, statement.confidence) * share * (0.25 + said) * (named ? NAMED_TONE : 1);
}

function amount(evidence: readonly ToneEvidence[]): number {
  return evidence.reduce((sum, piece) => sum + Math.abs(piece.weight), 0);
}

/** The heaviest noticeable pieces, no two of the same words, learned words behind written rules. */
function strongest(evidence: readonly ToneEvidence[]): ToneEvidence[] {
  const rank = (piece: ToneEvidence) => (piece.rule === 'learned-word' ? 1 : 0);
  const ordered = evidence
    .filter(isNoticeable)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        Math.abs(b.weight) - Math.abs(a.weight) ||
        a.start - b.start ||
        (a.axis < b.axis ? -1 : 1),
    );
  const chosen: ToneEvidence[] = [];
  for (const piece of ordered) {
    if (chosen.length === STRONGEST) break;
    if (!chosen.some((other) => other.start < piece.end && piece.start < other.end)) chosen.push(piece);
  }
  return chosen;
}
