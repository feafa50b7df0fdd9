import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { wordsBefore } from '../reading/words-around.ts';
import { closesQuote, governingWord } from './governing-word.ts';
import { isAtRisk, isChance, isDueLater, isSubjectOfModal, isSupposedChange } from './still-to-come.ts';
import { CONDITION, HOPE, ILLUSTRATED, MODALS, PRESUPPOSING } from './words.ts';

/** Why a figure makes no claim of fact. */
export interface NotCheckable {
  readonly why: 'forecast' | 'condition' | 'hope' | 'illustration';
  /** Only a modal verb or a deadline says so; a fact that bears the figure out outweighs it. */
  readonly weak: boolean;
  /** Stem of the word that says so, or ''. A metric that goes by that word ("target") is no hope. */
  readonly stem: string;
}

/**
 * Whether the sentence only forecasts, hopes for, supposes or illustrates the figure; null where it claims it. A word
 * of that kind governs what follows it in its clause, save a noun phrase that takes its number for granted and a date
 * that is past.
 */
export function notCheckable(
  sentence: SentenceReading,
  quantity: Quantity,
  published: string,
): NotCheckable | null {
  if (isIllustration(sentence, quantity)) return { why: 'illustration', weak: false, stem: '' };
  if (isPast(quantity, published) || presupposes(sentence, quantity)) return null;
  if (isSupposed(sentence, quantity) || isSupposedChange(sentence, quantity))
    return { why: 'condition', weak: false, stem: '' };
  const word = governingWord(sentence, quantity);
  if (word !== null) return { why: word.why, weak: word.weak, stem: wordStem(word.token.lower) };
  if (isChance(sentence, quantity)) return { why: 'forecast', weak: false, stem: '' };
  return isSubjectOfModal(sentence, quantity) ||
    isAtRisk(sentence, quantity) ||
    isDueLater(sentence, quantity, published)
    ? { why: 'forecast', weak: true, stem: '' }
    : null;
}

function isPast(quantity: Quantity, published: string): boolean {
  return quantity.kind === 'ago-span' || (quantity.date !== null && quantity.date.first <= published);
}

/** "Were Moldova to join, the Union would have 28 members": the whole sentence hangs on the condition. */
function isSupposed(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = sentence.tokens.find((token) => token.kind === 'word');
  const modal = sentence.tokens.some(
    (token) =>
      token.start < quantity.start &&
      (token.lower === 'would' || token.lower === 'could' || token.lower === 'might'),
  );
  if (first === undefined || !CONDITION.has(first.lower) || isPastQuote(sentence, quantity)) return false;
  if (first.lower === 'if' && isWouldHave(sentence, quantity)) return true;
  return modal || followsFromIf(sentence, quantity, first.lower);
}

/** "If it rains, we swim," said a guard with 16 years behind him: what is quoted ends there. */
function isPastQuote(sentence: SentenceReading, { start }: Quantity): boolean {
  return sentence.tokens.some((token) => token.end <= start && closesQuote(sentence, token));
}

/** "If they had put 1 per cent into cameras, we would not be here", "if one in ten moves away, the school goes". */
function isWouldHave({ tokens }: SentenceReading, quantity: Quantity): boolean {
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < 0 || quantity.date !== null || (tokens[comma]?.start ?? 0) < quantity.end) return false;
  const [clause, rest] = [tokens.slice(0, comma), tokens.slice(comma + 1)];
  if (clause.some(({ lower }) => lower === 'had'))
    return rest.some(({ lower }) => /^(?:would|could|might)$/.test(lower));
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const opens = words.findIndex(({ start }) => start >= quantity.start) <= MOST_FROM_IF;
  return opens && !clause.some(({ text }) => SAYS_WHAT_IS.test(text));
}

/** Words from "if" to a number that is itself what may come. */
const MOST_FROM_IF = 3;

/** "If this goes on, we lose a third of it": what stands behind the comma has not happened, unless its verb says so. */
function followsFromIf(sentence: SentenceReading, quantity: Quantity, opening: string): boolean {
  const comma = sentence.tokens.findIndex((token) => token.text === ',');
  const at = tokenAt(sentence, quantity.start);
  if (opening !== 'if' || comma < 0 || quantity.date !== null) return false;
  if (at <= comma && !isFollowedByModal(sentence, comma, MODAL)) return false;
  if (at <= comma && isFollowedByModal(sentence, comma, UNREAL))
    return !sentence.tokens.slice(0, comma).some(({ lower }) => SAYS_WHAT_IS_NOW.test(lower));
  return !sentence.tokens.slice(0, Math.max(at, comma)).some(({ text }) => SAYS_WHAT_IS.test(text));
}

