import { Unreadable } from './rejections.ts';

/** How the files that newsrooms drop by mistake begin, in characters of one byte each. */
const SIGNATURES: readonly { readonly start: string; readonly name: string; readonly document: boolean }[] = [
  { start: '%PDF-', name: 'a PDF document', document: true },
  { start: '{\\rtf', name: 'an RTF document', document: true },
  { start: '\xd0\xcf\x11\xe0', name: 'a document of the old Word format', document: true },
  { start: 'PK\x03\x04', name: 'a ZIP archive', document: false },
  { start: '\x89PNG', name: 'a PNG picture', document: false },
  { start: '\xff\xd8\xff', name: 'a JPEG picture', document: false },
  { start: 'GIF8', name: 'a GIF picture', document: false },
  { start: '\x1f\x8b', name: 'a gzip archive', document: false },
];

/** Rejects what is not text: by its signature, or by characters that no text holds. Throws `Unreadable`. */
export function refuseBinary(bytes: Uint8Array): void {
  for (const { start, name, document } of SIGNATURES) {
    if (startsWith(bytes, start))
      throw new Unreadable(document ? 'unsupported-format' : 'binary', `The file is ${name}, not text.`);
  }
  if (!isWide(bytes) && hasControlBytes(bytes))
    throw new Unreadable('binary', 'The file is binary, not text.');
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at++) if (bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
}

/** UTF-16 with its mark: every other byte of English is zero. */
function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** One zero byte, or one control byte in a hundred (tab, line ends, form feed and escape are none). */
function hasControlBytes(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls * 100 > bytes.length;
}
