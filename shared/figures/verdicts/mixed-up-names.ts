import type { JudgedCandidate, JudgedFigure } from '../judged-figure.ts';
import { isInAside, tokenAt } from '../reading/sentence-reading.ts';
import { pairOf } from '../subjects/pairs.ts';

/** So many figures have to fit the other name; a single one may by chance. */
const LEAST_FIGURES = 2;

/**
 * "The Otters made 58 per cent of their throws, while the Otters made 45": a sentence that gives one entity two values
 * of one metric has mixed up a name, and so has one that gives it another's record in brackets. Those of its figures
 * that are wrong of the entity named, and right of one other the article has just named, are not called wrong: both
 * facts are shown and none is chosen. Where the article gives the other all those numbers too, nobody is missing
 * theirs, and they are wrong here.
 */
export function mixedUpNames(judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const groups = saidOfOne(judged);
  const told = new Set(judged.filter(({ verdict }) => verdict === 'supported').map(toldOf));
  const replaced = new Map<JudgedFigure, JudgedFigure>();
  for (const group of groups) {
    const wrong = group.filter(({ verdict }) => verdict === 'contradicted');
    const other = wrong.length === 0 ? null : otherThatFits(group, wrong);
    if (other === null || !isNameMixedUp(group, wrong, groups, (metric) => told.has(`${other} ${metric}`)))
      continue;
    for (const figure of wrong) {
      const fit = fitOf(figure, other);
      if (fit?.outcome != null) replaced.set(figure, ambiguous(figure, fit));
    }
  }
  return judged.map((figure) => replaced.get(figure) ?? figure);
}

function toldOf({ chosen }: JudgedFigure): string {
  return `${chosen?.candidate.entity} ${chosen?.candidate.metric.metric}`;
}

/** Whether it is the name that is wrong, where another's numbers stand beside it. */
function isNameMixedUp(
  group: readonly JudgedFigure[],
  wrong: readonly JudgedFigure[],
  groups: readonly (readonly JudgedFigure[])[],
  isToldOfOther: (metric: string | undefined) => boolean,
): boolean {
  if (isRecord(wrong)) return true;
  return (
    !wrong.every((figure) => isToldOfOther(metricOf(figure))) &&
    groups.some((one) => one !== group && saysTheSameOf(group, one))
  );
}

/** "The Otters (8-36)": both halves of a record, which tells whose it is as well as a name does. */
function isRecord(wrong: readonly JudgedFigure[]): boolean {
  const [one, two] = wrong;
  if (one === undefined || two === undefined || wrong.length > 2) return false;
  const { sentence, quantity } = one.planned;
  const pair = pairOf(sentence, quantity);
  const isAside = isInAside(sentence, tokenAt(sentence, quantity.start));
  return isAside && pair !== null && !pair.outOf && pair.second === two.planned.quantity;
}

/** Whether two mentions in one sentence are of one entity and given values of one metric. */
function saysTheSameOf(group: readonly JudgedFigure[], other: readonly JudgedFigure[]): boolean {
  const [one, two] = [group[0], other[0]];
  return (
    one !== undefined &&
    two !== undefined &&
    one.chosen?.candidate.entity === two.chosen?.candidate.entity &&
    group.some((figure) =>
      other.some(
        (second) =>
          metricOf(figure) === metricOf(second) &&
          (one.planned.sentence === two.planned.sentence ||
            (figure.verdict === 'contradicted' && second.verdict === 'supported')),
      ),
    )
  );
}

function metricOf(figure: JudgedFigure): string | undefined {
  return figure.chosen?.candidate.metric.metric;
}

/** The figures of each sentence by the mention they were given to. */
function saidOfOne(judged: readonly JudgedFigure[]): readonly (readonly JudgedFigure[])[] {
  const groups = new Map<string, JudgedFigure[]>();
  for (const figure of judged) {
    const { chosen, planned } = figure;
    if (chosen === null || chosen.candidate.reading !== 'value') continue;
    const { mention } = chosen.candidate.place;
    const key = `${planned.sentence.index} ${mention.start} ${chosen.candidate.entity}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [figure]);
    else known.push(figure);
  }
  return [...groups.values()];
}

/** The entity that makes every wrong figure right, and more figures of the group right than the one named does. */
function otherThatFits(group: readonly JudgedFigure[], wrong: readonly JudgedFigure[]): string | null {
  const [first] = wrong;
  const entities = (first?.judged ?? [])
    .filter(({ candidate }) => candidate.place.where === 'carried')
    .map(({ candidate }) => candidate.entity);
  return (
    entities.find(
      (entity) =>
        wrong.every((figure) => fitOf(figure, entity) !== undefined) &&
        group.filter((figure) => fitOf(figure, entity) !== undefined).length >=
          Math.max(LEAST_FIGURES, group.length - wrong.length + 1),
    ) ?? null
  );
}

function fitOf(figure: JudgedFigure, entity: string): JudgedCandidate | undefined {
  return figure.judged.find(
    ({ candidate, outcome }) =>
      outcome?.verdict === 'supported' &&
      candidate.entity === entity &&
      candidate.entity !== figure.chosen?.candidate.entity &&
      candidate.metric.metric === metricOf(figure),
  );
}

function ambiguous(figure: JudgedFigure, fit: JudgedCandidate): JudgedFigure {
  return {
    ...figure,
    verdict: 'ambiguous',
    today: 'ambiguous',
    candidates: [figure.chosen?.outcome?.fact, fit.outcome?.fact].filter((fact) => fact != null),
    rule: 'wrong of the name given, right of another the article names',
    detail: null,
  };
}
