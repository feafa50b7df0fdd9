import type { Fact } from '../../reference/fact.ts';
import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';
import { LEAST_SCORE } from '../subjects/candidate.ts';
import { speaksOfGuess } from '../unclaimed/not-checkable.ts';
import { judgeValue } from './judge-value.ts';
import { knownOn, nextAfter } from './known-facts.ts';

/** How far before its number a verb of what is to come may stand. */
const REACH = 12;
/** Verbs in the present that say what is to come where the number is not yet what there is. */
const CHANGES = /^(?:goes|go|going|rises?|rising|falls?|falling|becomes?|moves?|climbs?|drops?|increases?)$/;

/**
 * "Will pay VAT of 21 percent from the new year", "now 19 per cent, is to go up to 25": what has been decided for a day
 * to come, by the first fact the reference has from after publication, which bears the figure out; null where none does.
 * It is never wrong by that: what is decided may be decided anew. A guess or a hope that came true was one all the same.
 */
export function announcedValue(
  planned: PlannedFigure,
  judged: readonly JudgedCandidate[],
  factsOf: (one: JudgedCandidate) => readonly Fact[],
  published: string,
): JudgedCandidate | null {
  const { sentence, quantity } = planned;
  if (quantity.comparator !== 'exactly' || speaksOfGuess(sentence)) return null;
  for (const one of judged) {
    const { candidate } = one;
    if (candidate.reading !== 'value' || !candidate.strong || candidate.score < LEAST_SCORE) continue;
    if (candidate.sumOf.length > 0) continue;
    const next = nextAfter(factsOf(one), published);
    const [first] = next;
    if (first === undefined) continue;
    const day = first.kind === 'period' ? (first.validTo ?? published) : first.validFrom;
    const outcome = judgeValue(
      quantity,
      knownOn(next, first.validFrom),
      { kind: 'now', past: false },
      day,
      true,
    );
    if (outcome?.verdict === 'supported')
      return { candidate, outcome: { ...outcome, rule: 'what has been decided for a day to come' } };
  }
  return null;
}

/** Whether a verb before the number, or a day to come in the sentence, says that it is yet to hold. */
export function saysWhatIsToHold({ sentence, quantity, article }: PlannedFigure): boolean {
  const at = tokenAt(sentence, quantity.start);
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1)
    if (CHANGES.test(wordAt(sentence, place))) return true;
  return sentence.quantities.some(({ date }) => date !== null && date.last > article.article.published.date);
}
