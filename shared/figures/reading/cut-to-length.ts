import type { Span } from '../../article/span.ts';

/** No sentence of a newspaper comes near it; a table without full stops, or a hostile text, may. In characters. */
const LONGEST = 1200;

/**
 * The sentence as it stands or, where it has no end in sight, in pieces of at most 1,200 characters, cut behind a comma
 * or semicolon where there is one in the last half of a piece, else at a space. What is weighed within a sentence grows
 * with its square; pieces keep the whole linear in the text. Linear.
 */
export function cutToLength(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > LONGEST) {
    const end = start + cutIn(text.slice(start, start + LONGEST));
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: sentence.end }];
}

/** Where to cut a piece that is too long. */
function cutIn(piece: string): number {
  const half = piece.length / 2;
  const comma = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '));
  if (comma > half) return comma + 2;
  const space = piece.lastIndexOf(' ');
  return space > half ? space + 1 : piece.length;
}
