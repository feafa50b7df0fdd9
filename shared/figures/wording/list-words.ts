/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[], joint = 'and'): string {
  if (items.length < 3) return items.join(` ${joint} `);
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}
