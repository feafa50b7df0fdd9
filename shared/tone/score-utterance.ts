import type { Span } from '../article/span.ts';
import { toneLabel } from './label.ts';
import { CONCILIATORY_PHRASES } from './lexicon/conciliatory.ts';
import { FIRM_PHRASES } from './lexicon/firm.ts';
import { MANNER_PHRASES } from './lexicon/manner.ts';
import { OUTLOOK_PHRASES } from './lexicon/outlook.ts';
import { readPhraseRules } from './lexicon/phrase-rule.ts';
import { REPORTER_PHRASES } from './lexicon/reporter.ts';
import { type Finding, type Passage, readPassage } from './passage.ts';
import { indexPhrases } from './phrase-index.ts';
import { findAddress } from './recognisers/address.ts';
import { findFaulted } from './recognisers/faulted.ts';
import { isInforming, REPORTED_FACT } from './recognisers/informing.ts';
import { findLearned } from './recognisers/learned.ts';
import { findPhrases } from './recognisers/phrases.ts';
import { findValence } from './recognisers/valence.ts';
import type { StatementTone, ToneAxis, ToneEvidence } from './tone.ts';
import type { Utterance } from './utterance.ts';
import { weigh } from './weigh.ts';

const OWN_WORDS = indexPhrases(readPhraseRules(FIRM_PHRASES + CONCILIATORY_PHRASES + OUTLOOK_PHRASES));
const REPORTER_WORDS = indexPhrases(readPhraseRules(REPORTER_PHRASES));
const MANNER_WORDS = indexPhrases(readPhraseRules(MANNER_PHRASES));

/** The tone of one statement. Both axes are -1..1; the evidence sums to the position before it is bounded. */
export function scoreUtterance(utterance: Utterance): Omit<StatementTone, 'statement'> {
  const { text, cue } = utterance;
  const evidence: ToneEvidence[] = [];
  const passages: Passage[] = [];
  const informs = cue !== null && isInforming(text.slice(cue.start, cue.end));
  for (const span of utterance.content) {
    const passage = readPassage(text, span);
    for (const finding of ownFindings(passage))
      evidence.push(
        ...weigh(text, passage, finding, informs && !passage.quoted[finding.from] ? REPORTED_FACT : 1),
      );
    passages.push(passage);
  }
  for (const span of utterance.voice) {
    const passage = readPassage(text, span);
    for (const finding of findManner(passage, cue)) evidence.push(...weigh(text, passage, finding, 1));
  }
  const share = learnedShare(passages);
  for (const passage of passages)
    for (const finding of findLearned(passage)) evidence.push(...weigh(text, passage, finding, share));
  const outlook = position(evidence, 'outlook');
  const firmness = position(evidence, 'firmness');
  return { label: toneLabel(outlook, firmness), outlook, firmness, evidence };
}

function ownFindings(passage: Passage): Finding[] {
  return [
    ...findPhrases(passage, OWN_WORDS),
    ...findFaulted(passage),
    ...findAddress(passage),
    ...findValence(passage),
  ];
}

/** Learned weights are trained per square root of length, so that a long statement is not more of everything. */
export function learnedShare(passages: readonly Passage[]): number {
  const length = passages.reduce((sum, { words }) => sum + words.length, 0);
  return 1 / Math.sqrt(Math.max(1, length));
}

/** A tone the article names anywhere in the sentence, and the cue's own verb. */
function findManner(passage: Passage, cue: Span | null): Finding[] {
  const named = findPhrases(passage, MANNER_WORDS);
  if (cue === null) return named;
  const verbs = findPhrases(passage, REPORTER_WORDS).filter(({ from, to }) => {
    const start = passage.words[from]?.start ?? 0;
    const end = passage.words[to - 1]?.end ?? 0;
    return start < cue.end && cue.start < end;
  });
  return [...named, ...verbs];
}

function position(evidence: readonly ToneEvidence[], axis: ToneAxis): number {
  return bounded(evidence.reduce((total, piece) => (piece.axis === axis ? total + piece.weight : total), 0));
}

/** A sum of weights as a position between -1 and 1: half a step for the first unit, ever less for each further one. */
export function bounded(sum: number): number {
  return sum / Math.sqrt(4 + sum * sum);
}
