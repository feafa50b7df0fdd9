import type { Token } from '../../article/tokens.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { stemsOfName, wordStem } from '../reading/word-stem.ts';
import { metricStems, termHits } from '../subjects/metric-words.ts';

/** Stems of words for some sort of people, which a count of people in general does not stand for. */
const SORTS = new Set(
  `child children women men crew passenger civilian soldier troop police officer staff student pupil teacher worker
journalist patient prisoner migrant refugee tourist resident foreigner voter driver`
    .split(/\s+/)
    .map(wordStem),
);
/** How far behind the people counted what became of them is looked for, in tokens. */
const REACH = 10;

/**
 * Whether people are counted, and others than the fact counts: "three people died" where it counts children, or "four
 * victims were from one family", "five people were rescued" where it counts the dead.
 */
export function areOtherPeople(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): boolean {
  return lacksTheirSort(sentence, metric) || metOtherFate(sentence, quantity, metric);
}

function lacksTheirSort(sentence: SentenceReading, { metric }: MetricEntry): boolean {
  const sorts = stemsOfName(metric).filter((stem) => SORTS.has(stem));
  return sorts.length > 0 && !sorts.some((stem) => sentence.stems.has(stem));
}

const DEAD = /^(?:lives|dead|deaths|fatalities)$/;

/** What is said of them behind the number, where neither a word of the metric before it nor they themselves have said it. */
function metOtherFate(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): boolean {
  if (quantity.head === null || quantity.head.start < quantity.end) return false;
  if (termHits(sentence, metric).some((hit) => !hit.weak && hit.end <= quantity.start)) return false;
  if (DEAD.test(sentence.tokens[tokenAt(sentence, quantity.head.start)]?.lower ?? '')) return false;
  const own = metricStems(metric);
  const after = tokenAt(sentence, quantity.head.end);
  const words = sentence.tokens.slice(after, after + REACH);
  const was = words.findIndex((token) => /^(?:was|were|are|is)$/.test(token.lower));
  if (was < 0 || isToldOfOthers(sentence, quantity, words.slice(0, was), own)) return false;
  return !words.slice(was + 1, was + 4).some((token) => own.has(wordStem(token.lower)));
}

/**
 * Whether the words up to "were" have told what became of them ("three passengers died and four were hurt"), count
 * others ("of the 40 passengers, 22 were"), or close the clause that the number stands in ("which drew 9m people, is").
 */
function isToldOfOthers(
  sentence: SentenceReading,
  quantity: Quantity,
  between: readonly Token[],
  own: ReadonlySet<string>,
): boolean {
  const comma = between.findIndex(({ text }) => text === ',');
  return (
    between.some(({ text }) => /^[;:.]$/.test(text)) ||
    between.some(({ lower, kind }) => kind === 'word' && own.has(wordStem(lower))) ||
    between.some(({ start }) =>
      sentence.quantities.some((other) => other.start === start && other.date === null),
    ) ||
    (comma >= 0 && opensRelative(sentence, quantity))
  );
}

/** How far before its number "which" may stand, in tokens. */
const RELATIVE_REACH = 6;

function opensRelative(sentence: SentenceReading, { start }: Quantity): boolean {
  const at = tokenAt(sentence, start);
  return sentence.tokens
    .slice(Math.max(0, at - RELATIVE_REACH), at)
    .some(({ lower }, place, all) => /^(?:which|who)$/.test(lower) && all[place - 1]?.text === ',');
}
