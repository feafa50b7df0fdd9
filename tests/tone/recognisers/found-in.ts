import { type Finding, type Passage, readPassage } from '../../../shared/tone/passage.ts';

/** The words each finding stands on, with its rule, as `rule: words`. */
export function foundIn(text: string, find: (passage: Passage) => readonly Finding[]): string[] {
  const passage = readPassage(text, { start: 0, end: text.length });
  return find(passage).map(({ from, to, rule }) => {
    const start = passage.words[from]?.start ?? 0;
    const end = passage.words[to - 1]?.end ?? 0;
    return `${rule}: ${text.slice(start, end)}`;
  });
}
