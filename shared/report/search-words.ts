const MOST_WORDS = 30;

/**
 * The words of a headline, a name or a search, as they are compared: lower case, without accents, each once, at most
 * thirty.
 */
export function searchWords(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{Nd}]+/gu) ?? [])].slice(0, MOST_WORDS);
}
