import type { Quantity } from '../quantities/quantity.ts';
import { quantitiesBeside } from '../reading/quantities-beside.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { followsSpeaking } from '../reading/told-by-speaker.ts';
import { firstTokenOf, tokenAfterHead } from '../reading/words-around.ts';

const BEFORE_WORDS = new Set(['before', 'previously', 'formerly', 'beforehand', 'earlier']);

/** "The club had 16 members then": at some time the article has told of, which any earlier value may be of. */
export function saysThen(sentence: SentenceReading, quantity: Quantity): boolean {
  const end = tokenAfterHead(sentence, quantity);
  const [then, next] = sentence.tokens.slice(end, end + 2);
  return then?.lower === 'then' && (next === undefined || next.kind === 'mark');
}

/** "Peaked at 11.1 percent", "was 11.1 percent at its peak": the top that something had reached before it fell. */
export function peaked(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = firstTokenOf(sentence, quantity);
  const before = sentence.tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  const end = tokenAfterHead(sentence, quantity);
  const after = sentence.tokens.slice(end, end + 3).map(({ lower }) => lower);
  return before.includes('peaked') || /^at (?:its|their|the) (?:peak|height|worst)$/.test(after.join(' '));
}

const LOST = /^(?:lost|losing|shed|shedding|sold|closed|scrapped|axed|cut|gave|loses|sheds)$/;
/** Tokens from the verb to "of": "lost as many as 14 of". */
const LOSS_REACH = 6;

/** "Lost 14 of their 61 seats": the 61 are what they had. */
export function hadBeforeLoss(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = firstTokenOf(sentence, quantity);
  const words = sentence.tokens.slice(Math.max(0, at - 2 - LOSS_REACH), at);
  const [of, whose] = words.slice(-2).map(({ lower }) => lower);
  if (of !== 'of' || !/^(?:its|their|his|her|the)$/.test(whose ?? '')) return false;
  const lost = words.slice(0, -2);
  const verb = lost.findLast(({ lower }) => LOST.test(lower));
  const end = words.at(-2)?.start ?? 0;
  return (
    verb !== undefined &&
    quantitiesBeside(sentence, quantity).some((one) => one.start >= verb.end && one.end <= end)
  );
}

const STAYED =
  /^(?:was|were|had|held|kept|left|stood|stayed|remained|lay|sat|numbered|counted|employed|ran|charged|paid|cost)$/;
/** Words from the verb to the value: "kept its rate at". */
const VERB_REACH = 6;

/** "Was 4.5 percent for ten months", "which had five members for a decade": so long and, without "has", no longer. */
export function lastedSoLong(sentence: SentenceReading, quantity: Quantity): boolean {
  const end = tokenAfterHead(sentence, quantity);
  const length = sentence.tokens[end + 1];
  if (sentence.tokens[end]?.lower !== 'for' || length === undefined) return false;
  if (
    !quantitiesBeside(sentence, quantity).some(
      ({ kind, start }) => /^(?:duration|event-span)$/.test(kind) && start === length.start,
    )
  )
    return false;
  const first = firstTokenOf(sentence, quantity);
  const before = sentence.tokens.slice(Math.max(0, first - VERB_REACH), first).map(({ lower }) => lower);
  const verb = before.findLastIndex((word) => STAYED.test(word));
  return verb >= 0 && !/^(?:has|have|having|been|be)$/.test(before[verb - 1] ?? '');
}

/** "Against 36 before the drought": before something that the reference need not date. */
export function heldBeforeEvent(sentence: SentenceReading, quantity: Quantity): boolean {
  const end = tokenAfterHead(sentence, quantity);
  const [before, what] = sentence.tokens.slice(end, end + 2);
  return before?.lower === 'before' && /^(?:the|its|his|her|their)$/.test(what?.lower ?? '');
}

/** Tokens from a value that was to the one that is now. */
const NOW_REACH = 12;

/** "The wage was £10.42 and is now £11.44", "it had 28 members; today it has 27": set against what is now. */
export function isSetAgainstNow(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = firstTokenOf(sentence, quantity);
  const before = sentence.tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  const verb = before.findLastIndex((word) => WAS.test(word));
  if (verb < 0 || /^(?:has|have|having)$/.test(before[verb - 1] ?? '')) return false;
  const end = tokenAfterHead(sentence, quantity);
  const other = quantitiesBeside(sentence, quantity).find(
    (one) => one.start >= quantity.end && one.unitKind === quantity.unitKind && one.role === 'figure',
  );
  const to = other === undefined ? -1 : tokenAfterHead(sentence, other);
  if (to < end || to - end > NOW_REACH) return false;
  const between = sentence.tokens.slice(end, to + 1).map(({ lower }) => lower);
  return between.some((word) => NOW.test(word)) && between.some((word) => IS.test(word));
}

