import type { Span } from '../article/span.ts';
import { toneLabel } from './label.ts';
import { CONCILIATORY_PHRASES } from './lexicon/conciliatory.ts';
import { FIRM_PHRASES } from './lexicon/firm.ts';
import { OUTLOOK_PHRASES } from './lexicon/outlook.ts';
import { type PhraseRule, readPhraseRules } from './lexicon/phrase-rule.ts';
import { REPORTER_PHRASES } from './lexicon/reporter.ts';
import { indexPhrases, type PhraseIndex, phraseAt } from './phrase-index.ts';
import type { StatementTone, ToneAxis, ToneEvidence } from './tone.ts';
import type { Utterance } from './utterance.ts';
import { toneWords, type Word } from './words.ts';

const OWN_WORDS = indexPhrases(readPhraseRules(FIRM_PHRASES + CONCILIATORY_PHRASES + OUTLOOK_PHRASES));
const REPORTER_WORDS = indexPhrases(readPhraseRules(REPORTER_PHRASES));
const NEGATORS = new Set(['not', 'no', 'never', 'without', 'nor', 'neither', 'hardly', 'barely']);
const NEGATION_REACH = 4;

/** The tone of one statement. Both axes are -1..1; the evidence sums to the position before it is bounded. */
export function scoreUtterance(utterance: Utterance): Omit<StatementTone, 'statement'> {
  const evidence = [
    ...utterance.content.flatMap((span) => hits(utterance.text, span, OWN_WORDS)),
    ...utterance.voice.flatMap((span) => hits(utterance.text, span, REPORTER_WORDS)),
  ];
  const outlook = position(evidence, 'outlook');
  const firmness = position(evidence, 'firmness');
  return { label: toneLabel(outlook, firmness), outlook, firmness, evidence };
}

function hits(text: string, span: Span, index: PhraseIndex<PhraseRule>): ToneEvidence[] {
  const words = toneWords(text, span.start, span.end);
  const evidence: ToneEvidence[] = [];
  for (let at = 0; at < words.length; ) {
    const match = phraseAt(index, words, at);
    if (match === null) {
      at++;
      continue;
    }
    const { rule, outlook, firmness, negated } = match.entry;
    const factor = isNegated(words, at) ? negated : 1;
    const start = (words[at] as Word).start;
    const end = (words[match.end - 1] as Word).end;
    const piece = { start, end, text: text.slice(start, end), rule };
    if (outlook !== 0) evidence.push({ ...piece, axis: 'outlook', weight: outlook * factor });
    if (firmness !== 0) evidence.push({ ...piece, axis: 'firmness', weight: firmness * factor });
    at = match.end;
  }
  return evidence;
}

function isNegated(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - NEGATION_REACH); back--) {
    const word = words[back] as Word;
    if (word.mark) return false;
    if (NEGATORS.has(word.lower)) return words[back + 1]?.lower !== 'only';
  }
  return false;
}

function position(evidence: readonly ToneEvidence[], axis: ToneAxis): number {
  const sum = evidence.reduce((total, piece) => (piece.axis === axis ? total + piece.weight : total), 0);
  return sum / Math.sqrt(1 + sum * sum);
}
