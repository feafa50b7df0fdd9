import { open } from 'node:fs/promises';
import { unreadable } from '../read-file.ts';

/** A file to be sent as it is read. */
export interface FileStream {
  /** Bytes. */
  readonly size: number;
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * Opens a file, however large, to be read piece by piece; `passed` hears of the bytes of each piece that is taken.
 * Throws `CommandFailure` in plain words where it cannot be read.
 */
export async function fileStream(path: string, passed: (bytes: number) => void): Promise<FileStream> {
  try {
    const file = await open(path);
    const { size } = await file.stat();
    const pieces = file.createReadStream();
    await new Promise<void>((resolve, reject) => {
      pieces.once('readable', resolve).once('end', resolve).once('error', reject);
    });
    return { size, stream: ReadableStream.from(counted(pieces, passed)) };
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  passed: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    yield piece;
    passed(piece.length);
  }
}
