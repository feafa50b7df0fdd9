/** Names shorter than this differ by a letter for good reason ("Lee", "Leo"). */
const SHORTEST = 5;

/**
 * Whether two words in lower case are likely one name printed two ways: five letters or more, the same first letter,
 * and one letter changed, left out, added or swapped with its neighbour; a longer name (eight letters) may differ
 * in two. The second spelling of "Fomin"/"formin" differs by an added letter.
 */
export function likelySameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || a.charAt(0) !== b.charAt(0)) return false;
  const allowed = shorter >= 8 ? 2 : 1;
  if (Math.abs(a.length - b.length) > allowed) return false;
  return distance(a, b, allowed) <= allowed;
}

/** A word's letters in lower case without accents, apostrophes and hyphens. */
export function plainLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’‑-]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .toLowerCase();
}

/** Edit distance with swaps of neighbours (Damerau 1964, restricted); `limit + 1` stands for anything above it. */
function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
