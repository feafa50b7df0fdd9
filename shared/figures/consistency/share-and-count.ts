import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { isPlainSum } from './parts.ts';
import { roundedBy } from './rounding.ts';

/** "Of 400 tenants polled, 62 per cent, or 218 people": a share and a count that one whole cannot give. */
export function shareAndCount(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) =>
    figures.flatMap((first, place) => {
      const second = figures[place + 1];
      if (second === undefined || !sayTheSame(sentence, first, second)) return [];
      const share = [first, second].find(({ planned }) => planned.quantity.kind === 'percent');
      const count = [first, second].find(isPlainSum);
      if (share === undefined || count === undefined || !isExact(share)) return [];
      const whole = wholeOf(sentence, count, place === 0 ? [] : figures.slice(0, place), figures[place + 2]);
      return whole === null ? [] : clashOf(whole, share, count);
    }),
  );
}

function isExact({ planned: { quantity } }: JudgedFigure): boolean {
  return quantity.comparator === 'exactly' && quantity.value !== null;
}

/** ", or 218", "(218)", "- 218": the second figure says the first one over again. */
function sayTheSame(sentence: SentenceReading, first: JudgedFigure, second: JudgedFigure): boolean {
  const from = tokenAt(sentence, (first.planned.quantity.head ?? first.planned.quantity).end);
  const at = tokenAt(sentence, second.planned.quantity.start);
  if (at - from > MOST_BETWEEN || at <= from) return false;
  const between = sentence.tokens.slice(from, at).map((token) => token.lower);
  const last = between.at(-1);
  if (last === 'or') return between.length === 1 || between.at(-2) === ',';
  return (
    last === '(' &&
    between.length === 1 &&
    wordAt(sentence, tokenAt(sentence, second.planned.quantity.end)) === ')'
  );
}

/** "62 per cent of them, or 218". */
const MOST_BETWEEN = 5;

/** What the sentence opens with behind "of", or what stands behind the count and "of": a whole count. */
function wholeOf(
  sentence: SentenceReading,
  count: JudgedFigure,
  before: readonly JudgedFigure[],
  after: JudgedFigure | undefined,
): JudgedFigure | null {
  const opening = before[0];
  if (
    opening !== undefined &&
    before.length === 1 &&
    isPlainSum(opening) &&
    isOf(sentence, tokenAt(sentence, opening.planned.quantity.start), 4)
  )
    return opening;
  if (after === undefined || !isPlainSum(after)) return null;
  const at = tokenAt(sentence, after.planned.quantity.start);
  const end = tokenAt(sentence, count.planned.quantity.end);
  return count.planned.quantity.start < after.planned.quantity.start && at - end <= 3 && isOf(sentence, at, 3)
    ? after
    : null;
}

function isOf(sentence: SentenceReading, at: number, reach: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
    if (/^(?:of|among)$/.test(wordAt(sentence, place))) return true;
    if (!/^(?:the|its|their|all|those|these|some)$/.test(wordAt(sentence, place))) return false;
  }
  return false;
}

/** The share the count makes up may be off by what the last digits of all three can hide. */
function clashOf(whole: JudgedFigure, share: JudgedFigure, count: JudgedFigure): Conflict[] {
  const [all, percent, part] = [whole, share, count].map(({ planned }) => planned.quantity);
  if (all === undefined || percent === undefined || part === undefined || all.kind !== part.kind) return [];
  const [total, stated, counted] = [all.value as number, percent.value as number, part.value as number];
  const least = ((counted - roundedBy(part)) / (total + roundedBy(all))) * 100;
  const most = ((counted + roundedBy(part)) / (total - roundedBy(all))) * 100;
  const slack = percent.step;
  if (total <= 0 || (stated >= least - slack && stated <= most + slack)) return [];
  const [figures, is] = [[whole, share, count], Math.round((counted / total) * 1000) / 10];
  return [
    {
      figures,
      rule: 'share and count: they do not fit the whole',
      detail: `${part.text} of ${all.text} is ${is} per cent, not ${percent.text}`,
    },
  ];
}
