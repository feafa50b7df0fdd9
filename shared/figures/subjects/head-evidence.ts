import { overlaps } from '../../article/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { ScorePart } from './entity-place.ts';
import type { MetricEvidence } from './evidence.ts';
import type { TermHit } from './metric-words.ts';
import { isPredicateOf } from './predicate.ts';
import { headFollows } from './thing-counted.ts';

/** The part of a score that says the thing counted is a word of the metric. */
export const THING_COUNTED = 'the thing counted';

/** What words of the metric at the thing counted are worth, and another word of it before the number. */
export function headParts(
  sentence: SentenceReading,
  quantity: Quantity,
  head: readonly TermHit[],
  hits: readonly TermHit[],
): readonly ScorePart[] {
  return [{ name: THING_COUNTED, score: headScore(head) }, ...saidBesides(sentence, quantity, head, hits)];
}

/** "Scored 28 points in the third quarter": the thing counted is only the unit, and the term itself stands beside it. */
export function namedBesides(
  sentence: SentenceReading,
  quantity: Quantity,
  head: readonly TermHit[],
  hits: readonly TermHit[],
): MetricEvidence | null {
  if (!head.every((hit) => hit.weak)) return null;
  const counted = quantity.head ?? quantity;
  const term = hits.find(
    (hit) =>
      !hit.weak &&
      (isPredicateOf(sentence, quantity, hit) ||
        (hit.words > 1 ? distance(sentence, counted, hit) <= 3 : isVerbBefore(sentence, quantity, hit))),
  );
  if (term === undefined) return null;
  const parts = [
    { name: THING_COUNTED, score: 3.5 },
    { name: `"${term.term}"`, score: 2.5 },
  ];
  return { parts, strong: true, weak: false };
}

function headScore(hits: readonly TermHit[]): number {
  const plain = hits.filter((hit) => !hit.weak);
  return plain.length === 0 ? 3.5 : 5 + Math.min(1.5, breadth(plain));
}

/** "Wind supplied 29 percent of the electricity": of two shares of electricity, that of wind. */
function saidBesides(
  sentence: SentenceReading,
  { start }: Quantity,
  head: readonly TermHit[],
  hits: readonly TermHit[],
): readonly ScorePart[] {
  const own = new Set(head.map(({ term }) => term));
  const first = sentence.tokens.find(({ kind }) => kind === 'word')?.start;
  const isOfName = (hit: TermHit) =>
    hit.start !== first && /^\p{Lu}/u.test(sentence.text.slice(hit.start - sentence.start));
  const other = hits.find((hit) => !hit.weak && hit.end <= start && !own.has(hit.term) && !isOfName(hit));
  return other === undefined ? [] : [{ name: `and "${other.term}"`, score: 0.5 }];
}

/** How many different terms say so, beyond the first, and how many words the longest has. */
function breadth(hits: readonly TermHit[]): number {
  const terms = new Set(hits.map((hit) => hit.term)).size;
  return (terms - 1) * 0.5 + (Math.max(...hits.map((hit) => hit.words)) - 1) * 0.5;
}

/** Whether the word is the thing counted, or stands at once behind the number or, with "of", before it. */
export function atHead(sentence: SentenceReading, quantity: Quantity, hit: TermHit): boolean {
  if (
    !hit.weak &&
    hit.end <= quantity.start &&
    !headFollows(quantity) &&
    isNounBeforeOf(sentence, quantity, hit)
  )
    return true;
  if (quantity.head !== null && overlaps(quantity.head, hit)) return true;
  return hit.start >= quantity.end && distance(sentence, quantity, hit) === 0;
}

/** "a majority of 80". */
function isNounBeforeOf(sentence: SentenceReading, quantity: Quantity, hit: TermHit): boolean {
  const of = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start) - 1;
  return sentence.tokens[of]?.lower === 'of' && sentence.tokens[of - 1]?.end === hit.end;
}

/** "Employs 800 people", "sold nearly 3,000 boats": right before the number or its comparator. */
export function isVerbBefore(sentence: SentenceReading, quantity: Quantity, hit: TermHit): boolean {
  const start = Math.min(quantity.comparatorSpan?.start ?? quantity.start, quantity.start);
  return hit.end <= start && distance(sentence, quantity, hit) <= MOST_BEFORE_NUMBER;
}

/** Small words may stand between a verb and its number: "employs some", "sold only". */
const MOST_BEFORE_NUMBER = 2;

const HARMED =
  /^(?:kill|injur|wound|maim|displac|evacuat|rescu|sav|arrest|detain|infect|trapp|strand|uproot|drown|sicken|vaccinat)(?:s|es|ed|ing|e|d)?$/;
const ANYBODY = /^(?:people|persons|inhabitants|residents|men|women|children)$/;
/** Words between the verb and the number, a comparator among them: "killed more than". */
const MOST_FROM_VERB = 4;

/** "The fire killed 84 people": those are not the people of a town, where no word of its metric is that verb. */
export function isOfThoseHarmed(
  sentence: SentenceReading,
  quantity: Quantity,
  head: readonly TermHit[],
  hits: readonly TermHit[],
): boolean {
  const isAnybody = ({ start, end }: TermHit) =>
    ANYBODY.test(sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase());
  if (head.length === 0 || !head.every(isAnybody)) return false;
  const at = tokenAt(sentence, quantity.start);
  const before = sentence.tokens.slice(Math.max(0, at - MOST_FROM_VERB), at);
  const verb = before.findLast(({ kind, lower }) => kind === 'mark' || HARMED.test(lower));
  if (verb === undefined || verb.kind === 'mark') return false;
  return !hits.some((hit) => hit.start <= verb.start && hit.end >= verb.end);
}
