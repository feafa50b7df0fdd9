import { parseAccept } from 'hono/utils/accept';

export const JSON_TYPE = 'application/json';
export const HTML_TYPE = 'text/html';
export const LINKED_TYPE = 'application/ld+json';

export type Face = typeof JSON_TYPE | typeof HTML_TYPE | typeof LINKED_TYPE;

/**
 * The face of `offered` that an Accept header likes best (RFC 9110, section 12.5.1: the most specific range that
 * covers a type decides its quality); the earlier one offered wins a draw. Null where none is acceptable. Without a
 * header the first is taken.
 */
export function negotiate(accept: string | undefined, offered: readonly Face[]): Face | null {
  if (accept === undefined || accept.trim() === '') {
    return offered[0] ?? null;
  }
  const ranges = parseAccept(accept).map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  let best: Face | null = null;
  let bestQuality = 0;
  for (const face of offered) {
    const quality = qualityOf(face, ranges);
    if (quality > bestQuality) {
      best = face;
      bestQuality = quality;
    }
  }
  return best;
}

function qualityOf(face: string, ranges: readonly { readonly type: string; readonly q: number }[]): number {
  const covering = [face, `${face.slice(0, face.indexOf('/'))}/*`, '*/*'];
  for (const type of covering) {
    const range = ranges.find((candidate) => candidate.type === type);
    if (range !== undefined) {
      return range.q;
    }
  }
  return 0;
}
