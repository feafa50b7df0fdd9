import type { Fact } from '../../reference/fact.ts';
import type { SeriesKey } from '../../reference/lookup.ts';
import type { JudgedCandidate, JudgedFigure } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { changeDirection } from '../quantities/refiners/direction.ts';
import { wordsBefore } from '../reading/words-around.ts';
import { speaksOf } from '../subjects/speaks-of.ts';
import { chosenAs } from './choose.ts';

/** Words before a month within which a verb of change is looked for. */
const REACH = 12;
const BECAME = /^(?:became|becoming|joined|joining|started|began|introduced|took|set|replaced|entered)$/;

/**
 * "The bank raised its rate to 4 percent on Thursday", "became the 20th member in May": a date in a sentence that gives a
 * figure of a series is borne out where the series has a new value from that day on. A month needs a verb of change before
 * it, since one in twelve would fit by chance; a day does not. No other date is called wrong here: what is decided on one
 * day begins on another.
 */
export function daysOfChange(
  planned: readonly PlannedFigure[],
  judged: readonly JudgedFigure[],
  factsOf: (key: SeriesKey) => readonly Fact[],
  published: string,
): readonly JudgedFigure[] {
  const of = new Map(judged.map((figure) => [figure.planned, figure]));
  const beside = Map.groupBy(judged, ({ planned: { sentence } }) => sentence);
  return planned.flatMap((one) => {
    const figure = of.get(one);
    if (figure !== undefined && (figure.verdict !== 'unverifiable' || figure.chosen !== null)) return figure;
    if (!mayBeOfChange(one, published)) return figure ?? [];
    const chosen = (beside.get(one.sentence) ?? [])
      .map((other) => changedThen(one.quantity, other, factsOf))
      .find((other) => other !== null);
    return chosen == null ? (figure ?? []) : borneOut(one, chosen, published);
  });
}

function mayBeOfChange({ sentence, quantity }: PlannedFigure, published: string): boolean {
  const { kind, date } = quantity;
  if (kind !== 'date' || date === null || date.first > published) return false;
  if (date.precision === 'day') return true;
  if (date.precision !== 'month') return false;
  return wordsBefore(sentence, quantity, REACH).some(
    (word) => changeDirection(word) !== null || BECAME.test(word),
  );
}

/** The subject of the figure beside, where its series changed on the date. */
function changedThen(
  { date }: Quantity,
  { chosen }: JudgedFigure,
  factsOf: (key: SeriesKey) => readonly Fact[],
): JudgedCandidate | null {
  if (date === null || chosen?.outcome == null || chosen.candidate.metric.kind !== 'state') return null;
  const { candidate, outcome } = chosen;
  const fact = factsOf(candidate.metric).find(
    ({ validFrom, kind }) => kind === 'state' && validFrom >= date.first && validFrom <= date.last,
  );
  if (fact === undefined) return null;
  const isStated = fact.id === outcome.fact.id && outcome.verdict === 'supported';
  if (!isStated && !hasBefore(factsOf(candidate.metric), fact)) return null;
  const rule = 'the series has a new value from the date stated';
  return {
    candidate: { ...candidate, reading: 'date', witness: true },
    outcome: { verdict: 'supported', fact, others: [], rule, detail: null },
  };
}

/** The first value known of a series may have held long before. */
function hasBefore(facts: readonly Fact[], { validFrom }: Fact): boolean {
  return facts.some((other) => other.validFrom < validFrom);
}

function borneOut(planned: PlannedFigure, chosen: JudgedCandidate, published: string): JudgedFigure {
  return {
    ...chosenAs(chosen),
    planned,
    time: speaksOf(planned.sentence, planned.quantity, published),
    today: 'supported',
    judged: [chosen],
    conflicts: [],
  };
}
