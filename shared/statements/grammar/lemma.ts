import { irregularLemma } from './irregular-verbs.ts';
import { canBeVerb } from './word-readings.ts';

/**
 * The lemma of a verb form in lower case: "denies" → "deny", "told" → "tell", "quipped" → "quip". Among the lemmas
 * that the ending allows, the first that `isKnown` or WordNet has as a verb wins; an unknown form is its own lemma.
 */
export function verbLemma(lower: string, isKnown: (lemma: string) => boolean = () => false): string {
  const irregular = irregularLemma(lower);
  if (irregular !== undefined) return irregular;
  const candidates = lemmaCandidates(lower);
  return candidates.find(isKnown) ?? candidates.find(canBeVerb) ?? lower;
}

/** The lemma of a verb form in lower case when it is one that `isKnown`; else undefined. */
export function knownLemma(lower: string, isKnown: (lemma: string) => boolean): string | undefined {
  const irregular = irregularLemma(lower);
  if (irregular !== undefined) return isKnown(irregular) ? irregular : undefined;
  return lemmaCandidates(lower).find(isKnown);
}

function lemmaCandidates(lower: string): string[] {
  const cut = (letters: number): string => lower.slice(0, -letters);
  if (lower.endsWith('ies') || lower.endsWith('ied')) return [`${cut(3)}y`, cut(1)];
  if (lower.endsWith('ying') && lower.length <= 6) return [`${cut(4)}ie`, cut(3)];
  if (lower.endsWith('ing')) return withStem(cut(3));
  if (lower.endsWith('ed')) return withStem(cut(2));
  if (lower.endsWith('ss')) return [lower];
  if (lower.endsWith('es')) return [cut(1), cut(2)];
  if (lower.endsWith('s')) return [cut(1)];
  return [lower];
}

/** "stat" → state, stat; "quipp" → quip. */
function withStem(stem: string): string[] {
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [...doubled, stem, `${stem}e`];
}
