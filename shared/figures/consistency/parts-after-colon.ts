import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { Conflict } from './conflict.ts';

/** "Six new ships: four from Busan and three from Nagasaki": a total, then after a colon or a dash all its parts. */
export function partsAfterColon(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => {
    const colon = sentence.tokens.find((token) => /^[:—–]$/.test(token.text) && token.end > sentence.start);
    if (colon === undefined) return [];
    const total = figures.findLast(({ planned }) => planned.quantity.end <= colon.start);
    const stop = sentence.tokens.find((token) => token.start > colon.end && /^[;:—–]$/.test(token.text));
    const parts = figures.filter(
      ({ planned: { quantity } }) =>
        quantity.start >= colon.end && quantity.end <= (stop?.start ?? sentence.end),
    );
    if (total === undefined || !areItsParts(sentence, total, parts)) return [];
    return conflictOf(total, parts);
  });
}

/** Two or more plain numbers of the total's own kind and nothing else, the last one after "and". */
function areItsParts(
  sentence: SentenceReading,
  total: JudgedFigure,
  parts: readonly JudgedFigure[],
): boolean {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || total.planned.quantity.value === null) return false;
  const at = tokenAt(sentence, last.planned.quantity.start);
  return (
    sentence.tokens[at - 1]?.lower === 'and' &&
    [total, ...parts].every(({ planned: { quantity } }) => SUMMABLE.has(quantity.kind)) &&
    parts.every((part) => isPartOf(total, part))
  );
}

const SUMMABLE = new Set(['amount', 'money']);

/** Of the same kind; counting the same thing, or leaving out what it counts. */
function isPartOf(total: JudgedFigure, part: JudgedFigure): boolean {
  const [whole, own] = [total.planned.quantity, part.planned.quantity];
  return (
    own.kind === whole.kind &&
    own.value !== null &&
    own.comparator === 'exactly' &&
    whole.comparator === 'exactly' &&
    (own.unit === '' || own.unit === whole.unit || (PEOPLE.has(whole.unit) && SORTS_OF_PEOPLE.has(own.unit)))
  );
}

const PEOPLE = new Set([
  'people',
  'persons',
  'victims',
  'passengers',
  'dead',
  'pupils',
  'members',
  'workers',
]);
const SORTS_OF_PEOPLE = new Set(
  'men women boys girls children adults civilians soldiers officers tourists locals teachers students guards'.split(
    ' ',
  ),
);

/** The sum may be off by what rounding each number to its last digit can hide. */
function conflictOf(total: JudgedFigure, parts: readonly JudgedFigure[]): Conflict[] {
  const all = [total, ...parts].map(({ planned }) => planned.quantity);
  const [whole, ...own] = all.map(({ value }) => value as number);
  const sum = own.reduce((added, value) => added + value, 0);
  const slack = isWholeCount(total) ? 0 : all.reduce((added, { step }) => added + step / 2, 0);
  if (Math.abs(sum - (whole as number)) <= slack) return [];
  const listed = parts.map(({ planned }) => planned.quantity.text).join(' and ');
  return [
    {
      figures: [total, ...parts],
      rule: 'parts: they do not make the total',
      detail: `${listed} do not make ${total.planned.quantity.text}`,
    },
  ];
}

function isWholeCount({ planned: { quantity } }: JudgedFigure): boolean {
  return quantity.kind === 'amount' && quantity.step === 1;
}
