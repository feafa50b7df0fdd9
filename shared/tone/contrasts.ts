import type { Statement } from '../statements/statement.ts';
import { subjectWords } from './subject-words.ts';
import type { Contrast, StatementTone, ToneAxis } from './tone.ts';

const AXES: readonly ToneAxis[] = ['firmness', 'outlook'];
/** How far two statements must stand apart on the axis, which runs from -1 to 1. */
const APART = 0.6;
/** How far each of them must stand on its own side of the middle. */
const OWN_SIDE = 0.05;
/** How much subject two statements must share: words of their own count 1, a word of the whole article's theme a half. */
const SHARED = 1.5;
const THEME_WORD = 0.5;
/** A word in more than this share of the statements, and in more than {@link THEME_LEAST}, is the article's theme. */
const THEME_SHARE = 0.2;
const THEME_LEAST = 3;
/** Beyond this much a shared subject makes a contrast no stronger. */
const SHARED_FULLY = 3;
/** Of the statements that hold a word only so many of the furthest on either side are compared, which keeps it linear. */
const FURTHEST = 6;
/** How many contrasts an article shows. */
const MOST = 5;

interface Placed {
  readonly speaker: string;
  readonly statement: string;
  readonly at: number;
  readonly value: number;
}

interface Pair {
  readonly high: Placed;
  readonly low: Placed;
  shared: number;
}

/**
 * Where two speakers stand apart on one subject: statements that share words of what they are about and stand on
 * opposite sides of one axis. At most one for each two speakers and axis, the strongest (the wider apart and the more
 * subject shared) first, and a handful in all.
 * `tones` has one entry for each of `statements`.
 */
export function findContrasts(
  text: string,
  statements: readonly Statement[],
  tones: readonly StatementTone[],
): Contrast[] {
  const holders = new Map<string, number[]>();
  statements.forEach((statement, at) => {
    for (const word of subjectWords(text, statement.content)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [at]);
      else known.push(at);
    }
  });
  return AXES.flatMap((axis) => strongestOfEach(pairsOn(axis, statements, tones, holders), axis))
    .sort((a, b) => b.strength - a.strength || a.at - b.at)
    .slice(0, MOST)
    .map(({ contrast }) => contrast);
}

function pairsOn(
  axis: ToneAxis,
  statements: readonly Statement[],
  tones: readonly StatementTone[],
  holders: ReadonlyMap<string, readonly number[]>,
): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const held of holders.values()) {
    if (held.length < 2) continue;
    const theme = held.length > Math.max(THEME_LEAST, THEME_SHARE * statements.length);
    const placed = placedOn(axis, statements, tones, held);
    const highs = placed.filter(({ value }) => value >= OWN_SIDE).slice(0, FURTHEST);
    const lows = placed.filter(({ value }) => value <= -OWN_SIDE).slice(-FURTHEST);
    for (const high of highs)
      for (const low of lows) {
        if (high.speaker === low.speaker || high.value - low.value < APART) continue;
        const key = `${high.at} ${low.at}`;
        const pair = pairs.get(key) ?? { high, low, shared: 0 };
        pair.shared += theme ? THEME_WORD : 1;
        pairs.set(key, pair);
      }
  }
  return [...pairs.values()].filter(({ shared }) => shared >= SHARED);
}

/** The statements with a named speaker, from the highest on the axis down. */
function placedOn(
  axis: ToneAxis,
  statements: readonly Statement[],
  tones: readonly StatementTone[],
  held: readonly number[],
): Placed[] {
  return held
    .flatMap((at): Placed[] => {
      const speaker = statements[at]?.speaker ?? null;
      const tone = tones[at];
      return speaker === null || tone === undefined
        ? []
        : [{ speaker, statement: tone.statement, at, value: tone[axis] }];
    })
    .sort((a, b) => b.value - a.value || a.at - b.at);
}

function strongestOfEach(pairs: readonly Pair[], axis: ToneAxis) {
  const strongest = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.high.speaker, pair.low.speaker].sort());
    const known = strongest.get(key);
    if (known === undefined || strengthOf(pair) > strengthOf(known)) strongest.set(key, pair);
  }
  return [...strongest.values()].map((pair) => ({
    strength: strengthOf(pair),
    at: Math.min(pair.high.at, pair.low.at),
    contrast: {
      speakers: [pair.high.speaker, pair.low.speaker],
      axis,
      statements: [pair.high.statement, pair.low.statement],
    } satisfies Contrast,
  }));
}

function strengthOf({ high, low, shared }: Pair): number {
  return (high.value - low.value) * Math.min(shared, SHARED_FULLY);
}
