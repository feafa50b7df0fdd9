import type { Span } from '../article/span.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { toneWords } from './words.ts';

const SHORTEST = 3;

/**
 * What a statement is about: its words without grammar and without the verbs of saying and doing in general, in lower
 * case and in one form for singular and plural, each once, in text order. Linear in the length of `content`.
 */
export function subjectWords(text: string, content: readonly Span[]): string[] {
  const words = new Set<string>();
  for (const { start, end } of content)
    for (const { lower, mark } of toneWords(text, start, end)) {
      if (mark || lower.length < SHORTEST || FUNCTION_WORDS.has(lower) || /\d/.test(lower)) continue;
      const stem = singular(lower);
      if (!FUNCTION_WORDS.has(stem)) words.add(stem);
    }
  return [...words];
}

function singular(word: string): string {
  if (word.length <= SHORTEST || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
