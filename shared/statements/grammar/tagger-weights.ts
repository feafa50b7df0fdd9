const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Packs a mostly empty table of bytes into text: for each weight that is not nought, the distance from the one
 * before in base-32 digits (the digit's sixth bit says that another follows), then the weight in two characters.
 */
export function encodeWeights(table: Int8Array): string {
  let packed = '';
  let last = -1;
  table.forEach((weight, index) => {
    if (weight === 0) return;
    let gap = index - last;
    last = index;
    while (gap > 31) {
      packed += ALPHABET.charAt(32 | (gap & 31));
      gap >>>= 5;
    }
    packed += ALPHABET.charAt(gap);
    const byte = weight & 255;
    packed += ALPHABET.charAt(byte >> 6) + ALPHABET.charAt(byte & 63);
  });
  return packed;
}

/** Unpacks what `encodeWeights` packed into a table of `size` bytes. */
export function decodeWeights(packed: string, size: number): Int8Array {
  const digits = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) digits[ALPHABET.charCodeAt(i)] = i;
  const table = new Int8Array(size);
  let index = -1;
  let at = 0;
  while (at < packed.length) {
    let gap = 0;
    let shift = 0;
    let digit = digits[packed.charCodeAt(at)] as number;
    at += 1;
    while (digit >= 32) {
      gap |= (digit & 31) << shift;
      shift += 5;
      digit = digits[packed.charCodeAt(at)] as number;
      at += 1;
    }
    gap |= digit << shift;
    index += gap;
    table[index] =
      ((digits[packed.charCodeAt(at)] as number) << 6) | (digits[packed.charCodeAt(at + 1)] as number);
    at += 2;
  }
  return table;
}
