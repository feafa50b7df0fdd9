import data from './word-readings.json' with { type: 'json' };

const lemmas = new Map<string, number>();
for (const [readings, words] of Object.entries(data.lemmas))
  for (const word of words.split(' ')) lemmas.set(word, Number.parseInt(readings, 3));

/** Endings of inflected forms, longest first, with what the lemma has in their place. */
const INFLECTIONS: readonly (readonly [ending: string, lemma: readonly string[]])[] = [
  ['ying', ['ie']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['es', ['', 'e']],
  ['ed', ['', 'e']],
  ['s', ['']],
];

/** The last letters of those endings: most words have none of them. */
const INFLECTED: ReadonlySet<number> = new Set(Array.from('sdg', (letter) => letter.charCodeAt(0)));

const UNKNOWN = 99;

/**
 * A number for the parts of speech that a spelling can be, from WordNet, by its lemma or by itself, with the ending
 * that was taken off; 99 for spellings it does not have as verb, adjective or adverb.
 */
export function readingsOf(lower: string): number {
  const whole = lemmas.get(lower);
  if (whole !== undefined) return whole;
  if (!INFLECTED.has(lower.charCodeAt(lower.length - 1))) return UNKNOWN;
  for (let i = 0; i < INFLECTIONS.length; i += 1) {
    const [ending, replacements] = INFLECTIONS[i] as (typeof INFLECTIONS)[number];
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
    const stem = lower.slice(0, -ending.length);
    for (const replacement of replacements) {
      const found = lemmas.get(stem + replacement);
      if (found !== undefined) return found + 100 * (i + 1);
    }
    const last = stem.charCodeAt(stem.length - 1);
    if (
      (ending === 'ed' || ending === 'ing') &&
      stem.length > 3 &&
      last === stem.charCodeAt(stem.length - 2)
    ) {
      const found = lemmas.get(stem.slice(0, -1));
      if (found !== undefined) return found + 100 * (i + 1);
    }
  }
  return UNKNOWN;
}

/** Whether WordNet has the lemma as a verb. */
export function canBeVerb(lemma: string): boolean {
  const readings = lemmas.get(lemma);
  return readings !== undefined && Math.floor(readings / 9) % 3 > 0;
}
