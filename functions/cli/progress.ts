import { SingleBar } from 'cli-progress';

/** A bar on the error stream, so that what is printed can be piped; gone when it is stopped. */
export function progressBar(format: string, total: number): SingleBar {
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true });
  bar.start(total, 0);
  return bar;
}
