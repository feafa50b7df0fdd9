import type { Span } from '../article/span.ts';
import { toneLabel } from './label.ts';
import { CONCILIATORY_PHRASES } from './lexicon/conciliatory.ts';
import { FIRM_PHRASES } from './lexicon/firm.ts';
import { MANNER_PHRASES } from './lexicon/manner.ts';
import { OUTLOOK_PHRASES } from './lexicon/outlook.ts';
import { type PhraseRule, readPhraseRules } from './lexicon/phrase-rule.ts';
import { REPORTER_PHRASES } from './lexicon/reporter.ts';
import { type Finding, type Passage, readPassage } from './passage.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { findAddress } from './recognisers/address.ts';
import { findFaulted } from './recognisers/faulted.ts';
import { findLearned } from './recognisers/learned.ts';
import { findPhrases } from './recognisers/phrases.ts';
import { findValence } from './recognisers/valence.ts';
import { contentShares, NAMED_BY_ARTICLE, type Share, WHOLE } from './shares.ts';
import type { StatementTone, ToneAxis, ToneEvidence } from './tone.ts';
import type { Utterance } from './utterance.ts';
import { weigh } from './weigh.ts';

const OWN_WORDS = indexPhrases(readPhraseRules(FIRM_PHRASES + CONCILIATORY_PHRASES + OUTLOOK_PHRASES));
const REPORTER_WORDS = indexPhrases(readPhraseRules(REPORTER_PHRASES));
const MANNER_WORDS = indexPhrases(readPhraseRules(MANNER_PHRASES));

/** A cue whose object is the tone itself: "expressed optimism". */
const FEELING_CUE = /^(?:has |have |had |also )?(?:express|voic)(?:e|es|ed|ing)?$/i;
/** How far into the content that object reaches. */
const FEELING_REACH = 3;
/** What is left of the words of a single statement where the article names its tone outright. */
const BESIDE_NAMED_TONE = 0.4;

/**
 * The tone of one statement. Both axes are -1..1; the evidence sums to the position before it is bounded. `house` holds
 * the newsroom's own phrases.
 */
export function scoreUtterance(
  utterance: Utterance,
  house: PhraseIndex<PhraseRule> | null = null,
): Omit<StatementTone, 'statement'> {
  const { text, cue } = utterance;
  let evidence: ToneEvidence[] = [];
  const passages = utterance.content.map((span) => readPassage(text, span));
  const shares = contentShares(utterance, passages);
  const collect = (passage: Passage, findings: readonly Finding[], share: (finding: Finding) => Share) => {
    for (const finding of findings) evidence.push(...weigh(text, passage, finding, share(finding)));
  };
  const voicesFeeling = cue !== null && FEELING_CUE.test(text.slice(cue.start, cue.end));
  for (const passage of passages) {
    if (voicesFeeling) collect(passage, findPhrases(opening(passage), MANNER_WORDS), () => NAMED_BY_ARTICLE);
    if (house !== null) collect(passage, findPhrases(passage, house), () => WHOLE);
    collect(passage, ownFindings(passage), ({ from }) => shares.ruled(passage.quoted[from] === true));
  }
  for (const span of utterance.voice) {
    const passage = readPassage(text, span);
    collect(passage, findManner(passage, cue), () => NAMED_BY_ARTICLE);
  }
  if (evidence.some(isNamed)) evidence = evidence.map(besideNamedTone);
  for (const passage of passages)
    collect(passage, findLearned(passage), ({ from }) => shares.learned(passage.quoted[from] === true));
  const outlook = position(evidence, 'outlook');
  const firmness = position(evidence, 'firmness');
  return { label: toneLabel(outlook, firmness), outlook, firmness, evidence };
}

/** The first words of a passage; what is taken in them is taken in the passage. */
function opening(passage: Passage): Passage {
  return { ...passage, words: passage.words.slice(0, FEELING_REACH) };
}

function ownFindings(passage: Passage): Finding[] {
  return [
    ...findPhrases(passage, OWN_WORDS),
    ...findFaulted(passage),
    ...findAddress(passage),
    ...findValence(passage),
  ];
}

function isNamed({ rule }: ToneEvidence): boolean {
  return rule.startsWith('named-');
}

function besideNamedTone(piece: ToneEvidence): ToneEvidence {
  return isNamed(piece) ? piece : { ...piece, weight: piece.weight * BESIDE_NAMED_TONE };
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
