import type { Staleness } from '../reference/staleness.ts';
import { claimInterval } from './claim-interval.ts';
import type { Figure } from './figure.ts';
import type { JudgedFigure } from './judged-figure.ts';
import { namedSubject } from './named-subject.ts';
import type { SubjectPlan } from './plan.ts';

/** The figure as reports carry it; `stale` tells whether the fact it leans on has likely gone stale. */
export function figureOf(
  plan: SubjectPlan,
  id: string,
  statement: string,
  judged: JudgedFigure,
  conflictsWith: readonly string[],
  explanation: string,
  stale: Staleness | null,
): Figure {
  const { quantity, sentence } = judged.planned;
  const { chosen } = judged;
  const unmatched = namedSubject(sentence, quantity, plan.reading.mentions[sentence.index] ?? []);
  return {
    id,
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    statement,
    value: quantity.date?.value ?? quantity.value,
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit,
    comparator: quantity.comparator,
    subject: {
      entity: chosen?.candidate.entity ?? unmatched.entity,
      metric: chosen?.candidate.metric.metric ?? unmatched.metric,
      date: quantity.date?.value ?? (judged.time.kind === 'period' ? judged.time.text : null),
    },
    check: {
      verdict: judged.verdict,
      today: judged.today,
      interval: claimInterval(quantity),
      fact: chosen?.outcome?.fact ?? null,
      candidates: judged.candidates,
      conflictsWith,
      ...(stale === null ? {} : { stale }),
      rule: ruleOf(judged),
      explanation,
    },
  };
}

/** The rule that decided, with the score of the subject it was decided on. */
function ruleOf(judged: JudgedFigure): string {
  return judged.chosen === null ? judged.rule : `${judged.rule} [subject ${judged.chosen.candidate.score}]`;
}
