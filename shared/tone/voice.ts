import type { Span } from '../article/span.ts';

/**
 * The pieces of `frame` that none of `taken` covers, in text order. `taken` may overlap and need not be sorted; pieces
 * without a letter are left out.
 */
export function voiceOf(text: string, frame: Span, taken: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = frame.start;
  for (const span of [...taken].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (span.end <= from || span.start >= frame.end) continue;
    if (span.start > from) pieces.push({ start: from, end: span.start });
    from = span.end;
  }
  if (from < frame.end) pieces.push({ start: from, end: frame.end });
  return pieces.filter((piece) => /\p{L}/u.test(text.slice(piece.start, piece.end)));
}
