import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import {
  wordAfter,
  wordAt,
  wordBefore,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from '../reading/words-around.ts';
import { areAsunder } from './all-of-them.ts';
import type { Conflict } from './conflict.ts';
import { isToldTogether } from './new-names.ts';
import { excessiveSum, isNearlySum, isPlainSum, unequalSum } from './parts.ts';

const SEATS = /^(?:member|judge|seat|strong|person|justice|seater|nation|country)$/;
/** Those who vote, or what they hand in. */
const VOTERS =
  /^(?:members?|councillors|delegates|judges|justices|senators|deputies|lawmakers|legislators|mps|shareholders|voters|electors|ballots|directors|jurors)$/;
const CAST = /^(?:ballots|votes)$/;
const VOTES =
  /^(?:vot(?:ed|es?|ing)|rul(?:ed|es|ing)|decid(?:ed|es)|split|divided|back(?:ed|s)|approv(?:ed|es)|reject(?:ed|s)|pass(?:ed|es)|surviv(?:ed|es)|carried|ballot)$/;
/** "All were valid", "none was spoiled": every one of those cast went to a side. */
const ALL_COUNTED =
  /\b(?:all|each|every one) (?:of (?:them|which) )?(?:were|was|being|are) (?:found )?(?:valid|counted)\b|\bnone (?:of (?:them|which) )?(?:was|were) (?:spoil(?:ed|t)|invalid|blank)\b|\bno abstentions\b/;

/**
 * The two sides of a vote against those who could vote or the ballots cast: "the nine-member board voted 6-4", "412
 * votes to 388; of the 760 ballots cast, all were valid", "passed by 34 votes to 21. All 52 delegates had voted".
 */
export function votesAndVoters(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = [...Map.groupBy(judged, ({ planned }) => planned.sentence)];
  return bySentence.flatMap(([sentence, figures], place) => {
    const sides = sidesOf(sentence, figures);
    if (sides === null) return [];
    const near = [bySentence[place], bySentence[place - 1], bySentence[place + 1]].flatMap((one) =>
      one !== undefined && isToldTogether(sentence, one[0]) ? one[1] : [],
    );
    const body = near.find((figure) => !sides.includes(figure) && isBody(figure, sides));
    if (body === undefined || !isNearlySum(body, sides)) return [];
    return ALL_COUNTED.test(body.planned.sentence.text.toLowerCase())
      ? unequalSum(body, sides)
      : excessiveSum(body, sides);
  });
}

/** "6-4", "by 34 votes to 21", "410 said yes and 230 no": two numbers of a vote. */
function sidesOf(
  sentence: SentenceReading,
  figures: readonly JudgedFigure[],
): readonly JudgedFigure[] | null {
  for (const [place, first] of figures.entries()) {
    const second = figures[place + 1];
    if (second === undefined || !areSides(sentence, first, second)) continue;
    const abstained = figures.find(({ planned: { quantity } }) => /^abstentions?$/.test(quantity.unit));
    return abstained === undefined || !isPlainSum(abstained) ? [first, second] : [first, second, abstained];
  }
  return null;
}

function areSides(sentence: SentenceReading, first: JudgedFigure, second: JudgedFigure): boolean {
  const [a, b] = [first.planned.quantity, second.planned.quantity];
  if (a.value === null || b.value === null) return false;
  const before = wordsBefore(sentence, a, REACH);
  const isOfVoting = before.some((word) => VOTES.test(word));
  if (a.kind === 'tally' && b.kind === 'tally') return isOfVoting;
  if (!isPlainSum(first) || !isPlainSum(second) || a.kind !== 'amount' || b.kind !== 'amount') return false;
  if (/^votes? (?:to|against)$/.test(wordsBetween(sentence, a.end, b.start).join(' '))) return true;
  return (
    isOfVoting &&
    a.unit === '' &&
    b.unit === '' &&
    areAsunder([first, second]) &&
    wordsAfter(sentence, a, 2).some((word) => /^(?:for|yes|in|said)$/.test(word)) &&
    wordBefore(sentence, b) === 'and'
  );
}

/** How far before its numbers the verb of a vote may stand. */
const REACH = 14;

/** So many members of the body that voted, or so many ballots cast. */
function isBody(figure: JudgedFigure, sides: readonly JudgedFigure[]): boolean {
  if (!isPlainSum(figure)) return false;
  const { sentence, quantity } = figure.planned;
  const next = wordAfter(sentence, quantity);
  if (next === '-')
    return SEATS.test(wordAt(sentence, tokenAt(sentence, quantity.end) + 1)) && isBefore(figure, sides);
  if (CAST.test(quantity.unit) && /\bcast\b/.test(wordsAfter(sentence, quantity, 5).join(' '))) return true;
  if (!VOTERS.test(quantity.unit)) return false;
  return /^(?:all|the|has|have|had|with|of|its|their|board['’]s)$/.test(wordBefore(sentence, quantity));
}

/** Before the votes, or behind them as "in the 120-seat chamber". */
function isBefore({ planned }: JudgedFigure, [first]: readonly JudgedFigure[]): boolean {
  return (
    first === undefined ||
    planned.quantity.start < first.planned.quantity.start ||
    wordsBefore(planned.sentence, planned.quantity, 2).join(' ') === 'in the'
  );
}