const WAS = /^(?:was|were|had|cost|numbered|paid|earned|charged|stood|held|employed|carried)$/;
const NOW = /^(?:now|today|currently)$/;
const IS =
  /^(?:is|are|has|have|costs?|numbers?|pays?|earns?|charges?|stands?|holds?|employs?|carries|carry)$/;

/** "A loss of 254 on the 365 that it had won": what was so before something else happened. */
export function isWhatHadBeen(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = firstTokenOf(sentence, quantity);
  if (!/^(?:the|those)$/.test(sentence.tokens[first - 1]?.lower ?? '')) return false;
  const end = tokenAfterHead(sentence, quantity);
  const behind = sentence.tokens.slice(end, end + 6);
  const had = behind.findIndex(({ lower }) => lower === 'had');
  return (
    had > 0 &&
    behind.slice(0, had).every(({ kind }) => kind === 'word') &&
    PARTICIPLE.test(behind[had + 1]?.lower ?? '')
  );
}

const PARTICIPLE =
  /^(?:won|held|had|been|kept|paid|made|taken|got|gotten|counted|reached|recorded|employed|carried|scored)$/;

/** "the 303 it held before", "previously 12". */
export function heldBefore(sentence: SentenceReading, quantity: Quantity): boolean {
  const start = tokenAt(sentence, quantity.end);
  const after = sentence.tokens.slice(start, start + 6);
  for (const [at, token] of after.entries()) {
    // "1,605 after 1,576 the year before": what is told of before is another figure's.
    if (token.kind === 'number' || (token.kind === 'mark' && token.text !== '-')) return false;
    // "Against €1.05 a share last time".
    if (token.lower === 'last' && after[at + 1]?.lower === 'time') return true;
    if (BEFORE_WORDS.has(token.lower))
      return (
        after[at + 1] === undefined ||
        after[at + 1]?.kind === 'mark' ||
        (at <= 1 && !comesToAnEnd(sentence, start + at + 1))
      );
  }
  const before = sentence.tokens[tokenAt(sentence, quantity.start) - 1]?.lower ?? '';
  return before === 'previously' || before === 'formerly';
}

/** "Drove 42 kilometres before a dust storm silenced it", "before falling silent": what it had come to when it ended. */
function comesToAnEnd({ tokens }: SentenceReading, from: number): boolean {
  const behind = tokens.slice(from, from + MOST_OF_END);
  const mark = behind.findIndex(({ kind }) => kind === 'mark');
  return behind.slice(0, mark < 0 ? behind.length : mark).some(({ lower }) => ENDS.test(lower));
}

/** Words behind "before" among which the verb of ending stands. */
const MOST_OF_END = 7;
const ENDS =
  /^(?:silenced?|silent|sank|sunk|sinking|died?|dying|dead|clos(?:ed?|ing)|shut|shutting|fail(?:ed|ing)|crash(?:ed|ing)?|retir(?:ed|ing)|stopp(?:ed|ing)|ended|ending|lost|scrapped|dissolv(?:ed|ing)|collaps(?:ed|ing)|burn(?:ed|t)|exploded|wrecked|demolished|torn|expired|ceas(?:ed|ing)|abandoned|killed)$/;

const IRREGULAR_PARTICIPLES = new Set([
  'been',
  'stood',
  'held',
  'won',
  'grown',
  'risen',
  'fallen',
  'had',
  'kept',
  'paid',
  'cost',
]);

/**
 * "The group had counted four countries": how things were before something else happened. What somebody "said had risen
 * to 4" has risen.
 */
export function isPastPerfect(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  const words = sentence.tokens.slice(Math.max(0, at - 5), at).map((token) => token.lower);
  const had = words.lastIndexOf('had');
  if (had < 0) return false;
  const verbs = words.slice(had + 1).filter((word) => word.endsWith('ed') || IRREGULAR_PARTICIPLES.has(word));
  const isReported =
    verbs.some((word) => MOVED.test(word)) && followsSpeaking(sentence, at - words.length + had, MOST_SAID);
  return verbs.length > 0 && !isReported;
}

const MOVED =
  /^(?:risen|fallen|grown|climbed|dropped|slipped|jumped|doubled|halved|tripled|reached|passed|exceeded|increased|decreased|declined|shrunk|slowed|topped)$/;

/** Tokens from a verb of speaking to "had": "said on Tuesday that the number of its members had". */
const MOST_SAID = 9;
