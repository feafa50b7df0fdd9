import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt, wordsBefore } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';

/** An age off by more years than this is another person's. */
const MOST_OFF = 15;

/** "Born in 1958, she is 71 years old" in 2021; "born in 1931 and died in 2003, lived to be 82". */
export function ageAndBirth(plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const published = plan.reading.article.published.date;
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => {
    const births = figures.filter((figure) => isYearOf(figure, /^born$/));
    const ages = sentence.quantities.filter((quantity) => isAge(sentence, quantity));
    const [birth] = births;
    const [age] = ages;
    if (birth === undefined || age === undefined || births.length > 1 || ages.length > 1) return [];
    const deaths = figures.filter((figure) => isYearOf(figure, /^(?:died|killed|dead|death)$/));
    if (deaths.length === 0 && sentence.tokens.some(({ lower }) => lower === 'died')) return [];
    if (!isSamePerson(sentence, birth.planned.quantity, age, deaths.length)) return [];
    const until = deaths[0] === undefined ? Number(published.slice(0, 4)) : yearOf(deaths[0]);
    const years = until - yearOf(birth);
    const off = (age.value as number) - years;
    if ((off <= 0 && off >= -1) || Math.abs(off) > MOST_OFF || years <= 0) return [];
    return [
      {
        figures: [birth, ...deaths, ...figures.filter(({ planned }) => planned.quantity === age)],
        rule: 'age: it does not fit the year of birth',
        detail: `somebody born in ${yearOf(birth)} was ${years - 1} or ${years} in ${until}, not ${age.value}`,
      },
    ];
  });
}

function yearOf({ planned }: JudgedFigure): number {
  return Number(planned.quantity.date?.first.slice(0, 4));
}

/** A year or day stated in full, with such a verb at most three words before. */
function isYearOf({ planned: { sentence, quantity } }: JudgedFigure, verb: RegExp): boolean {
  return (
    quantity.date !== null &&
    !quantity.date.resolvedFromPublished &&
    /^(?:day|month|year)$/.test(quantity.date.precision) &&
    wordsBefore(sentence, quantity, 4).some((word) => verb.test(word))
  );
}

/** "71 years old", "aged 82", "lived to be 82", "at the age of 82". */
function isAge(sentence: SentenceReading, quantity: Quantity): boolean {
  if (quantity.value === null || quantity.comparator !== 'exactly') return false;
  if (quantity.kind === 'age') return !/-/.test(quantity.text);
  const before = wordsBefore(sentence, quantity, 3).join(' ');
  return (
    quantity.kind === 'amount' &&
    quantity.unit === '' &&
    /\b(?:aged|age of|lived to be|to the age of)$/.test(before)
  );
}

/**
 * Nobody else comes between: where a death is told, or with "she is" or "aged" and no other name between the birth and
 * the age.
 */
function isSamePerson(sentence: SentenceReading, birth: Quantity, age: Quantity, deaths: number): boolean {
  const [from, to] = birth.start < age.start ? [birth.end, age.start] : [age.end, birth.start];
  const between = sentence.tokens.slice(tokenAt(sentence, from), tokenAt(sentence, to));
  if (between.some(({ text, lower }) => /^\p{Lu}/u.test(text) || /['’]s$/.test(lower) || OTHERS.test(lower)))
    return false;
  if (deaths > 0) return deaths === 1;
  const at = tokenAt(sentence, age.start);
  return /^(?:is|now|turned|are)$/.test(wordAt(sentence, at - 1)) || between.length <= 3;
}

const OTHERS =
  /^(?:when|was|were|had|his|her|their|son|daughter|brother|sister|mother|father|wife|husband|who|whose|child|children|married|became|moved|joined|since)$/;
