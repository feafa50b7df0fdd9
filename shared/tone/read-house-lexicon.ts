import type { HouseLexiconEntry } from './house-lexicon.ts';
import { LexiconError, parseHouseLexicon } from './parse-house-lexicon.ts';

/** No house lexicon is larger than this, in bytes. */
export const LARGEST_LEXICON = 1_000_000;

/**
 * Reads a house lexicon file as it streams in: UTF-8, in the columns of `parseHouseLexicon`.
 * @throws {LexiconError} with every problem found, or that the file is too large or no UTF-8.
 */
export async function readHouseLexicon(chunks: AsyncIterable<Uint8Array>): Promise<HouseLexiconEntry[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_LEXICON) throw whole(`the file is larger than ${LARGEST_LEXICON / 1_000_000} MB`);
    text += decoded(decoder, chunk);
  }
  return parseHouseLexicon(text + decoded(decoder));
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw whole('the file is not UTF-8; save it as CSV UTF-8');
  }
}

function whole(message: string): LexiconError {
  return new LexiconError([{ line: 1, column: null, message }]);
}
