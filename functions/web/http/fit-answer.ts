import { gzipSync } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';

/** Below this, in characters, packing gains little and anything fits. */
const SMALL = 16 * 1024;

/** The body of an answer as it is sent. */
export interface FittedBody {
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** For `Content-Encoding`; null: as it is. */
  readonly encoding: 'gzip' | null;
}

/**
 * A body packed into what an answer may hold: `limit` in bytes of the JSON in which Lambda wraps it, where text has its
 * quotation marks escaped and bytes are base64; null for no limit, and nothing is packed. Null where it does not fit in
 * any way that `acceptEncoding` allows (RFC 9110, section 12.5.3; without the header text is sent as it is, for people
 * at a terminal).
 */
export function fitAnswer(
  body: string,
  acceptEncoding: string | undefined,
  limit: number | null,
): FittedBody | null {
  const plain = { body, encoding: null } as const;
  if (limit === null || body.length < SMALL) return plain;
  if (acceptsGzip(acceptEncoding)) {
    const packed = gzipSync(body);
    return Math.ceil(packed.length / 3) * 4 <= limit ? { body: packed, encoding: 'gzip' } : null;
  }
  return Buffer.byteLength(JSON.stringify(body)) <= limit ? plain : null;
}

function acceptsGzip(header: string | undefined): boolean {
  const accepted = parseAccept(header ?? '').map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  const quality = (accepted.find(({ type }) => type === 'gzip') ?? accepted.find(({ type }) => type === '*'))
    ?.q;
  return (quality ?? 0) > 0;
}
