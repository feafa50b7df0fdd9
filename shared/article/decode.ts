import { Unreadable } from './rejections.ts';

/**
 * The characters of a file. A byte order mark decides, then the encoding the file declares (`declared`: from a meta
 * tag or an XML declaration), else UTF-8; a byte that does not fit is a rejection, never a replacement character.
 * Throws `Unreadable`.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const encoding = encodingOfMark(bytes) ?? declared ?? 'utf-8';
  const decoder = decoderFor(encoding);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Unreadable(
      'not-utf-8',
      declared === null
        ? 'The file is not UTF-8 and does not say what else it is (older Windows programs write Windows-1252). Save it as UTF-8 and drop it again.'
        : `The file says it is ${decoder.encoding}, but its bytes are not.`,
    );
  }
}

function decoderFor(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Unreadable(
      'not-utf-8',
      'The file declares a character encoding that is not known. Save it as UTF-8 and drop it again.',
    );
  }
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The first `length` bytes as characters of one byte each, to look for a declaration in. */
export function opening(bytes: Uint8Array, length = 2048): string {
  return Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');
}
