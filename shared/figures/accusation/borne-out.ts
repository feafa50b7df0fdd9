import type { Fact } from '../../reference/fact.ts';
import type { JudgedFigure } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Candidate } from '../subjects/candidate.ts';

/** The facts that figures of an article bear out, which tell what else its figures are and are not about. */
export interface BorneOut {
  /** By entity, the metrics of which a figure is right, now or earlier. */
  readonly metrics: ReadonlyMap<string, ReadonlySet<string>>;
  /** For the id of each fact the figures that state it rightly. */
  readonly facts: ReadonlyMap<string, readonly PlannedFigure[]>;
}

export const NOTHING_BORNE_OUT: BorneOut = { metrics: new Map(), facts: new Map() };

/** What the figures of an article bear out, each with its subject and verdict. */
export function factsBorneOut(
  figures: readonly Pick<JudgedFigure, 'planned' | 'chosen' | 'verdict'>[],
): BorneOut {
  const metrics = new Map<string, Set<string>>();
  const facts = new Map<string, PlannedFigure[]>();
  for (const { planned, verdict, chosen: subject } of figures) {
    if (subject?.outcome == null || !subject.candidate.strong) continue;
    if (verdict !== 'supported' && verdict !== 'outdated') continue;
    const { entity, metric, weak } = subject.candidate;
    const { id } = subject.outcome.fact;
    if (!weak) metrics.set(entity, (metrics.get(entity) ?? new Set()).add(metric.metric));
    if (verdict === 'supported' && subject.outcome.sum === undefined)
      facts.set(id, [...(facts.get(id) ?? []), planned]);
  }
  return { metrics, facts };
}

/** Whether the article is right about something else of this very thing, and gives this metric nowhere rightly. */
export function isOpenFactOfKnown({ metrics }: BorneOut, { entity, metric }: Candidate): boolean {
  const own = metrics.get(entity);
  return own !== undefined && !own.has(metric.metric);
}

/** Whether another figure of the article states this very fact rightly, and in the same way: both a day, or both a number. */
export function isStatedElsewhere({ facts }: BorneOut, planned: PlannedFigure, { id }: Fact): boolean {
  return (
    facts
      .get(id)
      ?.some((other) => other.quantity !== planned.quantity && isDate(other) === isDate(planned)) ?? false
  );
}

function isDate({ quantity }: PlannedFigure): boolean {
  return quantity.date !== null;
}
