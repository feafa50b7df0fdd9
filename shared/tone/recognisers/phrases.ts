import type { PhraseRule } from '../lexicon/phrase-rule.ts';
import type { Finding, Passage } from '../passage.ts';
import { type PhraseIndex, phraseAt } from '../phrase-index.ts';

/**
 * The phrases of a list, the longest at each place, none inside another. Words that are part of a name say nothing
 * ("United Nations", "Security Council"), nor do words a stronger recogniser has taken.
 */
export function findPhrases(passage: Passage, index: PhraseIndex<PhraseRule>): Finding[] {
  const { words, taken } = passage;
  const findings: Finding[] = [];
  for (let at = 0; at < words.length; ) {
    const match = taken[at] ? null : phraseAt(index, words, at);
    if (match === null || isName(passage, at, match.end)) {
      at++;
      continue;
    }
    taken.fill(true, at, match.end);
    if (match.entry.outlook !== 0 || match.entry.firmness !== 0)
      findings.push({ from: at, to: match.end, ...match.entry });
    at = match.end;
  }
  return findings;
}

function isName({ words }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.name !== true) return false;
  return true;
}
