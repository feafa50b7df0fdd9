import { onDay } from '../dates/date-value.ts';
import type { Line } from '../line.ts';
import { dateDraft } from './calendar-date.ts';
import type { Recogniser } from './recogniser.ts';

/** "2019-09-01" and "5/17/2018" (month first, or day first where the first part is past 12). */
export const numericDate: Recogniser = {
  name: 'numeric-date',
  starts: 'number',
  read(line, at) {
    const parts = readParts(line, at);
    if (parts === null) return null;
    const [a, b, c] = parts.values as [number, number, number];
    const date = parts.yearFirst
      ? onDay(a, b, c)
      : a > 12
        ? onDay(c, b, a)
        : (onDay(c, a, b) ?? onDay(c, b, a));
    return date === null ? null : dateDraft(line, at, at + 5, date);
  },
};

function readParts(
  line: Line,
  at: number,
): { readonly values: readonly number[]; readonly yearFirst: boolean } | null {
  const tokens = [0, 1, 2, 3, 4].map((offset) => line.tokens[at + offset]);
  const mark = tokens[1]?.text;
  if ((mark !== '-' && mark !== '/') || tokens[3]?.text !== mark) return null;
  if (![0, 1, 2, 3].every((offset) => line.glued(at + offset))) return null;
  const written = [tokens[0], tokens[2], tokens[4]].map((token) => token?.text ?? '');
  const yearFirst = /^(?:1\d{3}|2\d{3})$/.test(written[0] as string);
  const lengths = written.map((part) => (/^\d+$/.test(part) ? part.length : 0));
  const fits = yearFirst
    ? lengths[1] === 2 && lengths[2] === 2
    : mark === '/' && within(lengths[0]) && within(lengths[1]) && lengths[2] === 4;
  return fits ? { values: written.map(Number), yearFirst } : null;
}

function within(length: number | undefined): boolean {
  return length === 1 || length === 2;
}
