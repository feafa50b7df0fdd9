import { SPEAKING } from '../quantities/refiners/role.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Whether one of the `reach` tokens before the token at `at` is a verb of speaking, with no mark between. */
export function followsSpeaking({ tokens }: SentenceReading, at: number, reach: number): boolean {
  const before = tokens.slice(Math.max(0, at - reach), at);
  const mark = before.findLastIndex(({ kind }) => kind === 'mark');
  return before.slice(mark + 1).some(({ lower }) => SPEAKING.has(lower));
}
