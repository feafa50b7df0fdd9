import type { Rejection } from './article.ts';

/** The largest file that is read: 5 MB. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** Thrown inside the readers, returned by `readArticle`: the file cannot become an article. */
export class Unreadable extends Error {
  readonly rejection: Rejection;

  constructor(reason: Rejection['reason'], detail: string) {
    super(detail);
    this.name = 'Unreadable';
    this.rejection = { reason, detail };
  }
}
