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

/**
 * A mostly empty table by rows: the weights of row r are the cells from `first[r]` to before `first[r + 1]`. A row has
 * room for every tag and holds four on average. A cell is weight * 32 + column, so that one read brings both.
 */
export interface SparseWeights {
  readonly first: Int32Array;
  readonly cells: Int16Array;
}

/** Unpacks what `encodeWeights` packed out of a table of `rows` rows and `columns` columns, 32 at the most. */
export function decodeWeights(packed: string, rows: number, columns: number): SparseWeights {
  const digits = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) digits[ALPHABET.charCodeAt(i)] = i;
  const first = new Int32Array(rows + 1);
  // A weight takes three characters at the least.
  const cells = new Int16Array(packed.length / 3);
  let count = 0;
  let index = -1;
  let row = 0;
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
    while (index >= (row + 1) * columns) first[++row] = count;
    const byte =
      ((digits[packed.charCodeAt(at)] as number) << 6) | (digits[packed.charCodeAt(at + 1)] as number);
    cells[count] = ((byte << 24) >> 24) * 32 + index - row * columns;
    count += 1;
    at += 2;
  }
  first.fill(count, row + 1);
  return { first, cells: cells.slice(0, count) };
}
