import { opensWithCapital } from '../reading/capital.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** The same sentence, or one beside it in its paragraph with no name that only the later of the two has. */
export function isToldTogether(a: SentenceReading, b: SentenceReading): boolean {
  if (a === b) return true;
  const [earlier, later] = a.index < b.index ? [a, b] : [b, a];
  return later.index - earlier.index === 1 && a.paragraph === b.paragraph && !newNames(earlier, later);
}

/**
 * A day, a place or a person that only the later sentence names: it may speak of another occasion. The word that opens
 * it, or what is quoted in it, has its capital from there. `upTo`: an offset.
 */
export function newNames(earlier: SentenceReading, later: SentenceReading, upTo = later.end): boolean {
  const known = new Set(earlier.tokens.map((token) => token.lower));
  const opening = later.tokens.findIndex(({ kind }) => kind !== 'mark');
  return later.tokens.some(
    (token, place) =>
      place > opening &&
      token.start < upTo &&
      token.kind === 'word' &&
      opensWithCapital(token) &&
      !known.has(token.lower),
  );
}
