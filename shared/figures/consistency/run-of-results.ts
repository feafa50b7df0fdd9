import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { type Pair, pairOf } from '../subjects/pairs.ts';
import type { Conflict } from './conflict.ts';

/** "Won four of their last five": what stands between the two numbers. */
const OF_THE_LAST = /^ (?:out )?of (?:its|their|his|her|the|our) (?:last|past|previous|latest)\s$/;
/** "Six road wins in 17 tries". */
const RESULTS_IN =
  /^ (?:(?:road|home|away) )?(wins?|victories|losses|defeats) in (?:(?:its|their|his|her|the) (?:last|past|previous|first) )?$/;
/** Words between a record and the run that begin what is said of somebody else. */
const ANOTHER = new Set(['while', 'but', 'whereas', ';']);

interface Run {
  /** How many of them. */
  readonly part: JudgedFigure;
  /** Of how many. */
  readonly of: JudgedFigure;
  readonly won: boolean;
}

/**
 * "The Otters (3-1) have won two of their last six": a run of results that the record in brackets before it leaves no
 * room for, with more games, wins or losses than there have been.
 */
export function runOfResults(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  return judged.flatMap((part, at) => {
    const of = judged[at + 1];
    const run = of === undefined ? null : runOf(part, of);
    const record = run === null ? null : recordBefore(part);
    return run === null || record === null ? [] : clashes(run, record);
  });
}

function runOf(part: JudgedFigure, of: JudgedFigure): Run | null {
  const { sentence, quantity } = part.planned;
  if (of.planned.sentence !== sentence) return null;
  const between = sentence.text.slice(
    quantity.end - sentence.start,
    of.planned.quantity.start - sentence.start,
  );
  const results = RESULTS_IN.exec(between)?.[1];
  if (results !== undefined) return { part, of, won: /^(?:win|victor)/.test(results) };
  const verb = sentence.tokens[tokenAt(sentence, quantity.start) - 1]?.lower ?? '';
  return OF_THE_LAST.test(between) && (verb === 'won' || verb === 'lost')
    ? { part, of, won: verb === 'won' }
    : null;
}

/** The nearest "(3-1)" before the run, with nobody else brought in between. */
function recordBefore({ planned: { sentence, quantity } }: JudgedFigure): Pair | null {
  const before = sentence.quantities.filter((other) => other.end <= quantity.start).toReversed();
  const second = before.find((other) => isRecord(sentence, pairOf(sentence, other)));
  const pair = second === undefined ? null : pairOf(sentence, second);
  if (pair === null) return null;
  const between = sentence.tokens.slice(
    tokenAt(sentence, pair.second.end),
    tokenAt(sentence, quantity.start),
  );
  return between.some(({ lower }) => ANOTHER.has(lower)) ? null : pair;
}

function isRecord(sentence: SentenceReading, pair: Pair | null): boolean {
  return (
    pair !== null &&
    !pair.outOf &&
    sentence.text[pair.first.start - sentence.start - 1] === '(' &&
    sentence.text[pair.second.end - sentence.start] === ')'
  );
}

function clashes({ part, of, won }: Run, { first, second }: Pair): Conflict[] {
  const [some, games] = [part.planned.quantity, of.planned.quantity];
  const [wins, losses] = [first.value, second.value];
  if (some.value === null || games.value === null || wins === null || losses === null) return [];
  const [same, rest] = won ? [wins, losses] : [losses, wins];
  const rule = 'run: the record leaves no room for it';
  const record = `a record of ${first.text}-${second.text}`;
  const conflicts: Conflict[] = [];
  if (some.value > same || games.value - some.value > rest)
    conflicts.push({
      figures: [part],
      rule,
      detail: `${some.text} ${won ? 'won' : 'lost'} of ${games.text} do not fit ${record}`,
    });
  if (games.value > wins + losses)
    conflicts.push({
      figures: [of],
      rule,
      detail: `${games.text} games are more than ${record} has`,
    });
  return conflicts;
}
