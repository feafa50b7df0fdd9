import type { Span } from '../../article/span.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { firstTokenOf, wordAfter, wordAt, wordsAfter } from '../reading/words-around.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { dateItCountsFrom } from '../subjects/counted-from-date.ts';
import { LIFESPAN } from '../subjects/lifespan.ts';
import { termHits } from '../subjects/metric-words.ts';
import { isSinceTheLast } from '../subjects/since-the-last.ts';

/** Whether it is plain what the length of time is counted to: the day of publication, a date of the sentence, or the thing's end. */
export function isCountedPlainly(planned: PlannedFigure, candidate: Candidate): boolean {
  return (
    candidate.parts.some(({ name }) => name === LIFESPAN) ||
    (isCountedToPublication(planned, candidate) && isAfterKnown(planned)) ||
    isCountedToDate(planned, candidate)
  );
}

/**
 * "Ten years after the quake", and not "the quake came 71 years after the last great one", where nothing that is known
 * stands behind it to count from.
 */
function isAfterKnown({ sentence, quantity, candidates }: PlannedFigure): boolean {
  if (!/^(?:after|before)$/.test(wordAfter(sentence, quantity))) return true;
  if (isToldOfThen(sentence)) return false;
  const to = endOfPhrase(sentence, quantity);
  const isBehind = ({ start }: Span) => start >= quantity.end && start < to;
  return candidates.some(
    ({ reading, strong, metric, place }) =>
      reading === 'elapsed' &&
      strong &&
      ((place.where === 'sentence' && isBehind(place.mention)) ||
        termHits(sentence, metric).some((hit) => isBehind(hit))),
  );
}

/** "Left port a week after the ferry, ran aground and sank": what it counts from stands before the comma. */
function endOfPhrase(sentence: SentenceReading, quantity: Quantity): number {
  const comma = sentence.tokens.find(({ text, start }) => text === ',' && start >= quantity.end);
  return comma?.start ?? sentence.end;
}

/** "Ten years after the quake the port was as busy as ever": said of that time, which need not be that of the article. */
function isToldOfThen({ tokens, quantities }: SentenceReading): boolean {
  return (
    tokens.some(({ lower }) => /^(?:was|were|had|came|went|took|got|made|began)$/.test(lower)) &&
    !tokens.some(({ lower }) => /^(?:is|are|has|have|remains?|still|now|today)$/.test(lower)) &&
    !quantities.some(({ date }) => date?.resolvedFromPublished === true)
  );
}

/**
 * "40 years ago", "for 12 years". "Five months earlier" is counted to a day that the article tells of, and "seven days
 * ahead of the deadline" or "cut two years off the term" to none.
 */
function isCountedToPublication(
  { sentence, quantity, mentions }: PlannedFigure,
  { metric, parts }: Candidate,
): boolean {
  const next = wordAfter(sentence, quantity);
  const counted = /(?:earlier|before|later)$/.test(quantity.text) || /^(?:earlier|before|later)$/.test(next);
  if (counted) return false;
  if (quantity.kind === 'duration')
    return (
      isSpentFor(sentence, quantity) ||
      parts.some(isSinceTheLast) ||
      hasPassed(sentence, quantity) ||
      /^(?:since|old)$/.test(next) ||
      (endsToday(sentence) && isTenure(sentence, quantity))
    );
  // "Was found eight years after it was stolen": after something that the reference does not know.
  if (next === 'after') {
    const isBehind = ({ start }: Span) => start >= quantity.end;
    if (!mentions.some(isBehind) && !termHits(sentence, metric).some(isBehind)) return false;
  }
  return (
    quantity.kind !== 'event-span' ||
    !sentence.quantities.some((other) => other.kind === 'date' && other.date?.resolvedFromPublished === false)
  );
}

/** "For 12 years", "for the last 12 years", "ending 12 years of their rule"; what "was in force for 47 days" is over. */
function isSpentFor(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = firstTokenOf(sentence, quantity);
  const before = wordAt(sentence, first - 1);
  const verbs = sentence.tokens.slice(Math.max(0, first - 6), first).map((token) => token.lower);
  if (verbs.some((verb) => /^(?:was|were)$/.test(verb)) && !verbs.some((verb) => /^(?:has|have)$/.test(verb)))
    return false;
  if (/^(?:last|past|final)$/.test(before))
    return OWNED.test(wordAt(sentence, first - 2)) && wordAt(sentence, first - 3) === 'for';
  return before === 'for' || (before === 'ending' && wordAfter(sentence, quantity) === 'of');
}

/** "Six years have passed since", "six years have gone by". */
function hasPassed(sentence: SentenceReading, quantity: Quantity): boolean {
  return /^(?:have|has) (?:now |already )?(?:passed|gone|elapsed)\b/.test(
    wordsAfter(sentence, quantity, 3).join(' '),
  );
}

/** "Stepped down on Wednesday after 16 years as harbour master": the article tells of the end as that day's. */
function endsToday({ quantities, stems }: SentenceReading): boolean {
  const isOfTheWeek = quantities.some(({ date }) => date?.resolvedFromPublished && date.precision === 'day');
  return isOfTheWeek && ENDS.some((stem) => stems.has(stem));
}

const ENDS = ['end', 'step', 'resign', 'retire', 'conced', 'oust', 'quit', 'defeat'].map(wordStem);

/** "The 12-year reign of", "almost eight years as prime minister", "16 years in office". */
function isTenure(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = wordAt(sentence, firstTokenOf(sentence, quantity) - 1);
  const behind = wordsAfter(sentence, quantity, 2).join(' ');
  return /^(?:after|of|to|ending|the|his|her|its|their)$/.test(before) && TENURE.test(behind);
}

const TENURE =
  /^(?:as |in (?:office|power|charge|government)|at the|(?:reign|rule|tenure|premiership|presidency|leadership)\b)/;

const OWNED = /^(?:the|its|his|her|their)$/;

/**
 * "In May 1980, five years after its last case", "Tarn was founded in 1889, Orrin two years later": of the two events,
 * the date is that of the other one, since a word of this one or its name stands behind it.
 */
function isCountedToDate({ sentence, quantity }: PlannedFigure, { metric, place }: Candidate): boolean {
  const date = dateItCountsFrom(sentence, quantity);
  if (date === null) return false;
  const given = sentence.quantities.find((other) => other.date === date);
  if (given === undefined) return false;
  const isBehind = wordAfter(sentence, quantity) === 'after' || wordAfter(sentence, quantity) === 'before';
  if (isBehind) return termHits(sentence, metric).some((hit) => !hit.weak && hit.start >= quantity.end);
  return (
    termHits(sentence, metric).some((hit) => hit.start >= given.end) ||
    (place.where === 'sentence' && place.mention.start >= given.end)
  );
}
