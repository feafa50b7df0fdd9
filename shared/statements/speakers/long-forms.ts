import type { ShortForm } from './acronyms.ts';
import type { ArticleWords } from './article-words.ts';
import { bodyOccurrence, type Occurrence } from './occurrences.ts';

/**
 * Replaces what was found inside a name that the article itself abbreviates ("Islamic State of Iraq and the Levant
 * (ISIL)") by the whole name, which its capitals alone do not delimit.
 */
export function withLongForms(
  text: string,
  words: ArticleWords,
  occurrences: readonly Occurrence[],
  forms: readonly ShortForm[],
): readonly Occurrence[] {
  if (forms.length === 0) return occurrences;
  const merged: Occurrence[] = [];
  let at = 0;
  for (const form of forms) {
    while (at < occurrences.length && (occurrences[at] as Occurrence).to < form.from)
      merged.push(occurrences[at++] as Occurrence);
    const first = occurrences[at];
    while (at < occurrences.length && (occurrences[at] as Occurrence).from <= form.to) at += 1;
    const whole = bodyOccurrence(text, words, form.from, form.to);
    merged.push(
      first === undefined || first.titleFrom > form.to ? whole : { ...whole, subject: first.subject },
    );
  }
  return [...merged, ...occurrences.slice(at)];
}
