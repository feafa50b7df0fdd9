/**
 * An id made of a statement's text and of how many equal texts came before it, so that it survives edits elsewhere:
 * 64 bits of FNV-1a in two halves, as 16 hexadecimal digits.
 */
export function statementId(text: string, occurrence: number): string {
  const lead = `${occurrence}\n`;
  let left = 0x811c9dc5;
  let right = 0x9747b28c;
  for (const part of [lead, text])
    for (let at = 0; at < part.length; at += 1) {
      const code = part.charCodeAt(at);
      left = Math.imul(left ^ code, 0x01000193);
      right = Math.imul(right ^ code, 0x01000193);
    }
  return digits(left) + digits(right);
}

/** Mixes a hash once more, so that every bit of it depends on the last letters too, and writes it out. */
function digits(hash: number): string {
  let value = hash;
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return (value >>> 0).toString(16).padStart(8, '0');
}
