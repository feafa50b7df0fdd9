import { WORD_OUTLOOK } from '../learned/word-weights.ts';
import type { Finding, Passage } from '../passage.ts';

/** The words the linear model has a weight for, whether or not a rule has taken them; names are left out. */
export function findLearned({ words }: Passage): Finding[] {
  const findings: Finding[] = [];
  words.forEach((word, at) => {
    const outlook = word.mark || word.name ? undefined : WORD_OUTLOOK.get(word.lower);
    if (outlook !== undefined)
      findings.push({
        from: at,
        to: at + 1,
        rule: 'learned-word',
        outlook,
        firmness: 0,
        negated: LEARNED_NEGATED,
      });
  });
  return findings;
}

/** What a negation leaves of a learned weight; the training reads the words the same way. */
export const LEARNED_NEGATED = -0.4;
