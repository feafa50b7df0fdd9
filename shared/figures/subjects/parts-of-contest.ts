import type { Span } from '../../article/span.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading } from '../reading/sentence-reading.ts';

/** A part of a whole that is counted in quarters, as the text names it. */
export interface NamedPart extends Span {
  /** As the text has it, lower case: "second half". */
  readonly name: string;
  /** The quarters it is made of, from 1. */
  readonly quarters: readonly number[];
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const HALVES: Readonly<Record<string, readonly number[]>> = {
  first: [1, 2],
  opening: [1, 2],
  second: [3, 4],
  final: [3, 4],
};
const NAMED_PART =
  /\b(?:(first|opening|second|final) half|(first|opening|final|last) (?:two|2) (?:quarters|periods)|(first|second|third) and (second|third|fourth) (?:quarters|periods))\b/gi;

/** Farther from the number than this, a part of the contest is not what the number counts. */
const FARTHEST = 26;

/** The part named nearest to the number, where it is more than one quarter: "in the first half". */
export function partNamed(sentence: SentenceReading, quantity: Quantity): NamedPart | null {
  const parts = [...sentence.text.matchAll(NAMED_PART)].flatMap((match): NamedPart[] => {
    const [text, half, pairOf, from, to] = match;
    const quarters =
      half !== undefined
        ? HALVES[half.toLowerCase()]
        : pairOf !== undefined
          ? HALVES[pairOf.toLowerCase().replace('last', 'final')]
          : between(from, to);
    const start = sentence.start + match.index;
    return quarters === undefined
      ? []
      : [{ start, end: start + text.length, name: text.toLowerCase(), quarters }];
  });
  const near = parts
    .map((part) => ({ part, apart: distance(sentence, quantity, part) }))
    .toSorted((a, b) => a.apart - b.apart || b.part.start - a.part.start)[0];
  return near === undefined || near.apart > FARTHEST ? null : near.part;
}

function between(from: string | undefined, to: string | undefined): readonly number[] | undefined {
  const first = ORDINALS.indexOf(from?.toLowerCase() ?? '') + 1;
  const last = ORDINALS.indexOf(to?.toLowerCase() ?? '') + 1;
  return first > 0 && last === first + 1 ? [first, last] : undefined;
}

const QUARTER = /^(first|second|third|fourth)[- ](?:quarter|period)[- ](.+)$/i;

/** The metrics of the named quarters ("first-quarter points", "second-quarter points"); empty where one is missing. */
export function metricsOfQuarters(
  metrics: readonly MetricEntry[],
  quarters: readonly number[],
): readonly MetricEntry[] {
  const found = quarters.flatMap(
    (quarter) =>
      metrics.find(({ metric }) => QUARTER.exec(metric)?.[1]?.toLowerCase() === ORDINALS[quarter - 1]) ?? [],
  );
  const counted = new Set(found.map(({ metric }) => QUARTER.exec(metric)?.[2]));
  return found.length === quarters.length && counted.size === 1 ? found : [];
}

/** What is counted by quarters: "points" of "first-quarter points"; null for any other metric. */
export function countedByQuarter(metric: string): string | null {
  return QUARTER.exec(metric)?.[2] ?? null;
}
