import {
  CONDITION,
  ENDS_SCOPE,
  FORECAST,
  HOPE,
  ILLUSTRATED,
  LINKS,
  MODALS,
  NEEDS_LINK,
  PRESUPPOSING,
} from './not-checkable-words.ts';
import type { Quantity } from './quantities/quantity.ts';
import { type SentenceReading, tokenAt } from './reading/sentence-reading.ts';

/** Why a figure makes no claim of fact. */
export interface NotCheckable {
  readonly why: 'forecast' | 'condition' | 'hope' | 'illustration';
  /** Only a modal verb says so; a fact that bears the figure out outweighs it. */
  readonly weak: boolean;
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
  if (isIllustration(sentence, quantity)) return { why: 'illustration', weak: false };
  if (isPast(quantity, published) || presupposes(sentence, quantity)) return null;
  return supposed(sentence, quantity) ?? governed(sentence, quantity);
}

function isPast(quantity: Quantity, published: string): boolean {
  return quantity.kind === 'ago-span' || (quantity.date !== null && quantity.date.first <= published);
}

function governed(sentence: SentenceReading, quantity: Quantity): NotCheckable | null {
  const at = tokenAt(sentence, quantity.start);
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = sentence.tokens[place];
    if (token === undefined || ENDS_SCOPE.has(token.lower)) return null;
    if (MODALS.has(token.lower) && token.text !== 'May')
      return token.lower === 'can' ? null : { why: 'forecast', weak: true };
    if (!governs(sentence, place)) continue;
    if (HOPE.has(token.lower)) return { why: 'hope', weak: false };
    if (FORECAST.has(token.lower)) return { why: 'forecast', weak: false };
  }
  return null;
}

/** "Set" in "a set of", "plans" in "the plans", "due" in "due process" govern nothing. */
function governs(sentence: SentenceReading, place: number): boolean {
  const { lower } = sentence.tokens[place] as { readonly lower: string };
  if (!NEEDS_LINK.has(lower)) return true;
  const before = sentence.tokens[place - 1]?.lower ?? '';
  if (before === 'than' || before === 'as') return false;
  const after = sentence.tokens[place + 1]?.lower ?? '';
  if (lower === 'set') return after === 'to';
  if (lower === 'called' || lower === 'call' || lower === 'calls') return after === 'for';
  return LINKS.has(after);
}

/** "Were Moldova to join, the Union would have 28 members": the whole sentence hangs on the condition. */
function supposed(sentence: SentenceReading, quantity: Quantity): NotCheckable | null {
  const first = sentence.tokens.find((token) => token.kind === 'word');
  const modal = sentence.tokens.some(
    (token) =>
      token.start < quantity.start &&
      (token.lower === 'would' || token.lower === 'could' || token.lower === 'might'),
  );
  return first !== undefined && CONDITION.has(first.lower) && modal
    ? { why: 'condition', weak: false }
    : null;
}

/** "The 13 members", "all six permanent members", "its five members", "the 630-seat chamber". */
function presupposes(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = sentence.tokens[tokenAt(sentence, quantity.start) - 1]?.lower ?? '';
  if (quantity.kind === 'date' || before === '') return false;
  if (PRESUPPOSING.has(before) || before.endsWith("'s")) return true;
  return sentence.text[quantity.end - sentence.start] === '-' && before !== 'a' && before !== 'an';
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
