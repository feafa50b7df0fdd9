import { compareContrast } from '../contrast/compare-contrast.ts';
import type { Contrast } from '../contrast/contrast.ts';
import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { wordsBetween } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { fromToPairs } from './from-to.ts';
import { quoted } from './in-its-words.ts';
import { roundedBy } from './rounding.ts';

/**
 * "Rose 30 per cent to 550 from 500", "rose by 60p, from £4.20 to £4.90", "doubled from 20 to 90": a change and the two
 * values it leads from and to.
 */
export function changeAndEnds(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) =>
    sentence.tokens.some((token) => OTHERWISE_MEASURED.test(token.lower))
      ? []
      : fromToPairs(sentence, figures).flatMap(({ from, to, first, last }) => {
          const changes = [figures[first - 1], figures[last + 1]].filter(
            (figure) => figure !== undefined && isChangeOf(sentence, figure, from, to),
          );
          return changes.flatMap((change) => (change === undefined ? [] : clashOf(change, from, to)));
        }),
  );
}

/** Stated right before the ends in the same clause, or right behind as ", a rise of 30 per cent". */
function isChangeOf(
  sentence: SentenceReading,
  { planned: { quantity } }: JudgedFigure,
  from: JudgedFigure,
  to: JudgedFigure,
): boolean {
  if (!CHANGES.has(quantity.kind) || quantity.value === null) return false;
  if (quantity.kind !== 'percent' && quantity.kind !== 'multiple' && !isOfTheirKind(quantity, from))
    return false;
  const ends = [from.planned.quantity, to.planned.quantity];
  const start = Math.min(...ends.map((end) => end.start));
  const stop = Math.max(...ends.map((end) => end.end));
  const isBefore = quantity.end <= start;
  const [left, right] = isBefore ? [quantity.end, start] : [stop, quantity.start];
  const between = wordsBetween(sentence, left, right);
  if (between.length > MOST_BETWEEN || between.some((word) => PARTS_CLAUSES.test(word))) return false;
  if (!isBefore) return between[0] === ',' && /^an?$/.test(between[1] ?? '') && between.at(-1) === 'of';
  const comma = between.indexOf(',');
  const isOneClause = comma < 0 || (comma === between.length - 2 && between.at(-1) === 'from');
  return isOneClause && (quantity.direction !== null || IN_A_VERB.test(quantity.text));
}

/** "Up 5 per cent at constant exchange rates": a change that the values as stated need not show. */
const OTHERWISE_MEASURED =
  /^(?:currency|currencies|exchange|organic|organically|comparable|adjusted|adjusting|inflation|excluding|underlying|real|like-for-like|annualised|annualized)$/;
const CHANGES = new Set(['percent', 'points', 'amount', 'money', 'measure', 'multiple']);
const IN_A_VERB = /^(?:doubl|tripl|trebl|quadrupl|halv)/i;
const MOST_BETWEEN = 8;
const PARTS_CLAUSES = /^(?:while|whereas|but|and|as|with|;|:|\(|\)|which|who)$/;

function isOfTheirKind(change: Quantity, { planned }: JudgedFigure): boolean {
  const { kind, unit } = planned.quantity;
  if (change.kind === 'points') return kind === 'percent' || kind === 'points';
  return change.kind === kind && (change.unit === unit || change.unit === '' || unit === '');
}

/** The figure against what the ends come to, each of them as far as its last digit shows. */
function clashOf(change: JudgedFigure, from: JudgedFigure, to: JudgedFigure): Conflict[] {
  const { quantity } = change.planned;
  const way: Contrast = {
    measure: quantity.kind === 'multiple' ? 'ratio' : 'difference',
    base: { kind: 'time', when: 'open' },
    baseFrom: quantity.end,
    direction: null,
    certain: true,
    onlyIfRight: false,
  };
  const unit = from.planned.quantity.kind === 'percent' ? 'percent' : '';
  const looseness = quantity.kind === 'multiple' ? LOOSE : 0;
  const fit = compareContrast(quantity, way, truthOf(from, 0), truthOf(to, looseness), unit);
  if (fit === null || fit.comparison.fit !== 'contradicted') return [];
  return [
    {
      figures: [change, from, to],
      rule: 'change and ends: they do not fit',
      detail: `from ${quoted(from)} to ${quoted(to)} is ${fit.result}, not ${quoted(change)}`,
    },
  ];
}

/** "Doubled" is said of anything near it: this share of the later value more is let pass. */
const LOOSE = 0.1;

function truthOf({ planned: { quantity } }: JudgedFigure, looseness: number) {
  const value = quantity.value as number;
  const slack = roundedBy(quantity) + Math.abs(value) * looseness;
  return { value, lower: value - slack, upper: value + slack, tolerance: 'exact' as const };
}
