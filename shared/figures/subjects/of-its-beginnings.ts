import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, tokenAfterHead } from '../reading/words-around.ts';

/** How many tokens of the clause before the number are read. */
const REACH = 14;
const ENDS_CLAUSE = /^[;:“"—]$/;

/**
 * "The early trains took four hours", "210 km/h in the first decades", "was budgeted at £76m": the figure is given as
 * one of the beginnings, or of the plan, and not of today.
 */
export function isOfItsBeginnings(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = firstTokenOf(sentence, quantity);
  const before = wordsOfClause(sentence, at);
  const text = ` ${before.join(' ')} `;
  const end = tokenAfterHead(sentence, quantity);
  const after = sentence.tokens.slice(end, end + 6).map(({ lower }) => lower);
  return (
    (EARLY_PERIOD.test(text) && !RETURNS_TO_NOW.test(text)) ||
    AT_ONCE_EARLY.test(after.join(' ')) ||
    wasPlanned(text) ||
    wasPlanned(` ${wordsOfClause(sentence, tokenAt(sentence, quantity.start)).join(' ')} `) ||
    didTheFirst(before)
  );
}

function wordsOfClause(sentence: SentenceReading, at: number): readonly string[] {
  const words = sentence.tokens.slice(Math.max(0, at - REACH), at);
  const from = words.findLastIndex(({ text }) => ENDS_CLAUSE.test(text));
  return words.slice(from + 1).map(({ lower }) => lower);
}

const PERIOD =
  '(?:in|during|for|over) (?:the|its|their|his|her|those|these) (?:very )?(?:first|early|earliest|initial|opening) (?:(?:few|two|three|four|five|ten) )?(?:years|decades|days|seasons|months|weeks)';
const EARLY_PERIOD = new RegExp(`^ (?:but )?(?:early on|in the beginning|${PERIOD})\\b`, 'u');
const AT_ONCE_EARLY = new RegExp(`^(?:early on|in the beginning|${PERIOD})\\b(?! of (?:this|the) )`, 'u');
const RETURNS_TO_NOW = /\b(?:now|today|has|is|are|nowadays|currently)\b/u;

/** "Was budgeted at", "first estimated at", "was supposed to cost". */
function wasPlanned(text: string): boolean {
  return (
    /\b(?:was|were|been|had) (?:originally |initially |first |once )?(?:budgeted|costed) at $/u.test(text) ||
    /\b(?:originally|initially|first|once) (?:\p{L}+ed|put|set) at $/u.test(text) ||
    /\b(?:was|were|been) (?:originally |initially |first )?(?:supposed|meant) to (?:cost|take|have|be|carry|hold|last|reach|run to) $/u.test(
      text,
    )
  );
}

const PAST_OF_FIRST =
  /^(?:took|had|were|was|cost|ran|reached|carried|seated|held|needed|weighed|made|did|counted|managed|measured|lasted|paid|earned|drew|sold|used)$/;
const OPENS = /^(?:the|its|their|his|her)$/;

/** "The early expresses took", "its first trains reached": what the earliest of its sort did. */
function didTheFirst(words: readonly string[]): boolean {
  const early = words.findLastIndex(
    (word, place) =>
      /^(?:early|earliest|first|original)$/.test(word) &&
      OPENS.test(words[place - 1] ?? '') &&
      (place < 2 || /^(?:,|and|but)$/.test(words[place - 2] ?? '')),
  );
  if (early < 0) return false;
  const rest = words.slice(early + 1);
  const verb = rest.findIndex((word) => PAST_OF_FIRST.test(word));
  const isPlural = rest.slice(0, 2).some((word) => /\p{L}{2}s$/u.test(word));
  return (
    verb > 0 &&
    verb === rest.findLastIndex((word) => PAST_OF_FIRST.test(word)) &&
    isPlural &&
    !rest.includes(',')
  );
}