/** "If she brings 300 guests, he will ...": then what stands before the comma has not happened either. */
function isFollowedByModal(sentence: SentenceReading, comma: number, modal: RegExp): boolean {
  return sentence.tokens.slice(comma + 1).some(({ lower }) => modal.test(lower));
}

const MODAL = /^(?:will|would|could|['’]ll)$/;
/** "If it had 300 guests, he would ...": the past tense before it says that there are none. */
const UNREAL = /^(?:would|could|might)$/;
const SAYS_WHAT_IS_NOW = /^(?:is|are|has|have|does|[;:]|(?:it|he|she|that)['’]s)$/;

const SAYS_WHAT_IS =
  /^(?:is|are|was|were|has|have|had|does|did|[;:]|(?:it|he|she|that)['’]s|came|went|sold|won|lost|took|drew|saw|made|paid|got|\p{Ll}{3,}ed)$/u;

/** "The 13 members", "all six permanent members", "its five members", "the 630-seat chamber". */
function presupposes(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = sentence.tokens[tokenAt(sentence, quantity.start) - 1]?.lower ?? '';
  if (quantity.kind === 'date' || before === '' || isToBecome(sentence, quantity)) return false;
  if (PRESUPPOSING.has(before) || /(?:['’]s|s['’]|^['’])$/.test(before)) return true;
  if (/^(?:of|nearly|about|almost|some)$/.test(before) && isThatOfNow(sentence, quantity)) return true;
  return sentence.text[quantity.end - sentence.start] === '-' && before !== 'a' && before !== 'an';
}

/**
 * "Would become the 32nd member", "wants it as its 32nd": a rank that is yet to be had is no rank there is. "Will be
 * sworn in as the 15th premier" leaves nothing open.
 */
function isToBecome(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = wordsBefore(sentence, quantity, 8);
  return (
    quantity.kind === 'ordinal' &&
    before.slice(-4).some((word) => BECOMES.test(word)) &&
    !before.some((word) => /^(?:will|['’]ll)$/.test(word))
  );
}

const BECOMES = /^(?:be|become|becomes|became|becoming|being|as|make|making)$/;

/**
 * "The present chamber of 72 members", "promised tax cuts to a nation of 25 million": what is there, whatever is said
 * of it.
 */
function isThatOfNow(sentence: SentenceReading, quantity: Quantity): boolean {
  const opening = wordsBefore(sentence, quantity, 6).join(' ');
  if (
    /\b(?:to|on|for|among|across|in|from|against) an? (?:\p{L}+ )?(?:nation|country|city|town|village|continent|population|region|electorate|community) of(?: nearly| about| almost| some| around)?$/u.test(
      opening,
    )
  )
    return !/\b(?:grow|grows|growing|swell|rise|expand|shrink|fall)\b/.test(opening);
  return wordsBefore(sentence, quantity, 5).some((word) =>
    /^(?:present|current|existing|today['’]s)$/.test(word),
  );
}

/** "A £200,000 mortgage costs far more": a sum that stands for any of its kind. */
function isIllustration(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  const after = tokenAt(sentence, quantity.end);
  const article = sentence.tokens[at - 1]?.lower ?? '';
  const noun = sentence.tokens.slice(after, after + 3).some((token) => ILLUSTRATED.has(token.lower));
  return (
    quantity.kind === 'money' &&
    noun &&
    (article === 'a' || article === 'an' || article === 'typical' || article === 'average')
  );
}

/** Verbs of guessing, and those whose trade it is. */
const GUESSES =
  /^(?:expect|forecast|predict|project|anticipat|reckon|envisag|foresee|think|believ|likely|analyst|economist|if$|unless$)/;

/** Whether any word of the sentence, however far off, says that somebody guesses, hopes or plans. */
export function speaksOfGuess({ tokens }: SentenceReading): boolean {
  return tokens.some(({ lower }) => HOPE.has(lower) || GUESSES.test(lower));
}

/** Whether any word of the sentence, however far off, says that somebody guesses, hopes, plans or supposes. */
export function isGuessedOrHoped(sentence: SentenceReading): boolean {
  return (
    speaksOfGuess(sentence) || sentence.tokens.some(({ lower, text }) => MODALS.has(lower) && text !== 'May')
  );
}
