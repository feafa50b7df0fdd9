import { createHash } from 'node:crypto';

const SLUG_LENGTH = 80;

/**
 * The id of the article that is dropped under `fileName`, a path relative to the drop (`politics/talks.txt`): the slug
 * of the file's name without folder and ending, then a hash of the whole path, so that equal names in two folders or
 * two formats stay two articles. A name typed on a Mac (decomposed letters) and on Linux gives the same id.
 */
export function articleIdFor(fileName: string): string {
  const path = fileName.normalize('NFC');
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return `${slugOf(stem)}-${hashOf(path).slice(0, 8)}`;
}

/** Names what was dropped: the first 32 hexadecimal digits of the SHA-256 of its bytes. */
export function revisionOf(bytes: Uint8Array): string {
  return hashOf(bytes).slice(0, 32);
}

function slugOf(stem: string): string {
  const plain = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const cut = plain.replace(/^-/, '').slice(0, SLUG_LENGTH).replace(/-$/, '');
  return cut === '' ? 'article' : cut;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
