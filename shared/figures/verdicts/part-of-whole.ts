import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { metricStems, termHits } from '../subjects/metric-words.ts';

const OF_WHOM = new Set([
  'them',
  'its',
  'their',
  'the',
  'these',
  'those',
  'whom',
  'which',
  'his',
  'her',
  'our',
  'us',
]);
/** "holds 31 of the 180 seats": the part is what its holder has of somebody else's whole. */
const HOLDS = new Set(
  `holds hold held holding has have had having wins won win winning takes took taken take taking controls control
controlled controlling secured secures securing occupies occupied owns own owned gained gaining fills filled keeps kept
keeping captured capturing`.split(/\s+/),
);
/** Adverbs between such a verb and its number: "won only 31". */
const PASSED_OVER = new Set([
  'only',
  'just',
  'now',
  'still',
  'already',
  'barely',
  'merely',
  'some',
  'about',
  'at',
  'least',
]);

/** "three of them", "two of its members": a part of what is counted, unless it is somebody's own share of it. */
export function isSubset(sentence: SentenceReading, quantity: Quantity): boolean {
  if (quantity.unitKind !== 'count') return false;
  const at = tokenAt(sentence, quantity.end);
  const whose = sentence.tokens[at + 1]?.lower ?? '';
  if (sentence.tokens[at]?.lower !== 'of') return false;
  if (isOfOwners(sentence, at + 1)) return !HOLDS.has(verbBefore(sentence, quantity));
  if (!OF_WHOM.has(whose)) return false;
  if (sentence.tokens[at + 2]?.lower === 'own') return false;
  if (/^(?:his|her|its|their)$/.test(whose) && isNumbered(sentence, at + 2)) return true;
  const verb = verbBefore(sentence, quantity);
  return !SCORES.test(verb) && (whose !== 'the' || !HOLDS.has(verb));
}

/** "Seven of Amsel's 15 provinces", "two of the Diet's 72 members": the whole with its owner and its own number. */
function isOfOwners({ tokens }: SentenceReading, from: number): boolean {
  const owner = tokens
    .slice(from, from + LONGEST_OWNER)
    .findIndex(({ lower }, place, all) => lower.endsWith("'s") || /^(?:'|’s?)$/.test(all[place]?.text ?? ''));
  return owner >= 0 && tokens[from + owner + 1]?.kind === 'number';
}

const LONGEST_OWNER = 5;

function verbBefore(sentence: SentenceReading, quantity: Quantity): string {
  let at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start) - 1;
  while (PASSED_OVER.has(sentence.tokens[at]?.lower ?? '')) at -= 1;
  return sentence.tokens[at]?.lower ?? '';
}

/** "18 of her 31", "15 of his game-high 31": the whole follows as a number of its own. */
function isNumbered({ tokens }: SentenceReading, at: number): boolean {
  const words = tokens.slice(at, at + 4);
  const number = words.findIndex((token) => token.kind === 'number');
  return (
    number >= 0 &&
    words
      .slice(0, number)
      .every((token) => /^(?:game|team|season|career|high|best|total|-)$/.test(token.lower))
  );
}

/** Words behind "of them" that may say which part is meant. */
const MOST_OF_PART = 5;

/**
 * "Ten workers died, eight of them British", "nine of the islands are inhabited": whether what follows the whole is a
 * word of the metric, which then counts that very part. The unit and what is counted are words of the whole.
 */
export function namesThePart(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): boolean {
  return placeOfPart(sentence, quantity, metric) >= 0;
}

/**
 * Whether nothing behind that word narrows the part any further, as it does in "nine of the islands are inhabited in
 * summer".
 */
export function saysNoMoreThanThePart(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
): boolean {
  const at = placeOfPart(sentence, quantity, metric);
  if (at < 0) return false;
  const hit = termHits(sentence, metric).find(
    ({ start, end }) => start <= (sentence.tokens[at]?.start ?? 0) && end >= (sentence.tokens[at]?.end ?? 0),
  );
  const next = sentence.tokens[hit === undefined ? at + 1 : tokenAt(sentence, hit.end)];
  return next === undefined || next.kind === 'mark' || /^(?:and|but|or|while|when|as)$/.test(next.lower);
}

function placeOfPart(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): number {
  const first = tokenAt(sentence, quantity.end) + 2;
  const unit = wordStem(metric.unit.toLowerCase());
  const stems = metricStems(metric);
  const terms = termHits(sentence, metric).filter(({ weak }) => !weak);
  const place = sentence.tokens.slice(first, first + MOST_OF_PART).findIndex(({ kind, lower, start }) => {
    const stem = kind === 'word' ? wordStem(lower) : '';
    if (stem === '' || stem === unit) return false;
    return terms.some((hit) => hit.start === start) || (stem.length > 3 && stems.has(stem));
  });
  return place < 0 ? -1 : first + place;
}

/** "Scored 11 of their tries": all of his own. */
const SCORES = /^(?:scored|netted|bagged|kicked|hit|grabbed)$/;
