import { overlaps } from '../../article/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { anchorOf, resumes } from './anchor.ts';
import type { TermHit } from './metric-words.ts';
import { isPredicateOfAnother } from './predicate.ts';

/**
 * Whether the word belongs to another figure: hyphened to it ("709-member"), or the thing it counts, unless this
 * figure leaves out what it counts ("650 seats and the Commons 577").
 */
export function isTaken(sentence: SentenceReading, quantity: Quantity, hit: TermHit): boolean {
  if (overlaps(quantity, hit)) return hit.end <= quantity.end || hit.start < quantity.start;
  if (saysHowTheyVoted(sentence, hit) || saysWhatVotersChose(sentence, hit)) return true;
  if (isPredicateOfAnother(sentence, quantity, hit)) return true;
  return sentence.quantities.some((other) => {
    if (other === quantity || other.kind === 'date') return false;
    if (overlaps(other, hit) && other.kind !== 'ordinal' && !isPartOfName(other, hit)) return true;
    if (standsBetween(sentence, quantity, other, hit) || namesTheOther(sentence, quantity, other, hit))
      return true;
    const hyphened = hit.start === other.end + 1 && sentence.text[other.end - sentence.start] === '-';
    const counted = other.head !== null && hit.start >= other.head.start && hit.end <= other.head.end;
    return hyphened || (counted && quantity.head !== null && !overlaps(quantity.head, hit));
  });
}

/**
 * "Twice the number of 2006, when the sanctuaries stood empty": whether the word stands in a clause behind the figure
 * that tells what else was then, and so says nothing of what the figure counts.
 */
export function isInClauseBehind(sentence: SentenceReading, quantity: Quantity, hit: TermHit): boolean {
  if (hit.start < quantity.end) return false;
  const { tokens } = sentence;
  const from = tokenAt(sentence, quantity.end);
  const to = Math.min(tokenAt(sentence, hit.start), from + MOST_BEFORE_CLAUSE);
  return tokens
    .slice(from, to)
    .some(({ lower }, place) => TELLS_WHAT_ELSE.test(lower) && tokens[from + place - 1]?.text === ',');
}

const TELLS_WHAT_ELSE = /^(?:when|where)$/;
/** No clause so far behind has a word near enough to count for anything. */
const MOST_BEFORE_CLAUSE = 30;

/** "52 percent voted to leave", "voted against": how they voted says nothing of how many did, or of a day of election. */
function saysHowTheyVoted(sentence: SentenceReading, hit: TermHit): boolean {
  if (hit.words > 1) return false;
  const at = tokenAt(sentence, hit.start);
  const word = sentence.tokens[at]?.lower ?? '';
  return (
    (/^(?:vote|voted|voting)$/.test(word) ||
      (/^(?:votes|ballots)$/.test(word) && sentence.tokens[at - 1]?.lower === 'their')) &&
    /^(?:to|against|for|down)$/.test(sentence.tokens[at + 1]?.lower ?? '')
  );
}

/** "28 percent of the electorate backed the pact": what voters did with their votes says nothing of how many came. */
function saysWhatVotersChose(sentence: SentenceReading, hit: TermHit): boolean {
  if (hit.words < 2) return false;
  const after = tokenAt(sentence, hit.end);
  if (!VOTERS.test(sentence.tokens[after - 1]?.lower ?? '')) return false;
  const behind = sentence.tokens.slice(after, after + 5).findIndex((token) => token.kind === 'mark');
  return sentence.tokens
    .slice(after, after + (behind < 0 ? 5 : behind))
    .some(({ lower }, place, words) =>
      /^vot(?:ed?|ing)$/.test(lower)
        ? HOW.test(words[place + 1]?.lower ?? '')
        : CHOSE.test(lower) || (place === 0 && HOW.test(lower)),
    );
}

const VOTERS = /^(?:electorate|voters|vote|votes|ballots?)$/;
const HOW = /^(?:to|against|for|down|in)$/;
const CHOSE =
  /^(?:chose|choose|back(?:s|ed)?|supports?|supported|opposed?|opted|favou?r(?:s|ed)?|prefer(?:s|red)?|wants?|wanted|approved?|rejected?|said|says?|think|thinks|thought|believed?|believes|trust|disapproved?|endorsed?|picked)$/;

/** "4-for-7 from the three-point line to score 28 points": a phrase at once behind another number says what that one is. */
function namesTheOther(
  sentence: SentenceReading,
  quantity: Quantity,
  other: Quantity,
  hit: TermHit,
): boolean {
  return (
    hit.words > 1 &&
    other.kind !== 'ordinal' &&
    other.end <= hit.start &&
    hit.end <= quantity.start &&
    distance(sentence, other, hit) === 0 &&
    anchorOf(sentence, quantity) === quantity
  );
}

/** "from the three-point line": the number belongs to the term. */
function isPartOfName(other: Quantity, hit: TermHit): boolean {
  return !hit.weak && hit.words > 1 && other.start >= hit.start && other.end <= hit.end;
}

/** "38 percent from the floor and 25 percent from deep": what stands at another share or sum names that one. */
function standsBetween(
  sentence: SentenceReading,
  quantity: Quantity,
  other: Quantity,
  hit: TermHit,
): boolean {
  if (other.unit !== quantity.unit || other.role !== 'figure' || !quantity.digits) return false;
  if (quantity.kind !== 'percent' && quantity.kind !== 'money' && quantity.kind !== 'measure') return false;
  if (anchorOf(sentence, quantity) !== quantity) return false;
  const owns = other.end <= hit.start && hit.end <= quantity.start && distance(sentence, other, hit) <= 1;
  if (owns || resumes(sentence, quantity)) return owns;
  const between =
    other.start >= Math.min(quantity.end, hit.end) && other.end <= Math.max(quantity.start, hit.start);
  return between && distance(sentence, other, hit) <= 4;
}
