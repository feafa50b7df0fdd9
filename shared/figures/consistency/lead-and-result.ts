import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { pairOf } from '../subjects/pairs.ts';
import type { Conflict } from './conflict.ts';
import { quoted } from './in-its-words.ts';

/** "Neither side leading by more than 11 points", "the lead never grew beyond nine". */
const NEVER_MORE =
  /\b(?:(?:neither|no) (?:side|team|club|one) (?:ever )?(?:lead|leading|led|was (?:ever )?ahead|being ahead)\b[^;]{0,20} by|(?:margin|lead|gap|difference) (?:was )?never (?:larger|bigger|wider|greater|grew|exceeding|exceeded|above|got (?:above|beyond|past)|reached)(?: beyond| past)?)(?: more)?(?: than)? $/i;
/** "The biggest lead of the night was nine", "the largest advantage of either side, nine points". */
const LARGEST =
  /\b(?:biggest|largest|widest) (?:lead|advantage|margin)(?: of the (?:game|match|night|contest|evening|afternoon)| of either (?:side|team))(?: (?:was|being|is|stood at|of)|,)(?: just| only)? $/i;
const BEATS =
  /\b(?:beat|beats|beating|defeat(?:s|ed|ing)?|edg(?:ed|es|ing)|won|wins?|winning|lost|loses|victor(?:y|ies)|downed|topp(?:ed|ing)|overcame|outlasted|triumphed)\b/i;

/** Words before the number within which the lead is looked for. */
const REACH = 70;

/**
 * "The Otters beat the Gulls 111-92 … neither side led by more than 11 points": a side that wins by more was ahead by
 * more at the end. Only where one result has been told by then.
 */
export function leadAndResult(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const leads = judged.filter((figure) => isLargestLead(figure));
  if (leads.length === 0) return [];
  const results = resultsOf(judged);
  return leads.flatMap((lead): Conflict[] => {
    const most = lead.planned.quantity.value;
    const result = onlyResultBefore(lead, results);
    if (most === null || result === null || most >= result.margin) return [];
    const isBorneOut = result.sides.every(({ verdict }) => verdict === 'supported');
    return [
      {
        figures: isBorneOut ? [lead] : [lead, ...result.sides],
        rule: 'lead: the result is wider apart',
        detail: `the largest lead is given as ${quoted(lead)}, but the result is ${result.margin} apart`,
      },
    ];
  });
}

/** The result that has been told by then; null where there are two, or none. */
function onlyResultBefore({ planned }: JudgedFigure, results: readonly Result[]): Result | null {
  const told = results.filter(({ end }) => end <= planned.quantity.start);
  const [result] = told;
  return result === undefined || told.some((other) => other.margin !== result.margin) ? null : result;
}

function isLargestLead({ planned: { sentence, quantity } }: JudgedFigure): boolean {
  if (quantity.kind !== 'amount') return false;
  const before = textBefore(sentence, (quantity.numberSpan ?? quantity).start);
  return NEVER_MORE.test(before) || LARGEST.test(before);
}

function textBefore(sentence: SentenceReading, end: number): string {
  const at = end - sentence.start;
  return sentence.text.slice(Math.max(0, at - REACH), at);
}

interface Result {
  readonly sides: readonly JudgedFigure[];
  readonly margin: number;
  readonly end: number;
}

/** Pairs behind a verb of winning: "beat the Gulls 111-92". */
function resultsOf(judged: readonly JudgedFigure[]): readonly Result[] {
  return judged.flatMap((first, at): Result[] => {
    const second = judged[at + 1];
    const { sentence, quantity } = first.planned;
    const pair = pairOf(sentence, quantity);
    if (second === undefined || pair === null || pair.outOf || pair.place !== 0) return [];
    if (pair.second !== second.planned.quantity || !isOfTheWhole(sentence, pair.first.start, pair.second.end))
      return [];
    const [a, b] = [pair.first.value, pair.second.value];
    return a === null || b === null
      ? []
      : [{ sides: [first, second], margin: Math.abs(a - b), end: pair.second.end }];
  });
}

/** A result of the whole contest, of no quarter or run and no record in brackets. */
function isOfTheWhole(sentence: SentenceReading, start: number, end: number): boolean {
  const text = sentence.text;
  if (text[start - sentence.start - 1] === '(') return false;
  const after = sentence.tokens.slice(tokenAt(sentence, end), tokenAt(sentence, end) + 6);
  if (
    after.some(({ lower }) => /^(?:half|halves|quarters?|periods?|run|lead|half-time|halftime)$/.test(lower))
  )
    return false;
  return BEATS.test(textBefore(sentence, start));
}
