import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

/** Words before a number that make it the whole of what is counted: "its 27 members", "all 50 states". */
const WHOLE_BEFORE = new Set(
  `the its their whose by his her our this these those all of with comprising totalling totaling numbering
numbers comprises includes including contains counts counted spans unites groups represents joins to are is was were be
has have had having remains remain exactly precisely`.split(/\s+/),
);
/** Adverbs and comparators between that word and the number. */
const PASSED_OVER = new Set(
  'now then still currently already just only about some around nearly almost over more than at least fewer no as many a an total full permanent then-'.split(
    ' ',
  ),
);
/** Verbs that take a whole: "runs to 18 points", "speaks for 45 states", "grew to 32". */
const WHOLE_VERBS = new Set(
  `has have had having comprise comprises comprised count counts counted contain contains contained number numbers
numbered total totals totalled totaled include includes included unite unites represent represents represented group
groups span spans lists boasts holds held kept keeps reached reaches consists is are was were be become became becomes
remain remains remained allow allows won wins win took secured`.split(/\s+/),
);
/** Words after the thing counted that cut a part out of it: "four NATO countries apart from", "18 votes up for grabs". */
const PART_AFTER = new Set(
  'apart except excluding who where that whose up attended took signed voted meet met spend spent exceed exceeded failed refused backed opposed registered'.split(
    ' ',
  ),
);
const PART_BEFORE = new Set('in across among between from at through only another other these'.split(' '));

/**
 * Whether a count can be read as the whole of something ("NATO's 30 members", "the bloc has 27") rather than as some of
 * it ("in fourteen states", "only four NATO countries"). A hyphened count ("the 30-nation alliance") is always whole.
 */
export function isWholeCount(sentence: SentenceReading, quantity: Quantity): boolean {
  const after = sentence.tokens[tokenAt(sentence, quantity.end)];
  if (after?.text === '-' || quantity.text.includes('-')) return true;
  if (cutsOutPart(sentence, quantity)) return false;
  return (
    introducesWhole(sentence, quantity) ||
    after === undefined ||
    after.lower === 'of' ||
    (after.kind === 'mark' && (quantity.head === null || quantity.head.start < quantity.start))
  );
}

/** "The fleet has 40 ferries": the sentence is about the count itself, so that even a gross error is one about it. */
export function saysItHas(sentence: SentenceReading, quantity: Quantity): boolean {
  let at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start) - 1;
  while (at >= 0 && PASSED_OVER.has(sentence.tokens[at]?.lower ?? '')) at -= 1;
  return /^(?:has|have|had)$/.test(sentence.tokens[at]?.lower ?? '');
}

function introducesWhole(sentence: SentenceReading, quantity: Quantity): boolean {
  let at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start) - 1;
  while (at >= 0 && PASSED_OVER.has(sentence.tokens[at]?.lower ?? '')) {
    if (PART_BEFORE.has(sentence.tokens[at]?.lower ?? '')) return false;
    at -= 1;
  }
  const word = sentence.tokens[at];
  if (word === undefined) return false;
  if (word.lower.endsWith("'s") || word.lower.endsWith("s'")) return true;
  if (/^['’]$/.test(word.text) && sentence.tokens[at - 1]?.kind === 'word') return true;
  if (PART_BEFORE.has(word.lower)) return false;
  return WHOLE_BEFORE.has(word.lower) || WHOLE_VERBS.has(word.lower) || word.lower === 'for';
}

function cutsOutPart(sentence: SentenceReading, quantity: Quantity): boolean {
  const end =
    quantity.head !== null && quantity.head.start >= quantity.end ? quantity.head.end : quantity.end;
  const at = tokenAt(sentence, end);
  return PART_AFTER.has(sentence.tokens[at]?.lower ?? '');
}
