import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/**
 * One pattern. `starts` lists the lower-case tokens it can begin with; `number` stands for any number. `read` looks at
 * the tokens from `at` on and answers the quantity that starts there, or null.
 */
export interface Recogniser {
  readonly name: string;
  readonly starts: Iterable<string> | 'number';
  read(line: Line, at: number): Draft | null;
}
