import { HOUSE_RULE, type HouseLexicon } from './house-lexicon.ts';
import type { PhraseRule } from './lexicon/phrase-rule.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { toneWords } from './words.ts';

/** What a negation makes of a newsroom's own weight. */
const HOUSE_NEGATED = -0.7;

/** A phrase as it is looked for: however it is spaced, pointed or capitalised, the same words are the same phrase. */
export function wordsOfPhrase(phrase: string): string {
  const words = toneWords(phrase, 0, phrase.length).filter((word) => !word.mark);
  return words.map((word) => word.lower).join(' ');
}

/** The house lexicon as phrases. They are read before every built-in rule, so that they outrank all of them. */
export function housePhrases(lexicon: HouseLexicon | undefined): PhraseIndex<PhraseRule> | null {
  if (lexicon === undefined || lexicon.entries.length === 0) return null;
  const weights = new Map<string, PhraseRule>();
  for (const { phrase, axis, weight } of lexicon.entries) {
    const key = wordsOfPhrase(phrase);
    if (key === '') continue;
    const known = weights.get(key) ?? {
      rule: HOUSE_RULE,
      outlook: 0,
      firmness: 0,
      negated: HOUSE_NEGATED,
    };
    weights.set(key, { ...known, [axis]: weight });
  }
  return indexPhrases(weights);
}
