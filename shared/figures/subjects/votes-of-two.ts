import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import type { EntityPlace } from './entity-place.ts';
import type { PairSubject } from './pairs.ts';

const JOINED = /^(?:\s?[-–—]\s?| to | votes to | votes against )$/;
const VOTES = /^(?:votes?|voted|voting|ballot|majority)$/;
const APPROVES =
  /^(?:backed|approved|passed|elected|carried|adopted|confirmed|endorsed|decided|cleared|won)$/;
const REJECTS = /^(?:rejected|defeated|lost|threw|blocked|failed|refused|opposed)$/;
const FOR = /\b(?:for|in favou?r|ayes?|yes|yeas?)\b/i;
const AGAINST = /\b(?:against|opposed|noes|no|nays?)\b/i;
/** How far before the numbers the verb may stand. */
const REACH = 12;
/** What the place in the pair says, as much as words of the metric beside the number. */
const SCORE = 5;

/**
 * "Backed him by 95 votes to 67", "rejected it 290-310": the two numbers of a vote are those for and against, the
 * first being that of the side that won where the sentence says what became of it. Nothing where no entity near has
 * the two metrics.
 */
export function votesOfTwo(
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
): readonly PairSubject[] {
  const isFirst = isJoined(sentence, quantity, nextOf(sentence, quantity, 1));
  if (!isFirst && !isJoined(sentence, nextOf(sentence, quantity, -1), quantity)) return [];
  const outcome = outcomeOf(sentence, isFirst ? quantity : (nextOf(sentence, quantity, -1) as Quantity));
  if (outcome === null) return [];
  const isFor = isFirst === (outcome === 'approved');
  return places.flatMap((place) =>
    place.entry.metrics
      .filter((metric) => sideOf(metric) === (isFor ? 'for' : 'against') && hasOtherSide(metric, place))
      .map((metric) => ({
        place,
        metric,
        name: isFor ? 'the votes for, of a vote' : 'the votes against, of a vote',
        score: SCORE,
        inResult: false,
        sumOf: [],
      })),
  );
}

function nextOf(sentence: SentenceReading, quantity: Quantity, step: 1 | -1): Quantity | undefined {
  return sentence.quantities[sentence.quantities.indexOf(quantity) + step];
}

function isJoined(
  sentence: SentenceReading,
  first: Quantity | undefined,
  second: Quantity | undefined,
): boolean {
  if (first === undefined || second === undefined || first.value === null || second.value === null)
    return false;
  if (first.unitKind !== 'count' || second.unitKind !== 'count') return false;
  return JOINED.test(sentence.text.slice(first.end - sentence.start, second.start - sentence.start));
}

/** What became of what was voted on; null where no vote is told of. */
function outcomeOf(sentence: SentenceReading, first: Quantity): 'approved' | 'rejected' | null {
  const at = tokenAt(sentence, first.start);
  const words = sentence.tokens.slice(Math.max(0, at - REACH), at).map((token) => token.lower);
  const isVote = words.some((word) => VOTES.test(word)) || sentence.tokens[at + 1]?.lower === 'votes';
  if (!isVote && !words.some((word) => APPROVES.test(word) || REJECTS.test(word))) return null;
  if (words.some((word) => REJECTS.test(word))) return 'rejected';
  return 'approved';
}

function sideOf({ metric }: MetricEntry): 'for' | 'against' | null {
  return AGAINST.test(metric) ? 'against' : FOR.test(metric) ? 'for' : null;
}

function hasOtherSide(metric: MetricEntry, { entry }: EntityPlace): boolean {
  const other = sideOf(metric) === 'for' ? 'against' : 'for';
  return entry.metrics.some((one) => one.unit === metric.unit && sideOf(one) === other);
}
