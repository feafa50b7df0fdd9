/**
 * An id made of a statement's text and of how many equal texts came before it, so that it survives edits elsewhere:
 * 64 bits of FNV-1a in two halves, as 16 hexadecimal digits.
 */
export function statementId(text: string, occurrence: number): string {
  const key = `${occurrence}\n${text}`;
  return hash(key, 0x811c9dc5) + hash(key, 0x9747b28c);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return (value >>> 0).toString(16).padStart(8, '0');
}
